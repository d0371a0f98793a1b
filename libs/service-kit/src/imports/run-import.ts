import { groupedBy } from '@anxin/domain-kit';
import { FileRefused, type Mapping, type Note, readTable, ROWS_IN_SHEET, Tally } from '@anxin/intake';
import type { DataSource } from 'typeorm';
import { uuidv7 } from './uuidv7';
import { type Chunk, chunksOf, oneAhead, type Origin } from './chunks';
import { inTransaction } from '../database/in-transaction';
import { PROCESS } from '../database/process';
import { append } from '../journal/append';
import type { Cause } from '../journal/entry';
import type { Tx } from '../database/open';
import { counted, type Listed, type Noted, notesOn } from './judged';
import type { ImportKind } from './kind';
import { importEnded, type ImportReport, listOf, toldOfImport } from './report';
import type { Spooled } from './spool';
import type { Vault } from '@anxin/identity';

export type ImportJob = {
  readonly database: DataSource;
  readonly kind: ImportKind;
  readonly file: Spooled;
  /** How its rows stand in it, where that is not in our way. */
  readonly mapping?: Mapping | undefined;
  readonly cause: Cause;
  readonly vault: Pick<Vault, 'encrypt'>;
  readonly onProgress?: (report: ImportReport) => void;
  /** Aborts when the process has to end: the import is then interrupted between two chunks. */
  readonly cut?: AbortSignal;
};

const COUNTS = `rows = $2, recorded = $3, same = $4, refused = $5, notes = $6, faults = $7`;

const countsOf = ({ id, rows, recorded, same, refused, notes, faults }: ImportReport) => [
  id,
  rows,
  recorded,
  same,
  refused,
  JSON.stringify(notes),
  JSON.stringify(faults),
];

/** Where rows of an import stand. */
type Place = { readonly id: string; readonly sheet: string };

const saveRefusals = async (tx: Tx, { id, sheet }: Place, refused: readonly Listed[]): Promise<void> => {
  if (refused.length === 0) return;
  await tx.query(
    `INSERT INTO import_refusal (import_id, sheet, line, faults)
     SELECT $1, $2, * FROM unnest($3::int[], $4::jsonb[])`,
    [id, sheet, refused.map(({ line }) => line), refused.map(({ faults }) => JSON.stringify(faults))],
  );
};

/** A note as it is kept: amounts as texts of fen. */
const noteJson = (notes: readonly Note[]): string =>
  JSON.stringify(notes, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

const saveNotes = async (tx: Tx, { id, sheet }: Place, noted: readonly Noted[]): Promise<void> => {
  if (noted.length === 0) return;
  const byLine = groupedBy(
    noted,
    ({ line }) => line,
    ({ note }) => note,
  );
  await tx.query(
    `INSERT INTO import_note (import_id, sheet, line, notes) SELECT $1, $2, * FROM unnest($3::int[], $4::jsonb[])`,
    [id, sheet, [...byLine.keys()], [...byLine.values()].map(noteJson)],
  );
};

/** Takes one file in, a chunk at a time; each chunk is one transaction with its facts, refusals and events. */
class ImportRun {
  #report: ImportReport;
  readonly #cause: Cause;
  /** Of a workbook, as they come. */
  readonly #sheets: string[] = [];
  #tally: { readonly sheet: string; readonly sums: Tally };

  constructor(private readonly job: ImportJob) {
    const id = uuidv7();
    this.#cause = { ...job.cause, cause: `import:${id}` };
    this.#report = {
      id,
      status: 'RUNNING',
      rows: 0,
      recorded: 0,
      same: 0,
      refused: 0,
      faults: {},
      list: listOf(id),
      unknownColumns: [],
      notes: {},
    };
    this.#tally = { sheet: '', sums: new Tally(job.kind.table) };
  }

  async run(): Promise<ImportReport> {
    const { kind, file, mapping, cause, vault, cut } = this.job;
    await this.#begin();
    try {
      const reading = await readTable(kind.table, file, { today: cause.businessDay, mapping });
      this.#report = { ...this.#report, unknownColumns: reading.unknownColumns };
      for await (const chunk of oneAhead(chunksOf(kind, reading.batches, vault, this.#originOn))) {
        cut?.throwIfAborted();
        await this.#take(chunk);
      }
    } catch (fault) {
      if (fault instanceof FileRefused) return this.#refuse(fault);
      // Where this fails too, the next start closes it.
      await this.#end('INTERRUPTED').catch(() => undefined);
      throw fault;
    }
    return this.#end('FINISHED');
  }

  /** Where a fact of a line came from. */
  readonly #originOn = (sheet: string): Origin => {
    const { name } = this.job.file;
    const file = sheet === '' ? name : `${name}[${sheet}]`;
    return (line) => `${file}:${line} import ${this.#report.id}`;
  };

  async #begin(): Promise<void> {
    const { database, kind, file, mapping } = this.job;
    const { id } = this.#report;
    const begun = { kind: kind.table.name, digest: file.digest, ...(mapping ? { mapping: mapping.name } : {}) };
    await database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO import (id, kind, file_name, file_digest, file_bytes, actor, business_day, status, process)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'RUNNING', $8)`,
        [id, kind.table.name, file.name, file.digest, file.bytes, this.#cause.actor, this.#cause.businessDay, PROCESS],
      );
      await append(tx, [toldOfImport(id, 'ImportBegun', begun)], this.#cause);
    });
  }

  async #take({ sheet, rows, position, total }: Chunk): Promise<void> {
    const { database, kind } = this.job;
    const before = this.#report;
    const isNew = sheet !== this.#tally.sheet;
    if (isNew) {
      this.#tally = { sheet, sums: new Tally(kind.table) };
      this.#sheets.push(sheet);
    }
    const { report, sums } = await inTransaction(database, async (tx) => {
      const sums = this.#tally.sums.copy();
      // One chunk of a table at a time, so that two files never decide about one key at once.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [kind.table.name]);
      if (isNew) await tx.query('UPDATE import SET sheets = $2 WHERE id = $1', [before.id, this.#sheets]);
      const { recorded, same, refused, notes, entries } = await kind.record(tx, rows, {
        importId: before.id,
        cause: this.#cause,
        origin: this.#originOn(sheet),
        rowsBefore: Math.max(0, this.#sheets.length - 1) * ROWS_IN_SHEET,
        position,
      });
      const noted = notesOn(sums, { rows, total }, refused, notes);
      await saveRefusals(tx, { id: before.id, sheet }, refused);
      await saveNotes(tx, { id: before.id, sheet }, noted);
      const after = {
        ...before,
        rows: before.rows + rows.length,
        recorded: before.recorded + recorded,
        same: before.same + same,
        refused: before.refused + refused.length,
        faults: counted(
          before.faults,
          refused.flatMap(({ faults }) => faults.map(({ code }) => code)),
        ),
        notes: counted(
          before.notes,
          noted.map(({ note: { column, code } }) => `${column} ${code}`),
        ),
      };
      const progress = toldOfImport(before.id, 'ImportChunkRecorded', {
        rows: rows.length,
        recorded,
        refused: refused.length,
      });
      await append(tx, [...entries, progress], this.#cause);
      await tx.query(`UPDATE import SET ${COUNTS} WHERE id = $1`, countsOf(after));
      return { report: after, sums };
    });
    this.#tally = { sheet, sums };
    this.#report = report;
    this.job.onProgress?.(report);
  }

  async #refuse({ code, says, columns }: FileRefused): Promise<ImportReport> {
    const fault = { code, column: columns.join(' '), shown: '', says };
    const line = code === 'HEADER' ? 1 : 0;
    await this.job.database.transaction((tx) =>
      saveRefusals(tx, { id: this.#report.id, sheet: '' }, [{ line, faults: [fault] }]),
    );
    this.#report = { ...this.#report, refused: this.#report.refused + 1, faults: { [code]: 1 }, says };
    return this.#end('REFUSED');
  }

  async #end(status: Exclude<ImportReport['status'], 'RUNNING'>): Promise<ImportReport> {
    const report = { ...this.#report, status };
    await this.job.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE import SET ${COUNTS}, status = $8, unknown_columns = $9, finished_at = now() WHERE id = $1`,
        [...countsOf(report), status, report.unknownColumns],
      );
      await append(tx, [importEnded(report)], this.#cause);
    });
    return report;
  }
}

/** Takes a file in. Resolves with what became of its rows; a file that cannot be read at all ends as `REFUSED`. */
export const runImport = (job: ImportJob): Promise<ImportReport> => new ImportRun(job).run();
