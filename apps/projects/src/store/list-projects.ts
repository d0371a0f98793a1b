import type { Rows } from '@anxin/service-kit';
import { namedAs } from './found-by-name';

/** What a list of projects is narrowed to. */
export type ProjectFilter = {
  readonly sector?: string | null | undefined;
  /** Codes of areas, all those below included by the caller. */
  readonly areaCodes?: readonly string[] | undefined;
  /** Owner or general contractor. */
  readonly enterprise?: string | null | undefined;
  /** Part of the name or code, the name's initials, or nearly the name. */
  readonly search?: string | null | undefined;
  /** With a warning of one of these levels. */
  readonly levels?: readonly string[] | null | undefined;
  /** With a warning of one of these indicators. */
  readonly codes?: readonly string[] | null | undefined;
  /** These projects alone. */
  readonly among?: readonly string[] | undefined;
};

/** SQL about `project`, with `$1` to `$4` and `$7`. */
const PLACED = `($1::text IS NULL OR sector = $1) AND ($2::text[] IS NULL OR area_code = ANY($2))
  AND ($3::text IS NULL OR $3 IN (owner_credit_code, contractor_credit_code))
  AND ($4::text IS NULL OR strpos(code, $4) > 0 OR ${namedAs('$4')})
  AND ($7::text[] IS NULL OR code = ANY($7))`;

/** SQL about `standing_level`, with `$5` and `$6`. */
const LEVELLED = `($5::text[] IS NULL OR coalesce(raised_level, level) = ANY($5))
  AND ($6::text[] IS NULL OR indicator = ANY($6))`;

const filtered = ({ sector, areaCodes, enterprise, search, levels, codes, among }: ProjectFilter) => [
  sector ?? null,
  areaCodes ?? null,
  enterprise ?? null,
  search ?? null,
  levels ?? null,
  codes ?? null,
  among ?? null,
];

// The worst of a project's warnings that the filter selects; without any it comes last.
const RANKED = `
SELECT code, coalesce(rank, 5) AS rank FROM project LEFT JOIN (
  SELECT subject, min(rank) AS rank FROM standing_level WHERE ${LEVELLED} GROUP BY subject
) worst ON subject = code
WHERE ${PLACED} AND (rank IS NOT NULL OR $5::text[] IS NULL AND $6::text[] IS NULL)`;

/** A project by its place in a list that is ordered by level: 1 is RED. */
export type RankedCode = { readonly code: string; readonly rank: number };

type Page<Key> = { readonly after: Key; readonly limit: number };

/** Codes in their order, after a code. */
export const projectCodes = async (
  rows: Rows,
  filter: ProjectFilter,
  { after, limit }: Page<string>,
): Promise<readonly string[]> => {
  const page = await rows<RankedCode>(`SELECT code FROM (${RANKED}) l WHERE code > $8 ORDER BY code LIMIT $9`, [
    ...filtered(filter),
    after,
    limit,
  ]);
  return page.map(({ code }) => code);
};

/** Codes, those with the worst warnings first. */
export const projectCodesByLevel = (
  rows: Rows,
  filter: ProjectFilter,
  { after: { rank, code }, limit }: Page<RankedCode>,
): Promise<readonly RankedCode[]> =>
  rows<RankedCode>(
    `SELECT code, rank FROM (${RANKED}) l WHERE (rank, code) > ($8::int, $9) ORDER BY rank, code LIMIT $10`,
    [...filtered(filter), rank, code, limit],
  );

/** The projects of areas, or all, in the order of their codes, after a code. */
export const projectsIn = (
  rows: Rows,
  areaCodes: readonly string[] | null,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly { readonly code: string; readonly areaCode: string }[]> =>
  rows(
    `SELECT code, area_code AS "areaCode" FROM project WHERE ($1::text[] IS NULL OR area_code = ANY($1)) AND code > $2 ORDER BY code LIMIT $3`,
    [areaCodes, after, limit],
  );

export const countProjects = async (rows: Rows, filter: ProjectFilter): Promise<number> => {
  const [row] = await rows<{ projects: number }>(
    `SELECT count(*)::int AS projects FROM (${RANKED}) l`,
    filtered(filter),
  );
  return row?.projects ?? 0;
};

/** The areas that have projects. */
export const areasOfProjects = async (rows: Rows): Promise<readonly string[]> =>
  (await rows<{ code: string }>('SELECT DISTINCT area_code AS code FROM project', [])).map(({ code }) => code);
