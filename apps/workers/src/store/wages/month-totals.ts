import { firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { MonthTotal } from '@anxin/law';
import type { Rows, Tx } from '@anxin/service-kit';
import type { MonthFigures } from '../../domain/totals';
import type { Whose } from '../people/read-people';

/** What months come to holds for one business day, and for the parameters it was found with. */
export type FoundAsOf = { readonly on: PlainDate; readonly parameters: string };

/** What a month comes to: for its indicators, and what its lines add up to, where it has any. */
export type FoundMonth = MonthTotal<number> & { readonly figures?: MonthFigures | undefined };

/** A project's months, oldest first. */
export type FoundTotals = ReadonlyMap<PlainMonth, FoundMonth>;

/** What was found of a project's months, of all or of those between two. */
export type FoundMonths = {
  readonly projectId: number;
  readonly months?: Whose['months'];
  readonly totals: FoundTotals;
};

const AMOUNT = /^-?\d+n$/;

/** Amounts are written as `123n`: JSON knows no bigint. */
const written = (total: FoundMonth): string =>
  JSON.stringify(total, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));

const read = (text: string): FoundMonth =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && AMOUNT.test(value) ? BigInt(value.slice(0, -1)) : value,
  ) as FoundMonth;

type Raw = {
  readonly projectId: number;
  readonly payMonth: PlainMonth;
  readonly totals: string;
  readonly holds: boolean;
};

/** What the months of projects came to, by project; one of which anything no longer holds is left out. */
export const foundMonths = async (
  rows: Rows,
  projectIds: readonly number[],
  { on, parameters }: FoundAsOf,
): Promise<ReadonlyMap<number, FoundTotals>> => {
  const stored = await rows<Raw>(
    `SELECT project_id AS "projectId", to_char(pay_month, 'YYYY-MM') AS "payMonth", totals,
       found_on = $2 AND parameters = $3 AS holds
     FROM month_total WHERE project_id = ANY($1) ORDER BY project_id, pay_month`,
    [projectIds, on, parameters],
  );
  const outdated = new Set(stored.filter(({ holds }) => !holds).map(({ projectId }) => projectId));
  const found = new Map<number, Map<PlainMonth, FoundMonth>>();
  for (const { projectId, payMonth, totals } of stored) {
    if (outdated.has(projectId)) continue;
    const months = found.get(projectId) ?? new Map<PlainMonth, FoundMonth>();
    months.set(payMonth, read(totals));
    found.set(projectId, months);
  }
  return found;
};

/** Keeps what months of projects came to, in place of what was kept of them. */
export const keepMonths = async (
  tx: Tx,
  found: readonly FoundMonths[],
  { on, parameters }: FoundAsOf,
): Promise<void> => {
  const months = found.flatMap(({ projectId, totals }) =>
    [...totals].map(([month, total]) => ({ projectId, month: firstDayOf(month), total: written(total) })),
  );
  await tx.query(
    `DELETE FROM month_total t USING unnest($1::int[], $2::date[], $3::date[]) f (project_id, first, last)
     WHERE t.project_id = f.project_id AND t.pay_month BETWEEN f.first AND f.last`,
    [
      found.map(({ projectId }) => projectId),
      found.map(({ months: own }) => (own ? firstDayOf(own.first) : '-infinity')),
      found.map(({ months: own }) => (own ? firstDayOf(own.last) : 'infinity')),
    ],
  );
  await tx.query(
    `INSERT INTO month_total (project_id, pay_month, totals, found_on, parameters)
     SELECT *, $4::date, $5 FROM unnest($1::int[], $2::date[], $3::text[])`,
    [
      months.map(({ projectId }) => projectId),
      months.map(({ month }) => month),
      months.map(({ total }) => total),
      on,
      parameters,
    ],
  );
};
