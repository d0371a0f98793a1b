import { fen, formatYuan, type ProjectCode } from '@anxin/domain-kit';
import { text, Undetermined } from '@anxin/law';
import type { AnswerOn } from '../verify/answerer';
import type { Scope } from '../verify/scope';
import { printWarnings } from './print-answer';
import { heading, tableText, type Terminal } from './terminal';

const MISSING_SHOWN = 20;

const yuan = (amount: unknown): string => (typeof amount === 'bigint' ? formatYuan(fen(amount)) : '?');

const byProject = (rows: AnswerOn['balances'], of: string): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [String(row['projectCode']), yuan(row[of])]));

/** Prints what services answered about a day, for people. */
export const printAnswered = (terminal: Terminal, { asked }: Scope, answer: AnswerOn): void => {
  const say = (zh: string, en: string) => text(zh, en)[terminal.language];
  terminal.out(heading(terminal, text(`截至 ${answer.on}`, `As of ${answer.on}`)));
  const columns = [
    {
      part: 'balances',
      head: say('专户余额（元）', 'Wage account (yuan)'),
      of: byProject(answer.balances, 'balanceFen'),
    },
    {
      part: 'deposits',
      head: say('应存保证金（元）', 'Deposit required (yuan)'),
      of: byProject(answer.deposits, 'requiredFen'),
    },
  ].filter(({ part }) => asked.has(part));
  const codes = [...new Set(columns.flatMap(({ of }) => [...of.keys()]))].toSorted();
  if (columns.length > 0) {
    const head = [say('项目代码', 'Project'), ...columns.map(({ head }) => head)];
    const rows = codes.map((code) => [code, ...columns.map(({ of }) => of.get(code) ?? '')]);
    terminal.out(tableText(head, rows, [1, 2]));
  }
  const warnings = answer.warnings.map((warning) => ({
    ...warning,
    projectCode: warning.projectCode as ProjectCode,
    raisedLevel: warning.raisedLevel ?? new Undetermined('W27'),
  }));
  printWarnings(terminal, { warnings });
  for (const { projectCode, of, missing } of answer.undetermined.slice(0, MISSING_SHOWN)) {
    terminal.out(say(`无法判定 ${projectCode} ${of}：缺 ${missing}`, `Undetermined ${projectCode} ${of}: ${missing}`));
  }
  const rest = answer.undetermined.length - MISSING_SHOWN;
  if (rest > 0) terminal.out(`… ${rest}`);
};
