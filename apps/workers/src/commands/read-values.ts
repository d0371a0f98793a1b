import type { Fen } from '@anxin/domain-kit';
import { isAmount, roster, type Table, Unreadable } from '@anxin/intake';
import { correctionErrors } from './errors';

/** A value as a file of the table would be read; throws `CORRECTION_VALUE_INVALID`. */
const readColumn = (table: Table, name: string, typed: string): unknown => {
  const column = table.columns[name];
  const text = typed.trim();
  const value =
    !column || text === '' || text.length > column.limit || /\p{Cc}/u.test(text) ? undefined : column.read(text);
  if (value === undefined || value instanceof Unreadable) throw correctionErrors.VALUE_INVALID({ column: name });
  return value;
};

/** A value of the roster as typed; `undefined` where none was given. */
export const rosterValue = (
  name: 'idCardNumber' | 'workerName' | 'cellPhone' | 'payRollBankCardNumber' | 'employerCreditCode',
  typed: string | null | undefined,
): string | undefined => (typed === null || typed === undefined ? undefined : String(readColumn(roster, name, typed)));

/** An amount within the bounds of a file's; `undefined` where none was given. Throws `CORRECTION_VALUE_INVALID`. */
export const amountOf = (column: string, given: Fen | null | undefined): Fen | undefined => {
  if (given === null || given === undefined) return undefined;
  if (!isAmount(given)) throw correctionErrors.VALUE_INVALID({ column });
  return given;
};

const REASON_LENGTH = 200;

/** A stated reason; throws `CORRECTION_REASON_MISSING`. */
export const readReason = (typed: string): string => {
  const reason = typed.trim();
  if (reason === '' || reason.length > REASON_LENGTH || /\p{Cc}/u.test(reason)) throw correctionErrors.REASON_MISSING();
  return reason;
};

/** Whether a correction says nothing: what is not given stays, and `withdrawn: false` is what stands already. */
export const saysNothing = (values: Readonly<Record<string, unknown>>): boolean =>
  Object.values(values).every((value) => value === undefined || value === null || value === false);
