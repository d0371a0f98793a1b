import { firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import { type WageProject, wageProjects } from './wage-projects';

/** What a list of projects is narrowed to. */
export type ProjectFilter = {
  readonly sector?: string | null | undefined;
  /** Codes of areas, all those below included by the caller. */
  readonly areaCodes?: readonly string[] | undefined;
  /** Owners or general contractors. */
  readonly enterprises?: readonly string[] | undefined;
  /** With an indicator about wages that stands at one of these levels. */
  readonly levels?: readonly string[] | null | undefined;
  /** With one of these indicators. */
  readonly codes?: readonly string[] | null | undefined;
};

/** SQL about `project`, with `$1` to `$5`. */
export const SELECTED = `($1::text IS NULL OR sector = $1) AND ($2::text[] IS NULL OR area_code = ANY($2))
  AND ($3::text[] IS NULL OR owner_credit_code = ANY($3) OR contractor_credit_code = ANY($3))
  AND ($4::text[] IS NULL AND $5::text[] IS NULL OR code IN (
    SELECT subject FROM indicator_level WHERE ($4::text[] IS NULL OR coalesce(raised_level, level) = ANY($4))
      AND ($5::text[] IS NULL OR indicator = ANY($5))))`;

export const selected = ({ sector, areaCodes, enterprises, levels, codes }: ProjectFilter): readonly unknown[] => [
  sector ?? null,
  areaCodes ?? null,
  enterprises ?? null,
  levels ?? null,
  codes ?? null,
];

const inOrder = async (rows: Rows, codes: readonly string[]): Promise<readonly WageProject[]> => {
  const projects = new Map((await wageProjects(rows, codes)).map((project) => [project.code, project]));
  return codes.flatMap((code) => projects.get(code) ?? []);
};

/** Projects in the order of their codes, after a code. */
export const projectPage = async (
  rows: Rows,
  filter: ProjectFilter,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly WageProject[]> => {
  const page = await rows<{ code: string }>(
    `SELECT code FROM project WHERE ${SELECTED} AND code > $6 ORDER BY code LIMIT $7`,
    [...selected(filter), after, limit],
  );
  return inOrder(
    rows,
    page.map(({ code }) => code),
  );
};

export const countProjects = async (rows: Rows, filter: ProjectFilter): Promise<number> => {
  const [row] = await rows<{ projects: number }>(
    `SELECT count(*)::int AS projects FROM project WHERE ${SELECTED}`,
    selected(filter),
  );
  return row?.projects ?? 0;
};

/** By which of the figures that were published last projects are ordered. */
export type FigureSort = 'ARREARS' | 'OLDEST' | 'LEVEL';

/** Where a project stands in such a list: the smaller the figure, the sooner. */
export type FigureKey = readonly [figure: string, code: string];

const FIGURES: Readonly<Record<FigureSort, string>> = {
  ARREARS: '-coalesce(owed, 0)',
  // Months as numbers such as 202511.
  OLDEST: `coalesce(to_char(oldest, 'YYYYMM')::numeric, 999999)`,
  LEVEL: 'coalesce(rank, 5)',
};

const RANKED = (sort: FigureSort): string => `
SELECT code, ${FIGURES[sort]} AS figure, owed FROM project LEFT JOIN (
  SELECT project_id, sum(arrears_fen) AS owed, min(pay_month) AS oldest FROM published_wages
  WHERE arrears_fen > 0 AND ($6::date IS NULL OR pay_month = $6) GROUP BY project_id
) wages ON project_id = id LEFT JOIN (
  SELECT subject, min(array_position(ARRAY['RED', 'ORANGE', 'YELLOW', 'BLUE'], coalesce(raised_level, level))) AS rank
  FROM indicator_level GROUP BY subject
) levels ON subject = code
WHERE ${SELECTED} AND ($7::boolean IS FALSE OR owed > 0)`;

export type RankedAsked = {
  readonly sort: FigureSort;
  readonly month?: PlainMonth | undefined;
  readonly owing: boolean;
  readonly after: FigureKey | undefined;
  readonly limit: number;
};

/** Projects by what was last published of them, each with its place in the order. */
export const projectsByFigure = async (
  rows: Rows,
  filter: ProjectFilter,
  { sort, month, owing, after, limit }: RankedAsked,
): Promise<readonly (WageProject & { readonly figure: string })[]> => {
  const [figure, code] = after ?? ['-Infinity', ''];
  const page = await rows<{ code: string; figure: string }>(
    `SELECT code, figure::text AS figure FROM (${RANKED(sort)}) l WHERE (figure, code) > ($8::numeric, $9)
     ORDER BY l.figure, code LIMIT $10`,
    [...selected(filter), month ? firstDayOf(month) : null, owing, figure, code, limit],
  );
  const figures = new Map(page.map((row) => [row.code, row.figure]));
  const projects = await inOrder(rows, [...figures.keys()]);
  return projects.map((project) => ({ ...project, figure: figures.get(project.code) ?? '' }));
};
