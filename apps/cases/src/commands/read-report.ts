import type { Fen, PlainMonth } from '@anxin/domain-kit';
import { type ClueRow, clues, isAmount, readTyped } from '@anxin/intake';
import { clueErrors, type Report } from '../domain/clue';

type Given<Value> = Value | null | undefined;

/** What an officer types of a report. */
type Typed = {
  readonly channel?: string;
  readonly externalNo?: string;
  readonly receivedAt?: string;
  readonly reporterName?: Given<string>;
  readonly reporterIdCard?: Given<string>;
  readonly reporterPhone?: Given<string>;
  readonly employerName?: Given<string>;
  readonly employerCreditCode?: Given<string>;
  readonly projectCode?: Given<string>;
  readonly areaCode?: Given<string>;
  readonly peopleCount?: Given<number>;
  readonly amountFen?: Given<Fen>;
  readonly periodFrom?: Given<PlainMonth>;
  readonly periodTo?: Given<PlainMonth>;
  readonly text?: Given<string>;
};

const valueOf = (name: string, typed: string | number): unknown => {
  const value = readTyped(clues, name, String(typed));
  if (value === undefined) throw clueErrors.VALUE_INVALID({ field: name });
  return value;
};

/** What was typed, as a row of `clues.csv`; throws `CLUE_VALUE_INVALID` with the field. */
export const reportRow = ({ amountFen: amount, ...typed }: Typed): Partial<ClueRow> => {
  if (amount !== undefined && amount !== null && !isAmount(amount))
    throw clueErrors.VALUE_INVALID({ field: 'amountFen' });
  const given = Object.entries(typed).filter(
    ([name, value]) => name in clues.columns && value !== undefined && value !== null,
  );
  const values = given.map(([name, value]) => [name, valueOf(name, value as string | number)] as const);
  return { ...Object.fromEntries(values), ...(amount === undefined || amount === null ? {} : { amount }) };
};

/** What an officer reports by a mutation. */
export const reportBy = (mutation: string, values: Report['values']): Report => ({
  values,
  origin: `command:${mutation}`,
});
