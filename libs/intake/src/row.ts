import type { NoteCode } from './column';
import type { Fault } from './fault';

/** A row as read: its values normalised, what is wrong with it, what is odd about it. */
export type Row<Values> = {
  /** The line of the file it begins on; the header is line 1. */
  readonly line: number;
  /** Complete only while `faults` is empty. */
  readonly values: Values;
  readonly faults: readonly Fault[];
  readonly notes: readonly { readonly column: string; readonly code: NoteCode }[];
  /** What stood in columns that the table does not know. */
  readonly unknown: Readonly<Record<string, string>> | undefined;
};
