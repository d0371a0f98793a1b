import { fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { UnpaidMonth } from '@anxin/law';
import type { AsOf, Rows, Tx } from '@anxin/service-kit';

type Told = { readonly payMonth: string; readonly dueOn: string | null; readonly unpaidFen: string };

/** Keeps what was told of a project's months, beside what was told before. */
export const saveWagesDue = (tx: Tx, projectCode: string, on: string, told: readonly Told[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO wages_due (project_code, pay_month, told_on, due_on, unpaid_fen)
     SELECT $1, m, $2::date, d, u FROM unnest($3::date[], $4::date[], $5::bigint[]) t (m, d, u)`,
    [
      projectCode,
      on,
      told.map(({ payMonth }) => firstDayOf(payMonth as PlainMonth)),
      told.map(({ dueOn }) => dueOn),
      told.map(({ unpaidFen }) => unpaidFen),
    ],
  );

type Raw = {
  readonly code: string;
  readonly payMonth: PlainMonth;
  readonly dueOn: PlainDate | null;
  readonly unpaidFen: string;
};

/** What of each month of projects is still to be paid, as told by a day and known at a moment. */
export const unpaidMonths = async (
  rows: Rows,
  codes: readonly string[],
  { on, knownAt }: AsOf,
): Promise<ReadonlyMap<string, readonly UnpaidMonth[]>> => {
  const found = await rows<Raw>(
    `SELECT project_code AS code, to_char(pay_month, 'YYYY-MM') AS "payMonth", due_on::text AS "dueOn",
       unpaid_fen::text AS "unpaidFen"
     FROM (
       SELECT DISTINCT ON (project_code, pay_month) * FROM wages_due
       WHERE project_code = ANY($1) AND told_on <= $2::date AND recorded_at <= coalesce($3::timestamptz, 'infinity')
       ORDER BY project_code, pay_month, id DESC
     ) newest WHERE unpaid_fen > 0`,
    [codes, on, knownAt ?? null],
  );
  const unpaid = new Map<string, UnpaidMonth[]>();
  for (const { code, payMonth, dueOn, unpaidFen } of found) {
    const months = unpaid.get(code) ?? [];
    months.push({ payMonth, dueOn: dueOn ?? undefined, unpaidFen: fen(BigInt(unpaidFen)) });
    unpaid.set(code, months);
  }
  return unpaid;
};
