import type { Fault } from '../faults/fault';
import type { Note } from '../faults/note';

/** A row as read: its values normalised, what is wrong with it, what is odd about it. */
export type Row<Values> = {
  /** The line of the file it begins on, or the row of its sheet. */
  readonly line: number;
  /** Complete only while `faults` is empty. */
  readonly values: Values;
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  /** What stood in columns that the table does not know. */
  readonly unknown: Readonly<Record<string, string>> | undefined;
};

/** What a row at the end of a sheet says its amounts add up to. */
export type Total = {
  readonly line: number;
  readonly stated: Readonly<Record<string, bigint>>;
};
