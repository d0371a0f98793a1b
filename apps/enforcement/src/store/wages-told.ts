import type { Rows, Tx } from '@anxin/service-kit';

/** What `workers` tells of a worker's month. */
type Told = {
  readonly projectCode: string;
  readonly on: string;
  readonly entries: readonly { readonly person: string; readonly payMonth: string; readonly paidFen: string }[];
};

const PAID = `
INSERT INTO wage_paid (project_code, person, pay_month, day, paid_fen)
SELECT $1, person, month, $2, fen FROM unnest($3::text[], $4::text[], $5::bigint[]) t (person, month, fen)
ON CONFLICT (project_code, person, pay_month, day) DO UPDATE SET paid_fen = excluded.paid_fen`;

/** Keeps what had reached workers' accounts for months as of a day. */
export const savePaid = (tx: Tx, { projectCode, on, entries }: Told): Promise<unknown> =>
  tx.query(PAID, [
    projectCode,
    on,
    entries.map(({ person }) => person),
    entries.map(({ payMonth }) => payMonth),
    entries.map(({ paidFen }) => paidFen),
  ]);

const CONCERNED = `
SELECT DISTINCT o.code FROM orders o JOIN order_sum s ON s.order_code = o.code
WHERE o.project_code = $1 AND s.person = ANY($2) AND o.stage IN ('SERVED', 'OBEYED', 'LAPSED') ORDER BY o.code`;

/** The orders in force that are obeyed, or not, by what was told of these people. */
export const ordersConcerned = async (rows: Rows, { projectCode, entries }: Told): Promise<readonly string[]> => {
  const people = [...new Set(entries.map(({ person }) => person))];
  return (await rows<{ code: string }>(CONCERNED, [projectCode, people])).map(({ code }) => code);
};
