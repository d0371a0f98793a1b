import type { PlainDate } from '@anxin/domain-kit';
import { type ClueRow, clues, type Fault, readRow, type Row, sentenceOf, type ToldRow } from '@anxin/intake';
import { type Text, text } from '@anxin/law';
import { clueErrors } from '../domain/clue';
import { readFields, readText, refusals } from './read-told';

/** What of the form is a field of a clue, and what is the form's own. */
const OF_CLUE = ['reporterName', 'reporterPhone', 'employerName', 'peopleCount', 'amount', 'periodFrom', 'periodTo'];
const OWN = ['text', 'site', 'callBack', 'website', 'form'];
const FIELDS: ReadonlySet<string> = new Set([...OF_CLUE, ...OWN]);
/** Names of fields that are not there: so many are told. */
const UNKNOWN_TOLD = 20;

const PHONE = /^\+?\d[\d-]{5,19}$/;

/** What is wrong with a field, with the sentence that stands beside it. */
export type Problem = { readonly code: string; readonly says: Text };
export type Problems = ReadonlyMap<string, Problem>;

const invalid = (zh: string, en: string): Problem => ({ code: clueErrors.VALUE_INVALID().code, says: text(zh, en) });

const PROBLEMS = {
  text: invalid('请写明发生了什么。', 'Please say what happened.'),
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

const isAgreed = (typed: ToldRow): boolean => !['', 'false', 'no'].includes(typed['callBack'] ?? '');

const ownProblems = (typed: ToldRow, { values }: Row<ClueRow>): readonly (readonly [string, Problem])[] => {
  const { reporterPhone: number, periodFrom: from, periodTo: to } = values;
  const unknown = Object.keys(typed).filter((name) => !FIELDS.has(name));
  const found: readonly (readonly [string, Problem, boolean])[] = [
    ['text', PROBLEMS.text, (typed['text'] ?? '').trim() === ''],
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
  const site = (typed['site'] ?? '').trim();
  const words = (typed['text'] ?? '').replaceAll('\r\n', '\n');
  // A site has no column: its name stands in the words, where projects are read.
  const all = site === '' ? words : `项目或工地：${site}\n${words}`;
  const told = OF_CLUE.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]] as const]));
  const own = { channel: 'HOTLINE', externalNo, receivedAt, text: all };
  const row = readRow(clues, { ...Object.fromEntries(told), ...own }, { today });
  return { row, problems: new Map([...problemsIn(row.faults), ...ownProblems(typed, row)]) };
};

/** The fields of a form as a browser sends them; throws `BODY_NOT_UTF8`. */
export const readForm = (body: Uint8Array): ToldRow => {
  const fields = Object.fromEntries(new URLSearchParams(readText(body)));
  // What was percent-encoded in another charset ends as the sign for what cannot be read.
  if (
    Object.entries(fields)
      .flat()
      .some((part) => part.includes('\uFFFD'))
  )
    throw refusals.notUtf8();
  return fields;
};

/** The fields of a report as a program sends them. */
export const readReportJson = (body: Uint8Array): ToldRow => readFields(readText(body));
