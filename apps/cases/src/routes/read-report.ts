import type { PlainDate } from '@anxin/domain-kit';
import { type ClueRow, clues, type Fault, readRow, type Row, sentenceOf, type ToldRow } from '@anxin/intake';
import { type Text, text } from '@anxin/law';
import { clueErrors } from '../domain/clue';
import { readFields, readText } from './read-told';

/** What of the form is a field of a clue, and what is the form's own. */
const OF_CLUE = [
  ...['reporterName', 'reporterPhone', 'employerName', 'projectCode'],
  ...['peopleCount', 'amount', 'periodFrom', 'periodTo'],
];
const OWN = ['text', 'howLong', 'site', 'callBack', 'website', 'form'];
const FIELDS: ReadonlySet<string> = new Set([...OF_CLUE, ...OWN]);
/** Names of fields that are not there: so many are told. */
const UNKNOWN_TOLD = 20;

/** How long wages have been owed, as somebody says it who does not count months: `howLong` and its words. */
const HOW_LONG: Readonly<Record<string, string>> = {
  1: '一个月左右',
  2: '两个月左右',
  3: '三个月左右',
  6: '半年左右',
  12: '一年以上',
};

const PHONE = /^\+?\d[\d-]{5,19}$/;

/** What is wrong with a field, with the sentence that stands beside it. */
export type Problem = { readonly code: string; readonly says: Text };
export type Problems = ReadonlyMap<string, Problem>;

const invalid = (zh: string, en: string): Problem => ({ code: clueErrors.VALUE_INVALID().code, says: text(zh, en) });

const PROBLEMS = {
  text: invalid('请写明发生了什么，或选择拖欠了多久。', 'Say what happened, or for how long wages are owed.'),
  howLong: invalid('请选择拖欠了多久。', 'Choose for how long wages are owed.'),
  phone: invalid('电话号码有误，请填写 6 至 20 位数字。', 'This is no telephone number.'),
  noPhone: invalid('同意回访的，请留下电话。', 'Leave a telephone number to be called back.'),
  noConsent: invalid(
    '留下电话的，请同意回访；不同意的，请不要填写电话。',
    'Agree to be called back, or leave no telephone number.',
  ),
  months: invalid('截止月份早于起始月份。', 'The last month is before the first.'),
  website: invalid('此栏请留空。', 'Leave this empty.'),
  unknown: invalid('没有这一栏。', 'There is no such field.'),
};

/** What record keeping finds wrong, by field. */
export const problemsIn = (faults: readonly Fault[]): Problems =>
  new Map(
    faults.map((fault) => [
      fault.column,
      fault.code === 'CONTRADICTS'
        ? {
            code: clueErrors.CONTRADICTS().code,
            says: text('这一项已经提交过，不能更改；有误的请来电说明。', 'This was sent already and stands as it was.'),
          }
        : { code: clueErrors.VALUE_INVALID().code, says: sentenceOf(fault) },
    ]),
  );

const toldOf = (typed: ToldRow, name: string): string => (typed[name] ?? '').trim();

const isAgreed = (typed: ToldRow): boolean => !['', 'false', 'no'].includes(typed['callBack'] ?? '');

const ownProblems = (typed: ToldRow, { values }: Row<ClueRow>): readonly (readonly [string, Problem])[] => {
  const { reporterPhone: number, periodFrom: from, periodTo: to } = values;
  const unknown = Object.keys(typed).filter((name) => !FIELDS.has(name));
  const found: readonly (readonly [string, Problem, boolean])[] = [
    ['text', PROBLEMS.text, toldOf(typed, 'text') === '' && toldOf(typed, 'howLong') === ''],
    ['howLong', PROBLEMS.howLong, toldOf(typed, 'howLong') !== '' && !(toldOf(typed, 'howLong') in HOW_LONG)],
    ['reporterPhone', PROBLEMS.noPhone, number === undefined && isAgreed(typed)],
    ['reporterPhone', PROBLEMS.phone, number !== undefined && !PHONE.test(number)],
    ['callBack', PROBLEMS.noConsent, number !== undefined && !isAgreed(typed)],
    ['periodTo', PROBLEMS.months, from !== undefined && to !== undefined && from > to],
    ['website', PROBLEMS.website, (typed['website'] ?? '') !== ''],
  ];
  return [
    ...found.flatMap(([name, problem, isWrong]) => (isWrong ? [[name, problem] as const] : [])),
    ...unknown.slice(0, UNKNOWN_TOLD).map((name) => [name, PROBLEMS.unknown] as const),
  ];
};

/** The number and the time of a report, which its reporter does not give. */
export type Registered = { readonly externalNo: string; readonly receivedAt: string; readonly today: PlainDate };

/**
 * What was typed as a row of `clues.csv`, and what is wrong with it. It is a report to the office's own line, `HOTLINE`:
 * there a reporter who is not present reaches the office itself; its numbers begin with `W`.
 */
export const readReport = (typed: ToldRow, { externalNo, receivedAt, today }: Registered) => {
  // What has no column stands in the words, where projects and months are read.
  const [site, howLong] = [toldOf(typed, 'site'), HOW_LONG[toldOf(typed, 'howLong')]];
  const words = [
    ...(site === '' ? [] : [`项目或工地：${site}`]),
    ...(howLong === undefined ? [] : [`工资拖欠${howLong}`]),
    (typed['text'] ?? '').replaceAll('\r\n', '\n'),
  ];
  const all = words.join('\n').trimEnd();
  const told = OF_CLUE.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]] as const]));
  const own = { channel: 'HOTLINE', externalNo, receivedAt, text: all };
  const row = readRow(clues, { ...Object.fromEntries(told), ...own }, { today });
  return { row, problems: new Map([...problemsIn(row.faults), ...ownProblems(typed, row)]) };
};

/** The fields of a report as a program sends them. */
export const readReportJson = (body: Uint8Array): ToldRow => readFields(readText(body));
