import { Readable } from 'node:stream';
import { type Fault, type Note, noteSentenceOf, sentenceOf } from '@anxin/intake';
import type { Rows } from '../database/rows';
import { notePage, refusalPage, type RowPlace, type StoredNotes, type StoredRefusal } from './read-imports';

const PAGE_ROWS = 1_000;

/** Page by page, whatever there is. */
async function* paged<Row extends RowPlace>(
  page: (after: RowPlace | undefined) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let after: RowPlace | undefined; ;) {
    const rows = await page(after);
    yield* rows;
    if (rows.length < PAGE_ROWS) return;
    after = rows.at(-1);
  }
}

/** The refused rows of an import by sheet and line. */
export const refusedRows = (rows: Rows, id: string): AsyncGenerator<StoredRefusal> =>
  paged((after) => refusalPage(rows, id, after, PAGE_ROWS));

/** The rows of an import that went in with notes, by sheet and line. */
export const notedRows = (rows: Rows, id: string): AsyncGenerator<StoredNotes> =>
  paged((after) => notePage(rows, id, after, PAGE_ROWS));

const faultJson = (fault: Fault) => ({ ...fault, says: sentenceOf(fault) });
const noteJson = (note: Note) => ({ column: note.column, code: note.code, says: noteSentenceOf(note) });

async function* linesOf(rows: Rows, id: string): AsyncGenerator<string> {
  for await (const { sheet, line, faults } of refusedRows(rows, id))
    yield `${JSON.stringify({ sheet, line, faults: faults.map(faultJson) })}\n`;
  for await (const { sheet, line, notes } of notedRows(rows, id))
    yield `${JSON.stringify({ sheet, line, notes: notes.map(noteJson) })}\n`;
}

/** The refused rows of an import with their faults, then the rows that went in with notes, a JSON line each. */
export const listedRows = (rows: Rows, id: string): Readable => Readable.from(linesOf(rows, id));
