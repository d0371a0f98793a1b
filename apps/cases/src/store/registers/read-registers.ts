import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import { ACTIVITY_COUNTS, type ActivityCount, type ActivityKind, type PublicityMedium } from '../../domain/activity';
import type { AssessedUnit } from '../../domain/assessment';
import type { CaseUnit } from '../../domain/case';
import type { StandingOrgUnit } from '../../domain/org-unit';
import type { Register } from '../../domain/registers';

/** What a list of a register is narrowed to. */
export type RegisterFilter = {
  readonly kinds?: readonly string[] | null | undefined;
  readonly stages?: readonly string[] | null | undefined;
  readonly areas?: readonly string[] | null | undefined;
  readonly subject?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly from?: PlainDate | null | undefined;
  readonly to?: PlainDate | null | undefined;
};

const FILTER = `register = $1 AND ($2::text[] IS NULL OR kind = ANY($2)) AND ($3::text[] IS NULL OR stage = ANY($3))
  AND ($4::text[] IS NULL OR area_code = ANY($4)) AND ($5::text IS NULL OR subject = $5)
  AND ($6::int IS NULL OR (entry->>'year')::int = $6) AND ($7::date IS NULL OR day >= $7) AND ($8::date IS NULL OR day <= $8)`;

const filtered = (register: Register, { kinds, stages, areas, subject, year, from, to }: RegisterFilter) => [
  ...[register, kinds ?? null, stages ?? null, areas ?? null, subject ?? null],
  ...[year ?? null, from ?? null, to ?? null],
];

/** Where an entry stands in a list: its day, then its code. */
export type RegisterKey = readonly [day: string, code: string];
export type ListedEntry = { readonly day: PlainDate; readonly code: string };

/** Entries of a register, the latest first, after one. */
export const registerPage = (
  rows: Rows,
  register: Register,
  filter: RegisterFilter,
  {
    after: [day, code] = ['9999-12-31', ''],
    limit,
  }: { readonly after?: RegisterKey | undefined; readonly limit: number },
): Promise<readonly ListedEntry[]> =>
  rows<ListedEntry>(
    `SELECT day::text AS day, code FROM register_entry
     WHERE ${FILTER} AND (day, code) < ($9::date, $10) ORDER BY day DESC, code DESC LIMIT $11`,
    [...filtered(register, filter), day, code, limit],
  );

export const countRegister = async (rows: Rows, register: Register, filter: RegisterFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS entries FROM register_entry WHERE ${FILTER}`;
  return (await rows<{ entries: number }>(sql, filtered(register, filter)))[0]?.entries ?? 0;
};

const ALL = `SELECT code FROM register_entry WHERE ${FILTER} ORDER BY code`;

/** The codes of all entries of a register, where there is one a unit at most. */
export const allEntries = async (rows: Rows, register: Register, filter: RegisterFilter): Promise<readonly string[]> =>
  (await rows<{ code: string }>(ALL, filtered(register, filter))).map(({ code }) => code);

/** Of some areas and the days of a span. */
export type Within = { readonly areas: readonly string[]; readonly from: PlainDate; readonly to: PlainDate };

const HELD = `register = 'ACTIVITY' AND stage = 'HELD' AND area_code = ANY($1) AND day BETWEEN $2 AND $3`;
const sumOf = (count: ActivityCount): string =>
  `coalesce(sum((entry#>>'{report,counts,${count}}')::int), 0)::int AS "${count}"`;

/** Activities of one kind, counted. */
export type ActivitiesCounted = Readonly<Record<ActivityCount, number>> & {
  readonly kind: ActivityKind;
  readonly times: number;
};

const BY_KIND = `SELECT kind, count(*)::int AS times, ${ACTIVITY_COUNTS.map(sumOf).join(', ')}
FROM register_entry WHERE ${HELD} GROUP BY kind ORDER BY kind`;

export const activitiesByKind = (rows: Rows, { areas, from, to }: Within): Promise<readonly ActivitiesCounted[]> =>
  rows<ActivitiesCounted>(BY_KIND, [areas, from, to]);

const BY_MEDIUM = `SELECT medium, count(*)::int AS times
FROM register_entry, jsonb_array_elements_text(entry#>'{report,media}') medium WHERE ${HELD} GROUP BY medium ORDER BY medium`;

export type MediumCounted = { readonly medium: PublicityMedium; readonly times: number };

export const activitiesByMedium = (rows: Rows, { areas, from, to }: Within): Promise<readonly MediumCounted[]> =>
  rows<MediumCounted>(BY_MEDIUM, [areas, from, to]);

const TRAINED = `SELECT DISTINCT officer
FROM register_entry, jsonb_array_elements_text(entry#>'{report,officers}') officer WHERE ${HELD} AND kind = 'TRAINING'`;

/** The accounts of those who were at a training. */
export const trainedOfficers = async (rows: Rows, { areas, from, to }: Within): Promise<ReadonlySet<string>> =>
  new Set((await rows<{ officer: string }>(TRAINED, [areas, from, to])).map(({ officer }) => officer));

const STANDING = `SELECT code, kind, area_code AS "areaCode", entry->>'parent' AS parent, entry->'members' AS members
FROM register_entry WHERE register = 'ORG_UNIT' AND stage = 'STANDING' AND area_code = ANY($1) ORDER BY code`;

/** The units that stand in some areas. */
export const standingOrgUnits = (rows: Rows, areas: readonly string[]): Promise<readonly StandingOrgUnit[]> =>
  rows<StandingOrgUnit>(STANDING, [areas]);

const GRADES = `SELECT (entry->>'year')::int AS year, result->>'grade' AS grade, (result->>'rank')::int AS rank,
  (result->>'points')::int AS points
FROM register_entry, jsonb_array_elements(entry->'results') result
WHERE register = 'ASSESSMENT' AND stage = 'DECIDED' AND result->>'unit' = $1 ORDER BY year DESC`;

/** What the assessments of a unit came to, the last year first. */
export type GradeOfYear = Pick<AssessedUnit, 'grade' | 'rank' | 'points'> & { readonly year: number };
export const gradesOf = (rows: Rows, unit: CaseUnit): Promise<readonly GradeOfYear[]> =>
  rows<GradeOfYear>(GRADES, [unit]);
