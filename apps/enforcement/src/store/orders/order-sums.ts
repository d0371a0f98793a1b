import { fen, type Fen, type PlainMonth } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import { type WageSum } from '../../domain/order';

/** A sum of an order, and what of it arrived. */
export type ArrivedSum = WageSum & {
  readonly arrivedFen: Fen;
  /** What of it had arrived when the order's last day was over; what arrived, of one that did not lapse. */
  readonly inTimeFen: Fen;
};

type Stored = {
  readonly code: string;
  readonly person: string;
  readonly payMonth: PlainMonth;
  readonly fen: string;
  readonly arrivedFen: string;
  readonly inTimeFen: string;
};

/**
 * What arrived for a worker's month from the day as of which it was owed: what stands, now or at the end of a day, beyond
 * what stood before that day. Whatever order it was told in, it comes to the same; what was taken back is gone.
 */
const arrived = (until?: string): string => `
coalesce((SELECT p.paid_fen FROM wage_paid p WHERE p.project_code = o.project_code AND p.person = s.person
    AND p.pay_month = s.pay_month ${until ? `AND p.day <= ${until}` : ''} ORDER BY p.day DESC LIMIT 1), 0)
  - coalesce((SELECT b.paid_fen FROM wage_paid b WHERE b.project_code = o.project_code AND b.person = s.person
    AND b.pay_month = s.pay_month AND b.day < o.owed_on ORDER BY b.day DESC LIMIT 1), 0)`;

const SUMS = `
SELECT s.order_code AS code, s.person, s.pay_month AS "payMonth", s.fen::text AS fen,
  (${arrived()})::text AS "arrivedFen", (${arrived("coalesce(o.lapsed_day, 'infinity')")})::text AS "inTimeFen"
FROM order_sum s JOIN orders o ON o.code = s.order_code WHERE s.fen > 0 AND`;

const sumOf = ({ person, payMonth, ...amounts }: Stored): ArrivedSum => ({
  person,
  payMonth,
  fen: fen(BigInt(amounts.fen)),
  arrivedFen: fen(BigInt(amounts.arrivedFen)),
  inTimeFen: fen(BigInt(amounts.inTimeFen)),
});

/** The sums of orders, by the order's code. */
export const sumsOfOrders = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly ArrivedSum[]>> => {
  const found = await rows<Stored>(`${SUMS} s.order_code = ANY($1) ORDER BY s.person, s.pay_month`, [codes]);
  const sums = new Map<string, ArrivedSum[]>(codes.map((code) => [code, []]));
  for (const row of found) sums.get(row.code)?.push(sumOf(row));
  return sums;
};

/** Where a sum stands in an order's list. */
export type SumKey = readonly [person: string, payMonth: string];

/** Sums of an order, worker by worker, after one. */
export const sumPage = async (
  rows: Rows,
  code: string,
  { after: [person, month] = ['', ''], limit }: { readonly after?: SumKey | undefined; readonly limit: number },
): Promise<readonly ArrivedSum[]> => {
  const sql = `${SUMS} s.order_code = $1 AND (s.person, s.pay_month) > ($2, $3) ORDER BY s.person, s.pay_month LIMIT $4`;
  return (await rows<Stored>(sql, [code, person, month, limit])).map(sumOf);
};

export const countSums = async (rows: Rows, code: string): Promise<number> => {
  const sql = 'SELECT count(*)::int AS sums FROM order_sum WHERE order_code = $1 AND fen > 0';
  return (await rows<{ sums: number }>(sql, [code]))[0]?.sums ?? 0;
};

/** What is unpaid of orders, each worker's month by itself, by the order's code. */
export const unpaidOfOrders = async (rows: Rows, codes: readonly string[]): Promise<ReadonlyMap<string, Fen>> => {
  const found = await rows<{ code: string; unpaid: string }>(
    `SELECT code, sum(greatest(fen - greatest(arrived, 0), 0))::text AS unpaid
     FROM (SELECT s.order_code AS code, s.fen, (${arrived()}) AS arrived
       FROM order_sum s JOIN orders o ON o.code = s.order_code WHERE s.order_code = ANY($1)) one GROUP BY code`,
    [codes],
  );
  return new Map(found.map(({ code, unpaid }) => [code, fen(BigInt(unpaid))]));
};

const SAVE = `
INSERT INTO order_sum (order_code, person, pay_month, fen)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
ON CONFLICT (order_code, person, pay_month) DO UPDATE SET fen = excluded.fen`;

/** Saves sums of orders; one that is no longer ordered stays as nothing. */
export const saveSums = async (
  tx: Tx,
  all: readonly { readonly code: string; readonly sum: WageSum }[],
): Promise<void> => {
  if (all.length === 0) return;
  await tx.query(SAVE, [
    all.map(({ code }) => code),
    all.map(({ sum }) => sum.person),
    all.map(({ sum }) => sum.payMonth),
    all.map(({ sum }) => sum.fen.toString()),
  ]);
};
