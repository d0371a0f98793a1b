import type { Fault } from '@anxin/intake';
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
};

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const IMPORT = `
SELECT id, kind, file_name AS "fileName", file_digest AS "fileDigest", file_bytes::float8 AS "fileBytes", actor,
  to_char(started_at AT TIME ZONE 'UTC', ${INSTANT}) AS "startedAt",
  to_char(finished_at AT TIME ZONE 'UTC', ${INSTANT}) AS "finishedAt",
  status, rows, recorded, same, refused, unknown_columns AS "unknownColumns"
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

export const countImports = async (rows: Rows): Promise<number> =>
  (await rows<{ imports: number }>('SELECT count(*)::int AS imports FROM import', []))[0]?.imports ?? 0;

export type StoredRefusal = { readonly line: number; readonly faults: readonly Fault[] };

/** Refused rows of an import by line, after a line. */
export const refusalPage = (rows: Rows, id: string, after: number, limit: number): Promise<readonly StoredRefusal[]> =>
  rows<StoredRefusal>(
    'SELECT line, faults FROM import_refusal WHERE import_id = $1 AND line > $2 ORDER BY line LIMIT $3',
    [id, after, limit],
  );
