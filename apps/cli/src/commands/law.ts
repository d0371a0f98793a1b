import { jsonNumber, readJson } from '@anxin/answer';
import { DomainError } from '@anxin/domain-kit';
import {
  articleInWords,
  bookOfArea,
  findRule,
  isUndetermined,
  knownAreas,
  type Language,
  loadAllParameters,
  markInWords,
  printRules,
  rules,
} from '@anxin/law';
import { plainDate } from '@anxin/domain-kit';
import { Command } from 'commander';
import { z } from 'zod';
import { tableText } from '../report/terminal';
import { language, pathFrom, terminalOf } from './options';

type ListOptions = { readonly lang: Language; readonly markdown?: true };

const list = ({ lang, markdown }: ListOptions): void => {
  const { out } = terminalOf(lang);
  if (markdown) return void process.stdout.write(printRules());
  const rows = rules.map(({ id, title, instrument, article, inForceFrom, marks }) => [
    id,
    title[lang],
    [instrument[lang], articleInWords(article)[lang]].join(lang === 'zh' ? '' : ' '),
    inForceFrom,
    marks.join(' '),
  ]);
  out(
    tableText(
      lang === 'zh' ? ['编号', '规则', '依据', '施行', '标记'] : ['Id', 'Rule', 'Basis', 'In force', 'Mark'],
      rows,
    ),
  );
};

type DecideOptions = { readonly lang: Language; readonly area: string; readonly parameters?: readonly string[] };

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new DomainError('FACTS_INVALID', '事实不是有效的 JSON the facts are not valid JSON');
  }
};

const outcome = (value: unknown): unknown => (isUndetermined(value) ? { undetermined: value.missing } : value);

const decide = (id: string, facts: string | undefined, options: DecideOptions): void => {
  const { out } = terminalOf(options.lang);
  const rule = findRule(id);
  if (!rule)
    throw new DomainError('RULE_UNKNOWN', `没有编号为 ${id} 的规则 no rule has the id ${id}; npm run law -- list`);
  if (facts === undefined) {
    out(
      `${rule.id} ${rule.title[options.lang]}: ${rule.instrument[options.lang]} ${articleInWords(rule.article)[options.lang]}`,
    );
    out(`${rule.says[options.lang]} [${rule.marks.map((mark) => `${markInWords(mark)[options.lang]}`).join('; ')}]`);
    out(JSON.stringify(z.toJSONSchema(rule.facts, { io: 'input' }), undefined, 1));
    return;
  }
  const read = rule.facts.safeParse(parse(facts));
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'facts'}: ${message}`);
    throw new DomainError('FACTS_INVALID', `${rule.id}: ${faults.join('; ')}`);
  }
  const files = loadAllParameters((options.parameters ?? []).map((path) => readJson(pathFrom(path))));
  const law = bookOfArea(knownAreas.lineage(options.area, plainDate('9999-12-31')), files);
  out(JSON.stringify(outcome(rule.decide(read.data, law)), jsonNumber));
};

/** `law list`, and `law <rule id> '<json facts>'`: one rule of the book on given facts. */
export const lawCommand = (): Command => {
  const command = new Command('law').description(
    '规则：列出，或用给定事实试算 The rules: list them, or try one on given facts',
  );
  command
    .command('list')
    .description('列出所有规则 every rule with its basis')
    .option('--markdown', '输出 RULES.md 的内容 what RULES.md says')
    .addOption(language())
    .action(list);
  command
    .command('decide', { isDefault: true })
    .description(
      '用 JSON 事实试算一条规则；不给事实则说明其形状 decide a rule on JSON facts; without facts, their shape',
    )
    .argument('<rule>', '规则编号 id of the rule')
    .argument('[facts]', 'JSON')
    .option('--area <code>', '行政区划代码，决定参数 the area whose parameters hold', '000000')
    .option('--parameters <file...>', '地区参数文件 parameters files of areas')
    .addOption(language())
    .action(decide);
  return command;
};
