import { setImmediate as loopTurn } from 'node:timers/promises';
import { FileRefused, type Note, readTable, type Row, type Table, type ValuesOf } from '@anxin/intake';
import type { DataSource } from 'typeorm';
import { uuidv7 } from './uuidv7';
import { PROCESS } from '../database/process';
import { append } from '../journal/append';
import type { Cause } from '../journal/entry';
import type { Tx } from '../database/open';
import type { ImportKind } from './kind';
import { importEnded, type ImportReport, toldOfImport } from './report';
import type { Spooled } from './spool';
import type { Vault } from '@anxin/identity';

export type ImportJob = {
  readonly database: DataSource;
  readonly kind: ImportKind;
  readonly file: Spooled;
  readonly cause: Cause;
  readonly vault: Pick<Vault, 'encrypt'>;
  readonly onProgress?: (report: ImportReport) => void;
  /** Aborts when the process has to end: the import is then interrupted between two chunks. */
  readonly cut?: AbortSignal;
};

/** Rows in one transaction, where the kind does not say. */
const CHUNK_ROWS = 1_000;

const COUNTS = `rows = $2, recorded = $3, same = $4, refused = $5, notes = $6`;

const countsOf = ({ id, rows, recorded, same, refused, notes }: ImportReport) => [
  id,
  rows,
  recorded,
  same,
  refused,
  JSON.stringify(notes),
];

const saveRefusals = (tx: Tx, id: string, refused: readonly { line: number; faults: unknown }[]): Promise<unknown> =>
  tx.query(`INSERT INTO import_refusal (import_id, line, faults) SELECT $1, * FROM unnest($2::int[], $3::jsonb[])`, [
    id,
    refused.map(({ line }) => line),
    refused.map(({ faults }) => JSON.stringify(faults)),
  ]);

/** Takes one file in, a chunk at a time; each chunk is one transaction with its facts, refusals and events. */
class ImportRun {
  #report: ImportReport;
  readonly #cause: Cause;

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
      unknownColumns: [],
      notes: {},
    };
  }

  async run(): Promise<ImportReport> {
    const { kind, file, cause, vault, cut } = this.job;
    await this.#begin();
    try {
      const reading = await readTable(kind.table, file, { today: cause.businessDay });
      this.#report = { ...this.#report, unknownColumns: reading.unknownColumns };
      for await (const chunk of oneAhead(chunksOf(kind, reading.rows, vault, this.#origin))) {
        cut?.throwIfAborted();
        await this.#take(chunk, reading.position);
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
  readonly #origin: Origin = (line) => `${this.job.file.name}:${line} import ${this.#report.id}`;

  async #begin(): Promise<void> {
    const { database, kind, file } = this.job;
    const { id } = this.#report;
    await database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO import (id, kind, file_name, file_digest, file_bytes, actor, business_day, status, process)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'RUNNING', $8)`,
        [id, kind.table.name, file.name, file.digest, file.bytes, this.#cause.actor, this.#cause.businessDay, PROCESS],
      );
      await append(tx, [toldOfImport(id, 'ImportBegun', { kind: kind.table.name, digest: file.digest })], this.#cause);
    });
  }

  async #take(rows: readonly Row<ValuesOf<Table>>[], position: (column: string) => number): Promise<void> {
    const { database, kind } = this.job;
    const before = this.#report;
    const report = await database.transaction(async (tx) => {
      // One chunk of a table at a time, so that two files never decide about one key at once.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [kind.table.name]);
      const { recorded, same, refused, notes, entries } = await kind.record(tx, rows, {
        importId: before.id,
        cause: this.#cause,
        origin: this.#origin,
        position,
      });
      if (refused.length > 0) await saveRefusals(tx, before.id, refused);
      const lines = new Set(refused.map(({ line }) => line));
      const after = {
        ...before,
        rows: before.rows + rows.length,
        recorded: before.recorded + recorded,
        same: before.same + same,
        refused: before.refused + refused.length,
        notes: counted(before.notes, [...rows.flatMap((row) => (lines.has(row.line) ? [] : row.notes)), ...notes]),
      };
      const progress = toldOfImport(before.id, 'ImportChunkRecorded', {
        rows: rows.length,
        recorded,
        refused: refused.length,
      });
      await append(tx, [...entries, progress], this.#cause);
      await tx.query(`UPDATE import SET ${COUNTS} WHERE id = $1`, countsOf(after));
      return after;
    });
    this.#report = report;
    this.job.onProgress?.(report);
  }

  async #refuse({ code, says, columns }: FileRefused): Promise<ImportReport> {
    const fault = { code, column: columns.join(' '), shown: '', says };
    const line = code === 'HEADER' ? 1 : 0;
    await this.job.database.transaction((tx) => saveRefusals(tx, this.#report.id, [{ line, faults: [fault] }]));
    this.#report = { ...this.#report, refused: this.#report.refused + 1 };
    return this.#end('REFUSED');
  }

  async #end(status: Exclude<ImportReport['status'], 'RUNNING'>): Promise<ImportReport> {
    const report = { ...this.#report, status };
    await this.job.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE import SET ${COUNTS}, status = $7, unknown_columns = $8, finished_at = now() WHERE id = $1`,
        [...countsOf(report), status, report.unknownColumns],
      );
      await append(tx, [importEnded(report)], this.#cause);
    });
    return report;
  }
}

/** The notes so far and further ones, counted by column and code. */
const counted = (soFar: ImportReport['notes'], notes: readonly Note[]): ImportReport['notes'] => {
  const all = { ...soFar };
  for (const { column, code } of notes) all[`${column} ${code}`] = (all[`${column} ${code}`] ?? 0) + 1;
  return all;
};

/** Rows read and prepared before the loop turns, so that a chunk which is being taken in is not held up. */
const SLICE = 50;

type Origin = (line: number) => string;

/** Where a cell of an unknown column stands: in the fact of its line. */
export const unknownCell = (origin: string, column: string): string => `unknown.${column} ${origin}`;

/** Nobody knows what a column holds that the table does not know: its cells are kept as ciphers. */
export const withSealedCells = <V>(row: Row<V>, vault: Pick<Vault, 'encrypt'>, origin: Origin): Row<V> => {
  if (!row.unknown) return row;
  const cells = Object.entries(row.unknown).map(([name, cell]) => [
    name,
    vault.encrypt(cell, unknownCell(origin(row.line), name)).toString('base64'),
  ]);
  return { ...row, unknown: Object.fromEntries(cells) as Record<string, string> };
};

/** Chunks of rows, prepared for their turn. */
async function* chunksOf(
  kind: ImportKind,
  batches: AsyncIterable<readonly Row<ValuesOf<Table>>[]>,
  vault: Pick<Vault, 'encrypt'>,
  origin: Origin,
): AsyncGenerator<readonly Row<ValuesOf<Table>>[]> {
  const { chunkRows = CHUNK_ROWS } = kind;
  let rows: Row<ValuesOf<Table>>[] = [];
  for await (const batch of batches) {
    for (let from = 0; from < batch.length; from += SLICE) {
      const slice = batch.slice(from, from + SLICE).map((row) => withSealedCells(row, vault, origin));
      kind.prepare?.(slice);
      await loopTurn();
      rows.push(...slice);
      if (rows.length < chunkRows) continue;
      yield rows.slice(0, chunkRows);
      rows = rows.slice(chunkRows);
    }
  }
  if (rows.length > 0) yield rows;
}

/** The next is read while the one before is taken in. */
async function* oneAhead<Chunk>(chunks: AsyncGenerator<Chunk>): AsyncGenerator<Chunk> {
  try {
    for (let next = chunks.next(); ;) {
      const read = await next;
      if (read.done) return;
      next = chunks.next();
      // A fault is met when it is awaited, after what came before it went in.
      next.catch(() => undefined);
      yield read.value;
    }
  } finally {
    await chunks.return(undefined);
  }
}

/** Takes a file in. Resolves with what became of its rows; a file that cannot be read at all ends as `REFUSED`. */
export const runImport = (job: ImportJob): Promise<ImportReport> => new ImportRun(job).run();
