import { groupedBy, type PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';

/** How many people a project had on a day. */
export type Headcount = { readonly on: PlainDate; readonly onRoster: number; readonly present: number };

const HEADCOUNTS = `
WITH asked AS (SELECT id, code FROM project WHERE code = ANY($1)), known AS (
  SELECT DISTINCT ON (project_id, person_id, entered_on) project_id, person_id, entered_on, left_on, withdrawn FROM stay
  WHERE project_id IN (SELECT id FROM asked) AND entered_on <= $3::date
  ORDER BY project_id, person_id, entered_on, version DESC
), present AS (
  SELECT project_id, day, count(*) AS people FROM worker_day
  WHERE project_id IN (SELECT id FROM asked) AND day BETWEEN $2::date AND $3::date
    AND entry_known_at IS NOT NULL AND exit_known_at IS NOT NULL
  GROUP BY project_id, day
)
SELECT code, d::date::text AS on,
  coalesce((SELECT people FROM present WHERE project_id = asked.id AND day = d::date), 0)::int AS present,
  (SELECT count(DISTINCT person_id) FROM known WHERE project_id = asked.id
   AND NOT withdrawn AND entered_on <= d::date AND (left_on IS NULL OR left_on > d::date))::int AS "onRoster"
FROM asked, generate_series($2::date, $3::date, interval '1 day') d ORDER BY code, d`;

/** Who is registered on projects and who passed their gates, both ways, on each day of a span, by project. */
export const headcounts = async (
  rows: Rows,
  codes: readonly string[],
  { from, through }: { readonly from: PlainDate; readonly through: PlainDate },
): Promise<ReadonlyMap<string, readonly Headcount[]>> => {
  const days = await rows<Headcount & { readonly code: string }>(HEADCOUNTS, [codes, from, through]);
  return groupedBy(days, ({ code }) => code);
};
