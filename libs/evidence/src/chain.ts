import { createHash } from 'node:crypto';

/** A journal row with its place, as the chain covers it. */
export type SealedRow = {
  readonly position: number;
  readonly keySeq: number | null;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly contract: string | null;
  readonly contractVersion: number | null;
  readonly key: string | null;
  readonly sector: string | null;
  readonly area: string | null;
  readonly businessDay: string;
  /** UTC with milliseconds. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly cause: string | null;
  readonly rules: readonly string[];
  readonly payloadDigest: string;
};

/** What the chain begins with. */
export const GENESIS = '0'.repeat(64);

/** The hash of a row: over the hash before it and everything the row says, in one fixed order. */
export const chained = (previous: string, row: SealedRow): string =>
  createHash('sha256')
    .update(previous)
    .update(
      JSON.stringify([
        row.position,
        row.keySeq,
        row.stream,
        row.version,
        row.type,
        row.contract,
        row.contractVersion,
        row.key,
        row.sector,
        row.area,
        row.businessDay,
        row.recordedAt,
        row.actor,
        row.cause,
        row.rules,
        row.payloadDigest,
      ]),
    )
    .digest('hex');

/** The columns of a row as `chained` needs them, from a journal aliased `j`. */
export const JOURNAL_COLUMNS = `j.stream, j.version, j.type, j.contract, j.contract_version AS "contractVersion", j.key,
  j.sector, j.area, j.business_day::text AS "businessDay",
  to_char(j.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
  j.actor, j.cause, j.rules, j.payload_digest AS "payloadDigest"`;

/**
 * The journal's rows of another table's streams and versions, one look by index each. A plain join is at times planned
 * as a reading of the whole journal; OFFSET 0 keeps the planner from it.
 */
export const journalOf = (table: string): string =>
  `CROSS JOIN LATERAL (
  SELECT * FROM journal WHERE journal.stream = ${table}.stream AND journal.version = ${table}.version OFFSET 0) j`;

/** A payload's digest: with its salt it proves the payload, and says nothing of it once both are erased. */
export const digestOf = (salt: string, payload: string): string =>
  createHash('sha256').update(salt).update('\n').update(payload).digest('hex');
