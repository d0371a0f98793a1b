import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';

/** How many people a project had on a day. */
export type Headcount = { readonly on: PlainDate; readonly onRoster: number; readonly present: number };

const HEADCOUNTS = `
WITH known AS (
  SELECT DISTINCT ON (person_id, entered_on) person_id, entered_on, left_on, withdrawn FROM stay
  WHERE project_id = $1 AND entered_on <= $3::date ORDER BY person_id, entered_on, version DESC
), present AS (
  SELECT day, count(*) AS people FROM worker_day
  WHERE project_id = $1 AND day BETWEEN $2::date AND $3::date AND entry_known_at IS NOT NULL AND exit_known_at IS NOT NULL
  GROUP BY day
)
SELECT d::date::text AS on, coalesce((SELECT people FROM present WHERE day = d::date), 0)::int AS present,
  (SELECT count(DISTINCT person_id) FROM known
   WHERE NOT withdrawn AND entered_on <= d::date AND (left_on IS NULL OR left_on > d::date))::int AS "onRoster"
FROM generate_series($2::date, $3::date, interval '1 day') d ORDER BY d`;

/** Who is registered on a project and who passed its gate, both ways, on each day of a span. */
export const headcounts = (
  rows: Rows,
  projectId: number,
  span: { readonly from: PlainDate; readonly through: PlainDate },
): Promise<readonly Headcount[]> => rows<Headcount>(HEADCOUNTS, [projectId, span.from, span.through]);
