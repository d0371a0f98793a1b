import { rules } from './catalogue';
import { LEVELS } from './level';
import { nationalParameters } from './parameters/national';
import { articleInWords } from './article';
import { basesOf, type Rule, type RuleHead } from './rule';

const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const period = ({ inForceFrom, inForceThrough }: RuleHead): string => `${inForceFrom} – ${inForceThrough ?? ''}`.trim();

/** What a rule rests on, what is in force last; what was before names its span. */
const basisCell = (rule: RuleHead): string =>
  basesOf(rule)
    .toReversed()
    .map(({ instrument: { zh, inForceFrom, inForceThrough }, article }) => {
      const span = inForceThrough ? `（${inForceFrom} 至 ${inForceThrough}）` : '';
      return `${zh}${articleInWords(article).zh}${span}`;
    })
    .join('<br>');

const ruleRow = (rule: Rule): string =>
  row([
    rule.id,
    `${rule.title.zh}<br>${rule.title.en}`,
    basisCell(rule),
    rule.actors.join(' '),
    period(rule),
    rule.marks.join(' '),
    `${rule.says.zh}<br>${rule.says.en}`,
    rule.parameters.map((key) => `\`${key}\``).join(' '),
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
    '## 全国阈值 Thresholds of the nation',
    '',
    'In `npm run law` they hold where an area has none. In services and in `answer` an area names its own; of these only what `nationalBeyondAnswers` lists (`src/parameters/national.ts`) stands in for them.',
    '',
    `Levels in the order ${LEVELS.join(', ')}; shares in hundredths of a percent.`,
    '',
    row(['Code', 'From', 'Figures', 'Basis']),
    row(Array.from({ length: 4 }, () => '---')),
    ...thresholdRows(),
    '',
  ].join('\n');
