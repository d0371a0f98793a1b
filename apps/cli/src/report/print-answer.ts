import type { Answer, AnswerLine, County, Missing, Warning } from '@anxin/answer';
import { daysBetween, type Fen, formatYuan, NOTHING, plus, type ProjectCode } from '@anxin/domain-kit';
import {
  indicators,
  isUndetermined,
  LEVEL_NAMES,
  type Language,
  type Level,
  LEVELS,
  type Text,
  text,
} from '@anxin/law';
import { heading, tableText, type Terminal } from './terminal';

const printTotals = (terminal: Terminal, { on, totals }: Answer): void => {
  const say = (zh: string, en: string) => text(zh, en)[terminal.language];
  const warnings = LEVELS.toReversed()
    .map((level) => `${terminal.paint(level, LEVEL_NAMES[level][terminal.language])} ${totals.warnings[level]}`)
    .join('  ');
  terminal.out(heading(terminal, text(`截至 ${on}`, `As of ${on}`)));
  terminal.out(
    tableText(
      ['', ''],
      [
        [say('项目', 'Projects'), String(totals.projects)],
        [say('在册工人', 'Workers registered'), String(totals.workers)],
        [say('工资条目（人、项目、月）', 'Wage lines (worker, project, month)'), String(totals.lines)],
        [say('应付（元）', 'Payable (yuan)'), formatYuan(totals.payableFen)],
        [say('已付本人账户（元）', 'Paid to own accounts (yuan)'), formatYuan(totals.paidFen)],
        [say('拖欠（元）', 'Arrears (yuan)'), formatYuan(totals.arrearsFen)],
        [say('被欠工人', 'Workers owed'), String(totals.workersOwed)],
        [say('欠薪项目', 'Projects owing'), String(totals.projectsOwing)],
        [say('预警（节前升级后）', 'Warnings (raised before the festival)'), warnings],
      ],
    ),
  );
};

type Owing = { workers: Set<string>; arrearsFen: Fen; oldest: number };

const owingByProject = (lines: readonly AnswerLine[], on: Answer['on']): ReadonlyMap<ProjectCode, Owing> => {
  const owing = new Map<ProjectCode, Owing>();
  for (const { projectCode, idCardNumber, arrearsFen, dueOn } of lines) {
    if (isUndetermined(arrearsFen) || isUndetermined(dueOn) || arrearsFen === 0n) continue;
    const entry = owing.get(projectCode) ?? { workers: new Set<string>(), arrearsFen: NOTHING, oldest: 0 };
    entry.workers.add(idCardNumber);
    entry.arrearsFen = plus(entry.arrearsFen, arrearsFen);
    entry.oldest = Math.max(entry.oldest, daysBetween(dueOn, on));
    owing.set(projectCode, entry);
  }
  return owing;
};

const printArrears = (terminal: Terminal, county: County, { lines, on }: Answer): void => {
  const say = (zh: string, en: string) => text(zh, en)[terminal.language];
  const names = new Map(county.projects.map(({ code, row }) => [code, row.projectName]));
  const rows = [...owingByProject(lines, on)]
    .toSorted(([, a], [, b]) => (a.arrearsFen === b.arrearsFen ? 0 : a.arrearsFen < b.arrearsFen ? 1 : -1))
    .map(([code, { workers, arrearsFen, oldest }]) => [
      code,
      names.get(code) ?? '',
      String(workers.size),
      formatYuan(arrearsFen),
      String(oldest),
    ]);
  terminal.out(heading(terminal, text('欠薪项目', 'Projects with arrears')));
  if (rows.length === 0) return terminal.out(say('没有拖欠。', 'None.'));
  const head = [
    say('项目代码', 'Project'),
    say('名称', 'Name'),
    say('人数', 'Workers'),
    say('拖欠（元）', 'Arrears (yuan)'),
    say('最长逾期（天）', 'Days late at most'),
  ];
  terminal.out(tableText(head, rows, [2, 3, 4]));
};

const rank = ({ raisedLevel, level }: Warning): number =>
  LEVELS.indexOf(isUndetermined(raisedLevel) ? level : raisedLevel);

const SOURCES: Readonly<Record<string, Text>> = {
  F: text('公开文件', 'published text'),
  M: text('待核对', 'to be checked'),
  S: text('地方材料', 'local document'),
  D: text('系统预设', 'own design'),
};

/** How an indicator is founded, in a word; `--why` says more. */
const sourcesOf = (indicator: Warning['indicator'], language: Language): string => {
  const words = indicators[indicator].marks.map((mark) => SOURCES[mark.charAt(0)]?.[language] ?? mark);
  return [...new Set(words)].join(language === 'zh' ? '、' : ', ');
};

/** Prints warnings, the highest level first. */
export const printWarnings = (terminal: Terminal, { warnings }: Pick<Answer, 'warnings'>): void => {
  const { language } = terminal;
  const say = (zh: string, en: string) => text(zh, en)[language];
  const named = (level: Level | { missing: string }) =>
    typeof level === 'string' ? terminal.paint(level, LEVEL_NAMES[level][language]) : say('无法判定', 'undetermined');
  const rows = warnings
    .toSorted((a, b) => rank(b) - rank(a))
    .map(({ projectCode, indicator, level, raisedLevel }) => [
      named(raisedLevel),
      projectCode,
      indicator,
      indicators[indicator].title[language],
      raisedLevel === level ? '' : named(level),
      sourcesOf(indicator, language),
    ]);
  terminal.out(heading(terminal, text('预警', 'Warnings')));
  if (rows.length === 0) return terminal.out(say('没有预警。', 'None.'));
  const head = [
    say('级别', 'Level'),
    say('项目代码', 'Project'),
    say('指标', 'Code'),
    say('预警', 'Warning'),
    say('升级前', 'Before raising'),
    say('依据', 'Founded on'),
  ];
  terminal.out(tableText(head, rows));
};

const MISSING_SHOWN = 20;

const printMissing = (terminal: Terminal, missing: readonly Missing[]): void => {
  if (missing.length === 0) return;
  terminal.out(heading(terminal, text(`无法判定 ${missing.length} 项`, `${missing.length} undetermined`)));
  const counts = new Map<string, number>();
  for (const { of, missing: what } of missing) counts.set(`${of}: ${what}`, (counts.get(`${of}: ${what}`) ?? 0) + 1);
  const rows = [...counts].map(([what, count]) => [String(count), what]);
  terminal.out(tableText(['', ''], rows.slice(0, MISSING_SHOWN), [0]));
  if (rows.length > MISSING_SHOWN) terminal.out(`… ${rows.length - MISSING_SHOWN}`);
};

/** Prints an answer for people: totals, projects with arrears, warnings, what could not be decided. */
export const printAnswer = (terminal: Terminal, county: County, answer: Answer): void => {
  printTotals(terminal, answer);
  printArrears(terminal, county, answer);
  printWarnings(terminal, answer);
  printMissing(terminal, answer.undetermined);
};
