import type { Role } from '@anxin/identity';
import type { NoteCode, Row, Table, Taken, ValuesOf } from '@anxin/intake';
import type { Tx } from '../database/open';
import type { Cause, JournalEntry } from '../journal/entry';

/** What a chunk's rows lead to: what became of each, and what to tell. */
export type Recorded = Pick<Taken<unknown>, 'same' | 'refused' | 'notes'> & {
  readonly recorded: number;
  readonly entries: readonly JournalEntry[];
};

export type ChunkContext = {
  readonly importId: string;
  /** Who imports, and on which business day. */
  readonly cause: Cause;
  /** Where a fact of this file came from: file, line and import. */
  readonly origin: (line: number) => string;
  /** Rows of the file before this sheet: with a line, the place of a row in the whole file. */
  readonly rowsBefore: number;
  /** Where a column stands in this file or sheet. */
  readonly position: (column: string) => number;
};

/** A table that a service takes in: how a chunk of its rows becomes facts, in one transaction with what it tells. */
export type ImportKind<T extends Table = Table> = {
  readonly table: T;
  /** Rows in one transaction, where they should be more than usual. */
  readonly chunkRows?: number;
  /** Who but OFFICE sends it, of the projects in their scope; without it OFFICE alone does. */
  readonly byScope?: {
    readonly roles: readonly Role[];
    /** Columns that such a sender cannot vouch for: what they say is left out, with this note. */
    readonly unvouched: Readonly<Record<string, NoteCode>>;
  };
  /** What of rows needs no database: done while those before are taken in. */
  prepare?(rows: readonly Row<ValuesOf<T>>[]): void;
  // Methods, so that kinds of several tables stand in one list.
  record(tx: Tx, rows: readonly Row<ValuesOf<T>>[], context: ChunkContext): Promise<Recorded>;
};
