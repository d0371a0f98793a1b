import { addDays, fen, type Fen, type Moment, momentInChina, type PlainDate } from '@anxin/domain-kit';
import { GROUP_EVENT_LEVELS, type GroupEventLevel } from '@anxin/law';
import { isoInstant, type Rows } from '@anxin/service-kit';
import type { GroupEventStage } from '../domain/group-event';

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
SELECT place, count(*)::int AS events, coalesce(sum(people), 0)::int AS people, coalesce(sum(amount_fen), 0)::text AS fen,
  count(*) FILTER (WHERE gravity && ARRAY['DEATH', 'VIOLENCE', 'ROAD_BLOCKED', 'OFFICE_BLOCKED', 'EXTREME'])::int
    AS "graveEvents",
  count(*) FILTER (WHERE gravity @> ARRAY['PETITION'])::int AS "groupPetitions",
  count(is_arrival_in_time)::int AS arrivals,
  count(*) FILTER (WHERE is_arrival_in_time)::int AS "arrivalsInTime",
  ${GROUP_EVENT_LEVELS.map((level) => `count(*) FILTER (WHERE level = '${level}')::int AS "${level}"`).join(', ')}
FROM unnest($1::int[], $2::text[], $3::timestamptz[]) AS asked (place, area_code, since)
JOIN group_event USING (area_code)
WHERE reported_at >= since AND reported_at < $4 GROUP BY place`;

type Counted = Omit<GroupEventsCounted, 'amountFen' | 'byLevel'> &
  Record<GroupEventLevel, number> & { readonly place: number; readonly fen: string };

/** An area with all below it, and the first day of a period. */
export type GroupEventsAsked = { readonly area: string; readonly from: PlainDate };

const NONE: Omit<Counted, 'place'> = {
  ...{ events: 0, people: 0, fen: '0', graveEvents: 0, groupPetitions: 0, arrivals: 0, arrivalsInTime: 0 },
  ...{ I: 0, II: 0, III: 0, IV: 0 },
};
const figuresOf = ({ fen: amount, I, II, III, IV, ...counts }: Omit<Counted, 'place'>): GroupEventsCounted => ({
  ...counts,
  amountFen: fen(BigInt(amount)),
  byLevel: { I, II, III, IV },
});

/**
 * What happened in areas up to a day, in one statement whatever their number; what did not happen is 0 (S0-44).
 * @param around which of the areas each area in use lies within
 */
export const groupEventFigures = async (
  rows: Rows,
  asked: readonly GroupEventsAsked[],
  to: PlainDate,
  around: ReadonlyMap<string, readonly string[]>,
): Promise<(one: GroupEventsAsked) => GroupEventsCounted> => {
  const until = momentInChina(addDays(to, 1), 0);
  const looked = asked.flatMap(({ area, from }, place) =>
    [...around].flatMap(([code, within]) =>
      within.includes(area) ? [{ place, code, since: momentInChina(from, 0) }] : [],
    ),
  );
  const counted = await rows<Counted>(COUNT, [
    looked.map(({ place }) => place),
    looked.map(({ code }) => code),
    looked.map(({ since }) => since),
    until,
  ]);
  const byPlace = new Map(counted.map(({ place, ...counts }) => [place, counts]));
  return (one) => figuresOf(byPlace.get(asked.indexOf(one)) ?? NONE);
};
