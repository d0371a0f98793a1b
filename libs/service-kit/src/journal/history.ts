import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';

/** One entry of an aggregate's history. */
export type HistoryRow = {
  readonly position: number;
  readonly event: string;
  readonly businessDay: PlainDate;
  readonly recordedAt: string;
  readonly actor: string;
  readonly rules: readonly string[];
  readonly data: string | null;
};

/** What happened to an aggregate, oldest first, after a position. */
export const historyPage = (rows: Rows, stream: string, after: number, limit: number): Promise<readonly HistoryRow[]> =>
  rows<HistoryRow>(
    `SELECT s.position::int, j.type AS event, j.business_day::text AS "businessDay",
       to_char(j.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
       j.actor, j.rules, j.payload AS data
     FROM journal j JOIN seal s ON s.stream = j.stream AND s.version = j.version
     WHERE j.stream = $1 AND s.position > $2 ORDER BY s.position LIMIT $3`,
    [stream, after, limit],
  );

export const countHistory = async (rows: Rows, stream: string): Promise<number> => {
  const [row] = await rows<{ entries: number }>(
    `SELECT count(*)::int AS entries FROM journal j JOIN seal s ON s.stream = j.stream AND s.version = j.version
     WHERE j.stream = $1`,
    [stream],
  );
  return row?.entries ?? 0;
};
