import type { Fault, Note } from '@anxin/intake';
import type { Rows } from '../database/rows';

/** An import as it is known. */
export type StoredImport = {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly fileBytes: number;
  readonly actor: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly status: 'RUNNING' | 'INTERRUPTED' | 'FINISHED' | 'REFUSED';
  readonly rows: number;
  readonly recorded: number;
  readonly same: number;
  readonly refused: number;
  readonly unknownColumns: readonly string[];
  readonly faults: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, number>>;
};

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const IMPORT = `
SELECT id, kind, file_name AS "fileName", file_digest AS "fileDigest", file_bytes::float8 AS "fileBytes", actor,
  to_char(started_at AT TIME ZONE 'UTC', ${INSTANT}) AS "startedAt",
  to_char(finished_at AT TIME ZONE 'UTC', ${INSTANT}) AS "finishedAt",
  status, rows, recorded, same, refused, unknown_columns AS "unknownColumns", faults, notes
FROM import`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const findImport = async (rows: Rows, id: string): Promise<StoredImport | null> =>
  UUID.test(id) ? ((await rows<StoredImport>(`${IMPORT} WHERE id = $1`, [id]))[0] ?? null) : null;

/** Imports, newest first: their ids rise with time. */
export const importPage = (rows: Rows, before: string | undefined, limit: number): Promise<readonly StoredImport[]> =>
  rows<StoredImport>(`${IMPORT} WHERE ($1::uuid IS NULL OR id < $1) ORDER BY id DESC LIMIT $2`, [
    before ?? null,
    limit,
  ]);

/** The last imports of one sender, newest first. */
export const importsSentBy = (rows: Rows, actor: string, limit: number): Promise<readonly StoredImport[]> =>
  rows<StoredImport>(`${IMPORT} WHERE actor = $1 ORDER BY id DESC LIMIT $2`, [actor, limit]);

export const countImports = async (rows: Rows): Promise<number> =>
  (await rows<{ imports: number }>('SELECT count(*)::int AS imports FROM import', []))[0]?.imports ?? 0;

/** Where a row of an import stands: of a workbook its sheet, and the line. */
export type RowPlace = { readonly sheet: string; readonly line: number };

export type StoredRefusal = RowPlace & { readonly faults: readonly Fault[] };
export type StoredNotes = RowPlace & { readonly notes: readonly Note[] };

const BEFORE_ALL: RowPlace = { sheet: '', line: -1 };

const pageOf = (table: string, column: string): string => `
SELECT sheet, line, ${column} FROM ${table} WHERE import_id = $1 AND (sheet, line) > ($2 COLLATE "C", $3)
ORDER BY sheet, line LIMIT $4`;

/** Refused rows of an import by sheet and line, after a row. */
export const refusalPage = (
  rows: Rows,
  id: string,
  after: RowPlace | undefined,
  limit: number,
): Promise<readonly StoredRefusal[]> => {
  const { sheet, line } = after ?? BEFORE_ALL;
  return rows<StoredRefusal>(pageOf('import_refusal', 'faults'), [id, sheet, line, limit]);
};

const FIGURES = /^-?\d+$/;

/** A note as it was made: amounts are kept as texts of fen. */
const noteOf = ({ stated, reckoned, ...note }: Note): Note => {
  const amountOf = (value: unknown) => (typeof value === 'string' && FIGURES.test(value) ? BigInt(value) : undefined);
  return { ...note, stated: amountOf(stated), reckoned: amountOf(reckoned) };
};

/** Rows of an import that went in with notes, by sheet and line, after a row. */
export const notePage = async (
  rows: Rows,
  id: string,
  after: RowPlace | undefined,
  limit: number,
): Promise<readonly StoredNotes[]> => {
  const { sheet, line } = after ?? BEFORE_ALL;
  const stored = await rows<StoredNotes>(pageOf('import_note', 'notes'), [id, sheet, line, limit]);
  return stored.map(({ notes, ...place }) => ({ ...place, notes: notes.map(noteOf) }));
};
