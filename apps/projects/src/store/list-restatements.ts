import { isoInstant, type Rows } from '@anxin/service-kit';
import { CORRECTED } from './corrected';

/** A project whose registration was corrected. */
export type ProjectRestatement = {
  readonly project: string;
  readonly times: number;
  readonly lastAt: string;
  /** Why, the most frequent first; `TOLD_AT_MOST` of them. */
  readonly reasons: readonly { readonly reason: string; readonly rows: number }[];
};

/** Where a project stands in the list: the one corrected last first. */
export type RestatementKey = readonly [lastAt: string, project: string];

const TOLD_AT_MOST = 10;

const PAGE = `
SELECT project_code AS project, count(*)::int AS times, ${isoInstant('max(recorded_at)')} AS "lastAt",
  (SELECT coalesce(jsonb_agg(told ORDER BY rows DESC, reason), '[]') FROM (
     SELECT reason, count(*)::int AS rows FROM project_fact f
     WHERE f.project_code = project_fact.project_code AND ${CORRECTED} AND reason IS NOT NULL
     GROUP BY reason ORDER BY rows DESC, reason LIMIT ${TOLD_AT_MOST}) told) AS reasons
FROM project_fact WHERE ${CORRECTED} GROUP BY project_code
HAVING $1::timestamptz IS NULL OR (max(recorded_at), project_code) < ($1, $2)
ORDER BY max(recorded_at) DESC, project_code DESC LIMIT $3`;

/** Projects whose registration was corrected, after a key. */
export const restatementPage = (
  rows: Rows,
  { after, limit }: { readonly after: RestatementKey | undefined; readonly limit: number },
): Promise<readonly ProjectRestatement[]> => {
  const [lastAt, project] = after ?? [];
  return rows<ProjectRestatement>(PAGE, [lastAt ?? null, project ?? null, limit]);
};

export const countRestatements = async (rows: Rows): Promise<number> => {
  const sql = `SELECT count(DISTINCT project_code)::int AS projects FROM project_fact WHERE ${CORRECTED}`;
  return (await rows<{ projects: number }>(sql, []))[0]?.projects ?? 0;
};
