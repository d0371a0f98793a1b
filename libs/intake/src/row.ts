import type { Text } from '@anxin/law';
import type { CellValue, NoteCode } from './column';
import type { Fault } from './fault';

/** What is odd about a value, and in which column. */
export type Note = {
  readonly column: string;
  readonly code: NoteCode;
  /** Of figures that do not agree: the one that is stated, and the one that comes out. */
  readonly stated?: CellValue;
  readonly reckoned?: CellValue;
  /** Where the sentence is known already. */
  readonly says?: Text;
};

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
