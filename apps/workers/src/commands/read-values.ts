import type { Fen } from '@anxin/domain-kit';
import { isAmount, payroll, readTyped, roster, type Table } from '@anxin/intake';
import { maskNumbers } from '@anxin/law';
import { correctionErrors } from '../domain/correction';

type Given<Value> = Value | null | undefined;

/** A value as a file of the table would be read; throws `CORRECTION_VALUE_INVALID`. */
const readColumn = (table: Table, name: string, typed: string): unknown => {
  const value = readTyped(table, name, typed);
  if (value === undefined) throw correctionErrors.VALUE_INVALID({ column: name });
  return value;
};

type RosterColumn =
  | 'idCardNumber'
  | 'workerName'
  | 'cellPhone'
  | 'payRollBankCardNumber'
  | 'employerCreditCode'
  | 'teamName'
  | 'workType';

/** A value of the roster as typed; `undefined` where none was given. */
export const rosterValue = (name: RosterColumn, typed: Given<string>): string | undefined =>
  typed === null || typed === undefined ? undefined : String(readColumn(roster, name, typed));

/** Days of a wage sheet; `undefined` where none were given. */
export const sheetDays = (given: Given<number>): number | undefined =>
  given === null || given === undefined ? undefined : Number(readColumn(payroll, 'days', String(given)));

/** An amount within the bounds of a file's; `undefined` where none was given. Throws `CORRECTION_VALUE_INVALID`. */
export const amountOf = (column: string, given: Given<Fen>): Fen | undefined => {
  if (given === null || given === undefined) return undefined;
  if (!isAmount(given)) throw correctionErrors.VALUE_INVALID({ column });
  return given;
};

const REASON_LENGTH = 200;

/** A stated reason, which others will read; throws `CORRECTION_REASON_MISSING`, `CORRECTION_REASON_PERSONAL`. */
export const readReason = (typed: string): string => {
  const reason = typed.trim();
  if (reason === '' || reason.length > REASON_LENGTH || /\p{Cc}/u.test(reason)) throw correctionErrors.REASON_MISSING();
  if (maskNumbers(reason) !== reason) throw correctionErrors.REASON_PERSONAL();
  return reason;
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Those values that were given. */
export const givenValues = <Values extends object>(values: {
  readonly [Name in keyof Values]?: Given<Values[Name]>;
}): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => isGiven(value))) as Partial<Values>;

/** What a correction says beside its values: whether the row never was, and which columns should be empty. */
export type Stated<Part extends string> = {
  readonly withdrawn?: Given<boolean>;
  readonly clear?: Given<readonly Part[]>;
};

/**
 * Throws `CORRECTION_AMBIGUOUS`, naming the column: a row that never was has no values, and a column that is cleared has
 * none. And `CORRECTION_EMPTY`: what is not given stays; whether `withdrawn: false` says something, the row tells.
 * @param partOf the part that a value belongs to, where it may be cleared
 */
export const validateCorrection = <Part extends string>(
  { withdrawn, clear, ...values }: Stated<Part> & Readonly<Record<string, unknown>>,
  partOf: Readonly<Record<Part, string>>,
): void => {
  const given = Object.keys(values).filter((name) => isGiven(values[name]));
  const cleared = clear ?? [];
  if (withdrawn && given.length + cleared.length > 0) throw correctionErrors.AMBIGUOUS({ column: 'withdrawn' });
  const both = cleared.find((part) => given.includes(partOf[part]));
  if (both) throw correctionErrors.AMBIGUOUS({ column: partOf[both] });
  if (!isGiven(withdrawn) && given.length + cleared.length === 0) throw correctionErrors.EMPTY();
};
