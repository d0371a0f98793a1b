import { type Fen, lesser, minus, NOTHING, type PlainDate, plus, sum } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { LapsedOrder } from '../../domain/lapsed-order';
import type { Sector } from '../../domain/order';
import { type ArrivedSum, sumsOfOrders } from './order-sums';

type Found = {
  readonly code: string;
  readonly creditCode: string;
  readonly areaCode: string;
  readonly sector: Sector | null;
  readonly projectCode: string | null;
  readonly lastDay: PlainDate;
  readonly hasLapsed: boolean;
  readonly isRevoked: boolean;
  readonly settledOn: PlainDate | null;
};

const ORDERS = `
SELECT code, obliged_code AS "creditCode", area_code AS "areaCode", sector, project_code AS "projectCode",
  coalesce(lapsed_day, served_on, proposed_on)::text AS "lastDay", lapsed_on IS NOT NULL AS "hasLapsed",
  stage = 'REVOKED' AS "isRevoked", CASE stage WHEN 'OBEYED' THEN obeyed_on::text END AS "settledOn"
FROM orders WHERE kind = 'PAYMENT' AND code = ANY($1)`;

const owedBeyond = (ordered: Fen, arrived: Fen): Fen =>
  minus(ordered, lesser(ordered, arrived > 0n ? arrived : NOTHING));

/** What each worker was owed when its last day was over, and for how many months; months that were paid are none. */
const owedOf = (sums: readonly ArrivedSum[]): LapsedOrder['owed'] => {
  const people = new Map<string, { months: number; fen: Fen }>();
  for (const { person, fen: ordered, inTimeFen } of sums) {
    const owed = owedBeyond(ordered, inTimeFen);
    const known = people.get(person) ?? { months: 0, fen: NOTHING };
    people.set(person, { months: known.months + (owed > 0n ? 1 : 0), fen: plus(known.fen, owed) });
  }
  return [...people.values()];
};

/** Payment orders as listings and transfers look at them, by their codes; nobody is named. */
export const lapsedOrders = async (rows: Rows, codes: readonly string[]): Promise<ReadonlyMap<string, LapsedOrder>> => {
  const found = await rows<Found>(ORDERS, [codes]);
  const sums = await sumsOfOrders(rows, codes);
  return new Map(
    found.map(({ sector, projectCode, settledOn, ...order }) => {
      const owed = owedOf(sums.get(order.code) ?? []);
      const one = {
        ...order,
        // What was paid in time and told late had not lapsed.
        hasLapsed: order.hasLapsed && owed.some(({ fen }) => fen > 0n),
        sector: sector ?? undefined,
        projectCode: projectCode ?? undefined,
        settledOn: settledOn ?? undefined,
        owed,
        stillOwed: sum((sums.get(order.code) ?? []).map(({ fen, arrivedFen }) => owedBeyond(fen, arrivedFen))),
      };
      return [order.code, one];
    }),
  );
};

/** A listing's enterprise, and the day since which another order bars its removal. */
type Since = { readonly code: string; readonly creditCode: string; readonly orderCode: string; readonly on: PlainDate };

/** Of listings, another payment order of the enterprise that lapsed since it was listed (BLK-10). */
export const ordersLapsedSince = async (
  rows: Rows,
  listings: readonly Since[],
): Promise<ReadonlyMap<string, string>> => {
  const found = await rows<{ code: string; orderCode: string }>(
    `SELECT l.code, min(o.code) AS "orderCode"
     FROM unnest($1::text[], $2::text[], $3::text[], $4::date[]) l (code, credit_code, order_code, on_day)
     JOIN orders o ON o.obliged_code = l.credit_code AND o.kind = 'PAYMENT' AND o.code <> l.order_code
       AND o.lapsed_on > l.on_day AND o.stage <> 'REVOKED'
     GROUP BY l.code`,
    [
      listings.map(({ code }) => code),
      listings.map(({ creditCode }) => creditCode),
      listings.map(({ orderCode }) => orderCode),
      listings.map(({ on }) => on),
    ],
  );
  return new Map(found.map(({ code, orderCode }) => [code, orderCode]));
};
