import type { Rows } from '@anxin/service-kit';
import type { Span } from '../../domain/report';

/** From which step to which. */
export const LEAD_TIMES = ['WARNING_TO_CLUE', 'CLUE_TO_CASE', 'CASE_TO_END'] as const;

/** How many cases have both steps, the days between them all together, and the longest. */
export type CountedLeadTime = {
  readonly of: (typeof LEAD_TIMES)[number];
  readonly cases: number;
  readonly days: number;
  readonly longest: number | null;
};

const TIMES = `
WITH closed AS MATERIALIZED (SELECT opened_on, closed_on, project_code,
    (SELECT min(received_on) FROM clue WHERE clue.code = ANY(wage_case.clues)) AS received_on
  FROM wage_case WHERE closed_on BETWEEN $1 AND $2 AND ($3::text[] IS NULL OR area_code = ANY($3))),
warned AS (SELECT closed.*, (SELECT min(raised_on) FROM warning w WHERE w.project_code = closed.project_code
    AND raised_on <= received_on AND coalesce(cleared_on, 'infinity'::date) >= received_on) AS raised_on FROM closed)
SELECT of, count(days)::int AS cases, coalesce(sum(days), 0)::int AS days, max(days) AS longest
FROM warned, LATERAL (VALUES ('WARNING_TO_CLUE', received_on - raised_on), ('CLUE_TO_CASE', opened_on - received_on),
  ('CASE_TO_END', closed_on - opened_on)) AS t (of, days) GROUP BY of`;

/** How long the cases closed in a span took from step to step; without cases nothing. */
export const leadTimesOf = (
  rows: Rows,
  { from, to }: Span,
  areas: readonly string[] | null,
): Promise<readonly CountedLeadTime[]> => rows<CountedLeadTime>(TIMES, [from, to, areas]);
