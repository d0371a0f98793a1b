import type { Rows } from '@anxin/service-kit';
import type { Channel, ClueEvent } from '../../domain/clue';
import type { Span } from '../../domain/report';

/** What the office does first with what came in. */
const RESPONSES = ['ClueScreened', 'ClueReturned', 'ClueTransferred'] as const satisfies readonly ClueEvent['type'][];

/** The clues of a channel, counted. */
export type CountedChannel = {
  readonly channel: Channel;
  readonly received: number;
  readonly closed: number;
  readonly responded: number;
  readonly respondedSameDay: number;
  readonly responseDays: number;
  readonly responseDaysLongest: number | null;
};

// Streams are made first: a computed key is looked up in no index of a table whose rows are scoped.
const CHANNELS = `
WITH came AS MATERIALIZED (SELECT channel, received_on, 'clue:' || code AS stream FROM clue
  WHERE received_on BETWEEN $1 AND $2 AND ($3::text[] IS NULL OR area_code = ANY($3))),
answered AS (SELECT channel, (SELECT min(business_day) FROM journal j WHERE j.stream = came.stream AND type = ANY($4))
  - received_on AS days FROM came),
ended AS MATERIALIZED (SELECT DISTINCT substr(stream, length('clue:') + 1) AS code FROM deadline
  WHERE duty = 'CONCLUDE' AND stream LIKE 'clue:%' AND status <> 'VOID'
    AND coalesce(ended_on, 'infinity'::date) BETWEEN $1 AND $2),
received AS (SELECT channel, count(*) AS received, count(days) AS responded, count(*) FILTER (WHERE days = 0) AS same_day,
  sum(days) AS days, max(days) AS longest FROM answered GROUP BY channel),
closed AS (SELECT channel, count(*) AS closed FROM ended JOIN clue USING (code)
  WHERE $3::text[] IS NULL OR area_code = ANY($3) GROUP BY channel)
SELECT channel, coalesce(received, 0)::int AS received, coalesce(closed, 0)::int AS closed,
  coalesce(responded, 0)::int AS responded, coalesce(same_day, 0)::int AS "respondedSameDay",
  coalesce(days, 0)::int AS "responseDays", longest AS "responseDaysLongest"
FROM received FULL JOIN closed USING (channel) ORDER BY channel`;

/** What came in by each channel in a span, how soon it was first answered, and what was concluded in it. */
export const channelsOf = (
  rows: Rows,
  { from, to }: Span,
  areas: readonly string[] | null,
): Promise<readonly CountedChannel[]> => rows<CountedChannel>(CHANNELS, [from, to, areas, [...RESPONSES]]);
