import { firstDayOf, groupedBy, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { type MonthTotal, Undetermined } from '@anxin/law';
import type { Rows, Tx } from '@anxin/service-kit';
import type { MonthFigures } from '../../domain/totals';
import type { Whose } from '../people/read-people';

/** The business day that something is found for, and the parameters it is found with. */
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
  /** Of each month the first later day on which it may come to something else with the facts that are known; none: never. */
  readonly changesOn: ReadonlyMap<PlainMonth, PlainDate>;
};

/** What a project's months came to, and those of which that may no longer hold, oldest first. */
export type KnownMonths = {
  readonly totals: FoundTotals;
  readonly changed: readonly PlainMonth[];
  /** The first later day on which any of the others may. */
  readonly changesOn?: PlainDate | undefined;
};

const AMOUNT = /^-?\d+n$/;

/** Amounts are written as `123n`: JSON knows no bigint. */
const written = (total: FoundMonth): string =>
  JSON.stringify(total, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));

const isMissing = (value: unknown): value is Pick<Undetermined, 'missing'> =>
  typeof value === 'object' && value !== null && 'missing' in value;

const read = (text: string): FoundMonth =>
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string' && AMOUNT.test(value)) return BigInt(value.slice(0, -1));
    return isMissing(value) ? new Undetermined(value.missing) : value;
  }) as FoundMonth;

/** A month of which nothing counts yet. */
const NO_FACTS: FoundMonth = { misdirected: [], owed: [] };

type Raw = {
  readonly projectId: number;
  readonly payMonth: PlainMonth;
  readonly totals: string;
  readonly isKnown: boolean;
  readonly changesOn: PlainDate | null;
  readonly holds: boolean;
};

/** What the months of projects came to, by project; one that was found with other parameters, or before days were kept, is left out. */
export const foundMonths = async (
  rows: Rows,
  projectIds: readonly number[],
  { on, parameters }: FoundAsOf,
): Promise<ReadonlyMap<number, KnownMonths>> => {
  const stored = await rows<Raw>(
    `SELECT project_id AS "projectId", to_char(pay_month, 'YYYY-MM') AS "payMonth", totals,
       parameters = $3 AND found_on <= $2 AND (found_on = $2 OR changes_on IS NOT NULL) AS "isKnown",
       found_on = $2 OR changes_on > $2 AS holds,
       CASE WHEN changes_on > $2 AND isfinite(changes_on) THEN changes_on::text END AS "changesOn"
     FROM month_total WHERE project_id = ANY($1) ORDER BY project_id, pay_month`,
    [projectIds, on, parameters],
  );
  const found = new Map<number, KnownMonths>();
  for (const [projectId, months] of groupedBy(stored, (month) => month.projectId)) {
    if (months.some(({ isKnown }) => !isKnown)) continue;
    found.set(projectId, {
      totals: new Map(months.map(({ payMonth, totals }) => [payMonth, read(totals)])),
      changed: months.filter(({ holds }) => !holds).map(({ payMonth }) => payMonth),
      changesOn: months.flatMap(({ changesOn }) => changesOn ?? []).toSorted()[0],
    });
  }
  return found;
};

/** Keeps what months of projects came to, in place of what was kept of them. */
export const keepMonths = async (
  tx: Tx,
  found: readonly FoundMonths[],
  { on, parameters }: FoundAsOf,
): Promise<void> => {
  if (found.length === 0) return;
  const kept = found.flatMap(({ projectId, totals, changesOn }) =>
    [...new Set([...totals.keys(), ...changesOn.keys()])].map((month) => ({
      projectId,
      month: firstDayOf(month),
      total: written(totals.get(month) ?? NO_FACTS),
      changesOn: changesOn.get(month) ?? 'infinity',
    })),
  );
  await tx.query(
    `DELETE FROM month_total t USING unnest($1::int[], $2::date[], $3::date[]) f (project_id, first, last)
     WHERE t.project_id = f.project_id AND t.pay_month BETWEEN f.first AND f.last`,
    [
      found.map(({ projectId }) => projectId),
      found.map(({ months }) => (months ? firstDayOf(months.first) : '-infinity')),
      found.map(({ months }) => (months ? firstDayOf(months.last) : 'infinity')),
    ],
  );
  await tx.query(
    `INSERT INTO month_total (project_id, pay_month, totals, changes_on, found_on, parameters)
     SELECT *, $5::date, $6 FROM unnest($1::int[], $2::date[], $3::text[], $4::date[])`,
    [
      kept.map(({ projectId }) => projectId),
      kept.map(({ month }) => month),
      kept.map(({ total }) => total),
      kept.map(({ changesOn }) => changesOn),
      on,
      parameters,
    ],
  );
};
