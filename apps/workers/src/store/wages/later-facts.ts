import { firstDayOf, groupedBy, lastDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { Whose } from '../people/read-people';

/** The first day after a day on which facts that are known already begin to count. */
export type LaterFacts = {
  /** Of those that count for every month: stays, cards, terms of pay. */
  readonly ofAll?: PlainDate | undefined;
  /** Of those that count for a month. */
  readonly ofMonth: ReadonlyMap<PlainMonth, PlainDate>;
};

export const NOTHING_LATER: LaterFacts = { ofMonth: new Map() };

const OF_PROJECTS = 'project_id = ANY($1::int[])';
const ofAll = (table: string, day: string): string =>
  `SELECT project_id, NULL::date AS month, ${day} AS day FROM ${table} WHERE ${OF_PROJECTS} AND ${day} > $2::date`;
const ofMonth = (table: string, day: string): string =>
  `SELECT project_id, pay_month, ${day} FROM ${table}
   WHERE ${OF_PROJECTS} AND pay_month BETWEEN $3::date AND $4::date AND ${day} > $2::date`;

/**
 * Any version counts, those corrected since as well: a day too many only looks once more. A punch counts for the months of
 * the day before and after it too: a shift may end the next morning.
 */
const LATER = `
SELECT project_id AS "projectId", to_char(month, 'YYYY-MM') AS "payMonth", min(day)::text AS day FROM (
  ${ofAll('stay', 'entered_on')}
  UNION ALL ${ofAll('stay', 'left_on')}
  UNION ALL ${ofAll('new_card', 'valid_from')}
  UNION ALL ${ofAll('pay_terms_change', 'changed_on')}
  UNION ALL ${ofMonth('sheet_line', 'signed_on')}
  UNION ALL ${ofMonth('bank_line', 'posted_on')}
  UNION ALL ${ofMonth('bank_line', 'returned_on')}
  UNION ALL SELECT project_id, date_trunc('month', (day + nearby)::timestamp)::date, day
    FROM worker_day CROSS JOIN (VALUES (-1), (0), (1)) days (nearby)
    WHERE ${OF_PROJECTS} AND day > $2::date AND day BETWEEN $3::date - 1 AND $4::date + 1
) later
WHERE month IS NULL OR month BETWEEN $3::date AND $4::date GROUP BY project_id, month`;

type Raw = { readonly projectId: number; readonly payMonth: PlainMonth | null; readonly day: PlainDate };

/** What of projects, and of all their months or of those between two, begins to count after a day. */
export const laterFacts = async (
  rows: Rows,
  projectIds: readonly number[],
  on: PlainDate,
  months: Whose['months'],
): Promise<ReadonlyMap<number, LaterFacts>> => {
  const found = await rows<Raw>(LATER, [
    projectIds,
    on,
    months ? firstDayOf(months.first) : '-infinity',
    months ? lastDayOf(months.last) : 'infinity',
  ]);
  const later = new Map<number, LaterFacts>();
  for (const [projectId, own] of groupedBy(found, (row) => row.projectId)) {
    const ofMonth = own.flatMap(({ payMonth, day }) => (payMonth === null ? [] : [[payMonth, day] as const]));
    later.set(projectId, { ofAll: own.find(({ payMonth }) => payMonth === null)?.day, ofMonth: new Map(ofMonth) });
  }
  return later;
};
