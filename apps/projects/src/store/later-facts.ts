import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';

const after = (table: string, day: string): string =>
  `SELECT project_code, ${day} AS day FROM ${table} WHERE project_code = ANY($1) AND ${day} > $2::date`;

/** Any version counts, those corrected since as well: a day too many only looks once more. */
const LATER = `
SELECT project_code AS code, min(day)::text AS day FROM (
  ${after('movement', 'posted_on')}
  UNION ALL ${after('roster_card', 'entered_on')}
  UNION ALL ${after('new_card', 'valid_from')}
  UNION ALL ${after('wages_due', 'told_on')}
) later GROUP BY project_code`;

/** The first day after a day on which facts of wage accounts that are known already begin to count, by project. */
export const laterFacts = async (
  rows: Rows,
  codes: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, PlainDate>> => {
  const found = await rows<{ code: string; day: PlainDate }>(LATER, [codes, on]);
  return new Map(found.map(({ code, day }) => [code, day]));
};
