import { fen, type Fen, firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import { type ProjectFilter, SELECTED, selected } from '../list-projects';

/** A person who is owed wages, as last published, over the projects that a filter selects. */
export type PersonOwed = {
  readonly personId: number;
  /** The person by token. */
  readonly person: string;
  readonly arrearsFen: Fen;
  readonly oldestMonth: PlainMonth;
  /** Months in arrears, each project's apart. */
  readonly lines: number;
  /** The projects that owe, by their codes. */
  readonly owedBy: readonly string[];
};

export type OwedSort = 'ARREARS' | 'OLDEST';

export type OwedFilter = ProjectFilter & {
  readonly month?: PlainMonth | null | undefined;
  /** The one project, by its code. */
  readonly project?: string | null | undefined;
};

/** Where a person stands in a list of those who are owed. */
export type OwedKey = readonly [arrearsFen: string, oldestMonth: string, personId: number];

const OWED = `
SELECT person_id AS "personId", sum(arrears_fen) AS arrears, min(pay_month) AS oldest, count(*)::int AS lines,
  array_agg(DISTINCT project_id) AS projects
FROM published_wages WHERE arrears_fen > 0 AND ($6::date IS NULL OR pay_month = $6)
  AND project_id IN (SELECT id FROM project WHERE ${SELECTED} AND ($7::text IS NULL OR code = $7))
GROUP BY person_id`;

const ORDER: Readonly<Record<OwedSort, string>> = {
  ARREARS: '-arrears, oldest, "personId"',
  OLDEST: 'oldest, -arrears, "personId"',
};
const AFTER: Readonly<Record<OwedSort, string>> = {
  ARREARS: '-($8::numeric), $9::date, $10::int',
  OLDEST: '$9::date, -($8::numeric), $10::int',
};

const parametersOf = (filter: OwedFilter): readonly unknown[] => [
  ...selected(filter),
  filter.month ? firstDayOf(filter.month) : null,
  filter.project ?? null,
];

type Raw = Omit<PersonOwed, 'arrearsFen'> & { readonly arrearsFen: string };

/** People who are owed wages, after a key; nothing is computed anew for a page. */
export const owedPage = async (
  rows: Rows,
  filter: OwedFilter,
  { sort, after, limit }: { readonly sort: OwedSort; readonly after: OwedKey | undefined; readonly limit: number },
): Promise<readonly PersonOwed[]> => {
  const [arrears, oldest, personId] = after ?? ['Infinity', undefined, 0];
  const page = await rows<Raw>(
    `SELECT "personId", token AS person, arrears::text AS "arrearsFen", to_char(oldest, 'YYYY-MM') AS "oldestMonth",
       lines, ARRAY(SELECT code FROM project WHERE project.id = ANY(projects) ORDER BY code) AS "owedBy"
     FROM (${OWED}) owed JOIN person ON person.id = "personId"
     WHERE (${ORDER[sort]}) > (${AFTER[sort]}) ORDER BY ${ORDER[sort]} LIMIT $11`,
    [...parametersOf(filter), arrears, oldest ? `${oldest}-01` : '-infinity', personId, limit],
  );
  return page.map((row) => ({ ...row, arrearsFen: fen(BigInt(row.arrearsFen)) }));
};

export const countOwed = async (rows: Rows, filter: OwedFilter): Promise<number> => {
  const [row] = await rows<{ people: number }>(
    `SELECT count(*)::int AS people FROM (${OWED}) owed`,
    parametersOf(filter),
  );
  return row?.people ?? 0;
};
