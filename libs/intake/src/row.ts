import type { NoteCode } from './column';
import type { Fault } from './fault';

/** What is odd about a value, and in which column. */
export type Note = { readonly column: string; readonly code: NoteCode };

/** A row as read: its values normalised, what is wrong with it, what is odd about it. */
export type Row<Values> = {
  /** The line of the file it begins on; the header is line 1. */
  readonly line: number;
  /** Complete only while `faults` is empty. */
  readonly values: Values;
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  /** What stood in columns that the table does not know. */
  readonly unknown: Readonly<Record<string, string>> | undefined;
};
