import { addDays, fen, type Fen, type Moment, momentInChina, NOTHING, type PlainDate, plus } from '@anxin/domain-kit';
import { GROUP_EVENT_LEVELS, type GroupEventLevel } from '@anxin/law';
import { isoInstant, type Rows } from '@anxin/service-kit';
import type { GroupEventStage } from '../../domain/group-event';

/** What a list of group events is narrowed to. */
export type GroupEventFilter = {
  readonly areas?: readonly string[] | null | undefined;
  readonly levels?: readonly GroupEventLevel[] | null | undefined;
  readonly stages?: readonly GroupEventStage[] | null | undefined;
};

const FILTER = `($1::text[] IS NULL OR area_code = ANY($1)) AND ($2::text[] IS NULL OR level = ANY($2))
  AND ($3::text[] IS NULL OR stage = ANY($3))`;

const filtered = ({ areas, levels, stages }: GroupEventFilter) => [areas ?? null, levels ?? null, stages ?? null];

/** Where a group event stands in a list: the moment of its report, then its code. */
export type GroupEventKey = readonly [reportedAt: string, code: string];
export type ListedGroupEvent = { readonly reportedAt: Moment; readonly code: string };

/** Group events, the latest first, after one. */
export const groupEventPage = (
  rows: Rows,
  filter: GroupEventFilter,
  { after, limit }: { readonly after?: GroupEventKey | undefined; readonly limit: number },
): Promise<readonly ListedGroupEvent[]> =>
  rows<ListedGroupEvent>(
    `SELECT ${isoInstant("reported_at AT TIME ZONE 'UTC'")} AS "reportedAt", code FROM group_event
     WHERE ${FILTER} AND ($4::timestamptz IS NULL OR (reported_at, code) < ($4, $5))
     ORDER BY reported_at DESC, code DESC LIMIT $6`,
    [...filtered(filter), after?.[0] ?? null, after?.[1] ?? '', limit],
  );

export const countGroupEvents = async (rows: Rows, filter: GroupEventFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS events FROM group_event WHERE ${FILTER}`;
  return (await rows<{ events: number }>(sql, filtered(filter)))[0]?.events ?? 0;
};

/** Group events of a period, counted. */
export type GroupEventsCounted = {
  readonly events: number;
  /** 人次: whoever came twice counts twice. */
  readonly people: number;
  readonly amountFen: Fen;
  readonly graveEvents: number;
  readonly groupPetitions: number;
  readonly arrivals: number;
  readonly arrivalsInTime: number;
  readonly byLevel: Readonly<Record<GroupEventLevel, number>>;
};

const COUNT = `
SELECT area_code AS area, count(*)::int AS events, coalesce(sum(people), 0)::int AS people, coalesce(sum(amount_fen), 0)::text AS fen,
  count(*) FILTER (WHERE gravity && ARRAY['DEATH', 'VIOLENCE', 'ROAD_BLOCKED', 'OFFICE_BLOCKED', 'EXTREME'])::int
    AS "graveEvents",
  count(*) FILTER (WHERE gravity @> ARRAY['PETITION'])::int AS "groupPetitions",
  count(is_arrival_in_time)::int AS arrivals,
  count(*) FILTER (WHERE is_arrival_in_time)::int AS "arrivalsInTime",
  ${GROUP_EVENT_LEVELS.map((level) => `count(*) FILTER (WHERE level = '${level}')::int AS "${level}"`).join(', ')}
FROM group_event
WHERE area_code = ANY($1) AND reported_at >= $2 AND reported_at < $3 GROUP BY area_code`;

type Counted = Omit<GroupEventsCounted, 'amountFen' | 'byLevel'> &
  Record<GroupEventLevel, number> & { readonly fen: string; readonly area: string };

type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** What is counted where nothing happened (S0-44). */
export const NO_GROUP_EVENTS: GroupEventsCounted = {
  ...{ events: 0, people: 0, amountFen: NOTHING, graveEvents: 0, groupPetitions: 0, arrivals: 0, arrivalsInTime: 0 },
  byLevel: { I: 0, II: 0, III: 0, IV: 0 },
};

const added = (
  sum: GroupEventsCounted,
  { area: _, fen: amount, I, II, III, IV, ...one }: Counted,
): GroupEventsCounted => ({
  events: sum.events + one.events,
  people: sum.people + one.people,
  amountFen: plus(sum.amountFen, fen(BigInt(amount))),
  graveEvents: sum.graveEvents + one.graveEvents,
  groupPetitions: sum.groupPetitions + one.groupPetitions,
  arrivals: sum.arrivals + one.arrivals,
  arrivalsInTime: sum.arrivalsInTime + one.arrivalsInTime,
  byLevel: {
    ...{ I: sum.byLevel.I + I, II: sum.byLevel.II + II },
    ...{ III: sum.byLevel.III + III, IV: sum.byLevel.IV + IV },
  },
});

/**
 * Of areas and the days of a period, in one statement however many areas there are.
 * @param around which of the areas each area in use lies within
 */
export const groupEventFigures = async (
  rows: Rows,
  around: ReadonlyMap<string, readonly string[]>,
  { from, to }: Period,
): Promise<ReadonlyMap<string, GroupEventsCounted>> => {
  const days = [momentInChina(from, 0), momentInChina(addDays(to, 1), 0)];
  const figures = new Map<string, GroupEventsCounted>();
  for (const counted of await rows<Counted>(COUNT, [[...around.keys()], ...days]))
    for (const area of around.get(counted.area) ?? [])
      figures.set(area, added(figures.get(area) ?? NO_GROUP_EVENTS, counted));
  return figures;
};
