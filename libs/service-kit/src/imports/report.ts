import type { Text } from '@anxin/law';
import type { JournalEntry } from '../journal/entry';

/** How far an import has come, or how it ended. */
export type ImportReport = {
  readonly id: string;
  readonly status: 'RUNNING' | 'INTERRUPTED' | 'FINISHED' | 'REFUSED';
  /** Rows read, changed something, changed nothing, refused. */
  readonly rows: number;
  readonly recorded: number;
  readonly same: number;
  readonly refused: number;
  /** How many faults the refused rows have, by code. */
  readonly faults: Readonly<Record<string, number>>;
  /** Of a whole file that was refused: why. */
  readonly says?: Text;
  /** Where the refused rows and the notes are listed, over HTTP. */
  readonly list: string;
  readonly unknownColumns: readonly string[];
  /** What is odd about rows that went in: how many, by `column code`. */
  readonly notes: Readonly<Record<string, number>>;
};

/** Where the refused rows and the notes of an import are listed. */
export const listOf = (id: string): string => `/imports/${id}/list`;

/** What the journal keeps of an import; it stays in the service. */
export const toldOfImport = (id: string, type: string, payload: unknown): JournalEntry => ({
  stream: `import:${id}`,
  type,
  place: { sector: null, area: null },
  payload,
});

export const importEnded = (report: ImportReport): JournalEntry => toldOfImport(report.id, 'ImportEnded', report);
