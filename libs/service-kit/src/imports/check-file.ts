import type { Readable } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import {
  CHECKED,
  readTable,
  remarkOfFault,
  remarkOfNote,
  Remarks,
  rowsAsSent,
  sentBackSheets,
  type SentSheet,
  Tally,
  UNKNOWN_DESTINATION,
  writeWorkbook,
} from '@anxin/intake';
import { inTransaction } from '../database/in-transaction';
import type { Tx } from '../database/open';
import { type Chunk, chunksOf } from './chunks';
import { counted, notesOn } from './judged';
import type { Recorded } from './kind';
import type { ImportReport } from './report';
import type { ImportJob } from './run-import';
import { type ShownSheet, shownSheets } from './shown';

/** What would become of a file, by the very judgement of an import. */
export type CheckedFile = Pick<ImportReport, 'rows' | 'recorded' | 'same' | 'refused' | 'faults' | 'unknownColumns'> & {
  /** Rows that would go in, of which something is said. */
  readonly noted: number;
};

/** Ends the transaction of a chunk that was only tried. */
class PutBack extends Error {
  constructor(readonly recorded: Recorded) {
    super('Tried, and put back.');
  }
}

/** What a chunk would lead to: it is taken in, and put back. */
const tried = async ({ database, kind, cause, file }: ImportJob, { rows, position }: Chunk): Promise<Recorded> => {
  const origin = (line: number): string => `${file.name}:${line}`;
  const work = async (tx: Tx): Promise<never> => {
    throw new PutBack(await kind.record(tx, rows, { importId: NO_IMPORT, cause, origin, rowsBefore: 0, position }));
  };
  try {
    return await inTransaction(database, work);
  } catch (fault) {
    if (fault instanceof PutBack) return fault.recorded;
    throw fault;
  }
};

/** What is tried belongs to no import. */
const NO_IMPORT = '00000000-0000-0000-0000-000000000000';

/** Everything that was found. */
export type Found = { readonly checked: CheckedFile; readonly sheets: readonly SentSheet[]; readonly remarks: Remarks };

/**
 * Looks at a file as an import would, a chunk at a time, each against what stands; nothing of it is kept. Throws
 * `FileRefused` of a file that would be refused whole.
 */
export const checkFile = async (job: ImportJob): Promise<Found> => {
  const { kind, file, mapping, cause, vault, cut } = job;
  const { unknownColumns, batches } = await readTable(kind.table, file, { today: cause.businessDay, mapping });
  const remarks = new Remarks();
  let checked: CheckedFile = { rows: 0, recorded: 0, same: 0, refused: 0, noted: 0, faults: {}, unknownColumns };
  let [sheet, sums] = ['', new Tally(kind.table)];
  for await (const chunk of chunksOf(kind, batches, vault, () => String)) {
    cut?.throwIfAborted();
    if (chunk.sheet !== sheet) [sheet, sums] = [chunk.sheet, new Tally(kind.table)];
    const { recorded, same, refused, notes } = await tried(job, chunk);
    const noted = notesOn(sums, chunk, refused, notes);
    for (const { line, faults } of refused) remarks.add(sheet, line, faults.map(remarkOfFault));
    for (const { line, note } of noted) remarks.add(sheet, line, [remarkOfNote(note)]);
    checked = {
      ...checked,
      rows: checked.rows + chunk.rows.length,
      recorded: checked.recorded + recorded,
      same: checked.same + same,
      refused: checked.refused + refused.length,
      noted: checked.noted + new Set(noted.map(({ line }) => line)).size,
      faults: counted(
        checked.faults,
        refused.flatMap(({ faults }) => faults.map(({ code }) => code)),
      ),
    };
  }
  return { checked, sheets: await rowsAsSent(kind.table, file, remarks, mapping), remarks };
};

/** What was found as a page shows it. */
export const shownCheck = ({ checked, sheets }: Found): CheckedFile & { readonly sheets: readonly ShownSheet[] } => ({
  ...checked,
  sheets: shownSheets(sheets),
});

/** The rows of which something is said as a workbook, the cells marked. Throws `NOTHING_TO_SEND_BACK`. */
export const markedWorkbook = ({ sheets, remarks }: Found, fileName: string): Readable => {
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new DomainError('NOTHING_TO_SEND_BACK', '没有有问题的行 Nothing is wrong with any row.');
  return writeWorkbook(sentBackSheets({ to: UNKNOWN_DESTINATION, sheets }, fileName, remarks, CHECKED));
};
