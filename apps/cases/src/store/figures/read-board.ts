import type { PlainDate } from '@anxin/domain-kit';
import type { Level } from '@anxin/law';
import type { Rows } from '@anxin/service-kit';
import type { CaseLevel } from '../../domain/case';
import type { Sector } from '../../domain/clue';
import { AGE_BANDS, type MatterKind, type Span } from '../../domain/report';

/**
 * Each time for which something was open that touches a span, from `begun` until before `until`; `since` is its first day.
 * Clues by their clocks, which are read first: a computed key is looked up in no index of a table whose rows are scoped.
 */
const OPEN = `
clock AS MATERIALIZED (SELECT substr(stream, length('clue:') + 1) AS code, started_on, ended_on FROM deadline
  WHERE duty = 'CONCLUDE' AND stream LIKE 'clue:%' AND started_on <= $2 AND coalesce(ended_on, 'infinity'::date) > $1),
open AS MATERIALIZED (
SELECT 'CLUE' AS kind, 'clue:' || c.code AS stream, c.area_code AS area, coalesce(c.sector, p.sector) AS sector,
  NULL AS level, c.received_on AS since, d.started_on AS begun, coalesce(d.ended_on, 'infinity'::date) AS until
FROM clock d JOIN clue c USING (code) LEFT JOIN project p ON p.code = c.project_code
UNION ALL
SELECT 'CASE', 'case:' || code, area_code, sector, level, opened_on, opened_on, coalesce(closed_on, 'infinity'::date)
FROM wage_case WHERE opened_on <= $2 AND coalesce(closed_on, 'infinity'::date) > $1
UNION ALL
SELECT 'WARNING', 'warning:' || w.id, coalesce(w.unit_area, p.area_code, e.area_code), coalesce(w.unit_sector, p.sector),
  coalesce(w.raised_level, w.level), w.raised_on, w.raised_on, coalesce(w.cleared_on, 'infinity'::date)
FROM warning w LEFT JOIN project p ON p.code = w.project_code LEFT JOIN enterprise e ON e.credit_code = w.credit_code
WHERE w.raised_on <= $2 AND coalesce(w.cleared_on, 'infinity'::date) > $1)`;

/** What is open of a kind, or of a part of it. */
export type CountedLine = {
  readonly by: 'KIND' | 'AREA' | 'SECTOR' | 'LEVEL';
  readonly kind: MatterKind;
  readonly area: string | null;
  readonly sector: Sector | null;
  readonly level: CaseLevel | Level | null;
  readonly open: number;
  readonly overdue: number;
  readonly oldestSince: PlainDate;
  readonly oldestDays: number;
  /** In the order of the bands. */
  readonly ages: readonly number[];
};

const AGES = AGE_BANDS.map(
  ({ fromDays, throughDays }) =>
    `count(*) FILTER (WHERE age >= ${fromDays}${throughDays === null ? '' : ` AND age <= ${throughDays}`})::int`,
).join(', ');

const BOARD = `
WITH ${OPEN},
matter AS (SELECT open.*, $1::date - since AS age, EXISTS (
    SELECT FROM deadline d WHERE d.stream = open.stream AND d.due_on < $1 AND coalesce(d.ended_on, 'infinity'::date) > $1
      AND d.status NOT IN ('PAUSED', 'VOID')) AS is_overdue
  FROM open WHERE $3::text[] IS NULL OR area = ANY($3))
SELECT CASE grouping(area, sector, level) WHEN 7 THEN 'KIND' WHEN 3 THEN 'AREA' WHEN 5 THEN 'SECTOR' ELSE 'LEVEL' END AS "by",
  kind, area, sector, level, count(*)::int AS open, count(*) FILTER (WHERE is_overdue)::int AS overdue,
  min(since)::text AS "oldestSince", max(age) AS "oldestDays", ARRAY[${AGES}] AS ages
FROM matter GROUP BY GROUPING SETS ((kind), (kind, area), (kind, sector), (kind, level))
ORDER BY "by", kind, area, sector, level`;

/** All that is open on a day, counted by kind, and of each kind by area, sector and level. */
export const boardOn = (rows: Rows, on: PlainDate, areas: readonly string[] | null): Promise<readonly CountedLine[]> =>
  rows<CountedLine>(BOARD, [on, on, areas]);

const sumOf = (a: CountedLine, b: CountedLine): CountedLine => ({
  ...a,
  open: a.open + b.open,
  overdue: a.overdue + b.overdue,
  oldestSince: a.oldestSince < b.oldestSince ? a.oldestSince : b.oldestSince,
  oldestDays: Math.max(a.oldestDays, b.oldestDays),
  ages: a.ages.map((count, place) => count + (b.ages[place] ?? 0)),
});

/**
 * What is open on a day in areas and all below them, by kind, in one statement however many areas there are.
 * @param around which of the areas each area in use lies within
 */
export const boardsOf = async (
  rows: Rows,
  on: PlainDate,
  around: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, readonly CountedLine[]>> => {
  const boards = new Map<string, Map<MatterKind, CountedLine>>();
  const lines = (await boardOn(rows, on, [...around.keys()])).filter(({ by }) => by === 'AREA');
  for (const line of lines)
    for (const area of around.get(line.area ?? '') ?? []) {
      const board = boards.get(area) ?? new Map<MatterKind, CountedLine>();
      const found = board.get(line.kind);
      board.set(line.kind, found ? sumOf(found, line) : { ...line, area });
      boards.set(area, board);
    }
  return new Map([...boards].map(([area, board]) => [area, [...board.values()]]));
};

/** How many warnings stand at a level. */
export type CountedLevel = { readonly level: Level; readonly count: number };

const STANDING = `
SELECT coalesce(p.area_code, e.area_code) AS area, coalesce(w.raised_level, w.level) AS level, count(*)::int AS count
FROM warning w LEFT JOIN project p ON p.code = w.project_code LEFT JOIN enterprise e ON e.credit_code = w.credit_code
WHERE w.cleared_on IS NULL AND w.stage <> 'WAIVED' AND coalesce(p.area_code, e.area_code) = ANY($1)
GROUP BY 1, 2, w.rank ORDER BY w.rank, 1`;

/**
 * The warnings that stand in areas and all below them, by level, the worst first, in one statement however many areas.
 * @param around which of the areas each area in use lies within
 */
export const standingIn = async (
  rows: Rows,
  around: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, readonly CountedLevel[]>> => {
  const levels = new Map<string, Map<Level, number>>();
  for (const { area: place, level, count } of await rows<CountedLevel & { area: string }>(STANDING, [
    [...around.keys()],
  ]))
    for (const area of around.get(place) ?? []) {
      const counts = levels.get(area) ?? new Map<Level, number>();
      levels.set(area, counts.set(level, (counts.get(level) ?? 0) + count));
    }
  return new Map([...levels].map(([area, counts]) => [area, [...counts].map(([level, count]) => ({ level, count }))]));
};

/** What was open at the end of a day. */
export type CountedDay = {
  readonly on: PlainDate;
  readonly open: number;
  readonly oldestDays: number | null;
};

/** The times of one matter do not overlap: what is reopened begins on or after the day on which it ended. */
const BY_DAY = `
WITH ${OPEN}
SELECT day::text AS "on", count(*)::int AS open, max(day - since) AS "oldestDays"
FROM (SELECT $1::date + n AS day FROM generate_series(0, $2::date - $1::date) n) days
JOIN open o ON o.begun <= day AND o.until > day
WHERE ($3::text[] IS NULL OR o.area = ANY($3)) AND o.kind = $4 GROUP BY day`;

/** How much of a kind was open on the days of a span; a day without any is left out. */
export const openByDay = (
  rows: Rows,
  { from, to }: Span,
  { kind, areas }: { readonly kind: MatterKind; readonly areas: readonly string[] | null },
): Promise<readonly CountedDay[]> => rows<CountedDay>(BY_DAY, [from, to, areas, kind]);
