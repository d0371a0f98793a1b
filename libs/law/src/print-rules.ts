import { rules } from './catalogue';
import { LEVELS } from './level';
import { nationalParameters } from './parameters/national';
import type { Rule, RuleHead } from './rule';

const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const period = ({ inForceFrom, inForceThrough }: RuleHead): string => `${inForceFrom} – ${inForceThrough ?? ''}`.trim();

const ruleRow = ({ id, title, instrument, article, actors, marks, says, parameters, ...rest }: Rule): string =>
  row([
    id,
    `${title.zh}<br>${title.en}`,
    `${instrument.zh} ${article}`,
    actors.join(' '),
    period({ id, title, instrument, article, actors, marks, says, parameters, ...rest }),
    marks.join(' '),
    `${says.zh}<br>${says.en}`,
    parameters.map((key) => `\`${key}\``).join(' '),
  ]);

const thresholdRows = (): string[] =>
  Object.entries(nationalParameters.warnings ?? {}).flatMap(([code, entries]) =>
    (entries ?? []).map(({ from, basis, ...figures }) =>
      row([code, from, `\`${JSON.stringify(figures)}\``, basis ?? '']),
    ),
  );

/** The list of rules as Markdown: `RULES.md`. Printed, never written by hand; a test holds the two together. */
export const printRules = (): string =>
  [
    '# 规则 Rules',
    '',
    'Printed from `src/catalogue.ts` by `npm run law -- list --markdown`; do not edit. Ids are those of the rule book.',
    'Marks: F[source] found in a public text, M from memory (M+ confident, M- check first), S a seed document,',
    'D our own design, not law. A figure is a parameter of the area, dated, never part of a rule.',
    '',
    row(['Id', '规则 Rule', '依据 Basis', 'Binds', '施行 In force', 'Mark', '内容 Says', 'Parameters']),
    row(Array.from({ length: 8 }, () => '---')),
    ...rules.map(ruleRow),
    '',
    '## 全国默认阈值 Thresholds that hold where an area has none',
    '',
    `Levels in the order ${LEVELS.join(', ')}; shares in hundredths of a percent.`,
    '',
    row(['Code', 'From', 'Figures', 'Basis']),
    row(Array.from({ length: 4 }, () => '---')),
    ...thresholdRows(),
    '',
  ].join('\n');
