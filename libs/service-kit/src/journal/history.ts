import type { PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { type Holder, type HistoryActor, holderOf } from './holders';
import type { Rows } from '../database/rows';
import { connection, type PageArgs } from '../graphql/connection';

type StoredRow = {
  readonly position: number;
  readonly event: string;
  readonly businessDay: PlainDate;
  readonly recordedAt: string;
  readonly actor: string;
  readonly rules: readonly string[];
  readonly data: string | null;
  /** The mutation that did it; null where an import, a job or another service did. */
  readonly act: string | null;
};

/** One entry of an aggregate's history. */
export type HistoryRow = StoredRow & { readonly by: HistoryActor | null };

const ENTRIES = `
SELECT s.position::int, j.type AS event, j.business_day::text AS "businessDay",
  to_char(j.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
  j.actor, j.rules, j.payload AS data, substring(j.cause FROM '^command:(.*)$') AS act, h.name, h.role, h.scope
FROM journal j JOIN seal s ON s.stream = j.stream AND s.version = j.version
LEFT JOIN LATERAL (SELECT name, role, scope FROM account_holder WHERE account = j.actor AND since <= j.recorded_at
  ORDER BY since DESC LIMIT 1) h ON true
WHERE j.stream = $1`;
const FORTH = `${ENTRIES} AND ($2::bigint IS NULL OR s.position > $2) ORDER BY s.position LIMIT $3`;
const BACK = `${ENTRIES} AND ($2::bigint IS NULL OR s.position < $2) ORDER BY s.position DESC LIMIT $3`;

const countOf = async (rows: Rows, stream: string): Promise<number> => {
  const [row] = await rows<{ entries: number }>(
    `SELECT count(*)::int AS entries FROM journal j JOIN seal s ON s.stream = j.stream AND s.version = j.version
     WHERE j.stream = $1`,
    [stream],
  );
  return row?.entries ?? 0;
};

export type HistoryArgs = PageArgs & { readonly latestFirst?: boolean | null };

/**
 * What happened to an aggregate, page by page, from its beginning on or from its latest entry back; the key of an entry is
 * its position in the journal.
 */
export const historyConnection = ({ latestFirst, ...args }: HistoryArgs, stream: string, rows: Rows) =>
  connection<HistoryRow, number>(args, {
    key: z.int(),
    keyOf: ({ position }) => position,
    read: async (after, limit) => {
      const found = await rows<StoredRow & Holder>(latestFirst ? BACK : FORTH, [stream, after ?? null, limit]);
      return found.map(({ name, role, scope, ...entry }) => ({
        ...entry,
        by: holderOf(entry.actor, { name, role, scope }),
      }));
    },
    count: () => countOf(rows, stream),
  });
