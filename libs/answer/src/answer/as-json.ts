import { isUndetermined, type Undetermined } from '@anxin/law';
import type { Answer } from './answer';

/** A number of the answer's file; `null` where it is undetermined. */
const known = <Value>(value: Value | Undetermined): Value | null => (isUndetermined(value) ? null : value);

/** An answer in the layout of `expected.json`: amounts in fen, `null` where undetermined. */
export const answerAsJson = ({ on, lines, balances, warnings, deposits, totals, undetermined }: Answer) => ({
  on,
  lines: lines.map((line) => ({
    projectCode: line.projectCode,
    idCardNumber: line.idCardNumber,
    payMonth: line.payMonth,
    attendanceDays: line.attendanceDays,
    incompleteDays: line.incompleteDays,
    payableFen: known(line.payableFen),
    basis: line.basis,
    paidFen: line.paidFen,
    dueOn: known(line.dueOn),
    arrearsFen: known(line.arrearsFen),
    daysLate: known(line.daysLate),
  })),
  balances,
  warnings: warnings.map(({ raisedLevel, ...warning }) => ({ ...warning, raisedLevel: known(raisedLevel) })),
  deposits: deposits.map(({ projectCode, requiredFen }) => ({ projectCode, requiredFen: known(requiredFen) })),
  totals,
  undetermined,
});

export type AnswerJson = ReturnType<typeof answerAsJson>;

/** Amounts as JSON numbers; one beyond what a number holds exactly would not survive, so it refuses. */
export const jsonNumber = (_: string, value: unknown): unknown => {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} fen is beyond what a JSON number holds exactly`);
  return number;
};

/** Answers by their day, as a file. */
export const asJsonText = (answers: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify(answers, jsonNumber, 1)}\n`;
