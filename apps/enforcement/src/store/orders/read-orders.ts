import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { OrderKind, OrderStage, Sector } from '../../domain/order';

/** What a list of orders is narrowed to. */
export type OrderFilter = {
  readonly kind?: OrderKind | null | undefined;
  readonly stages?: readonly OrderStage[] | null | undefined;
  /** Areas, each with all that lies within it. */
  readonly areas?: readonly string[] | null | undefined;
  readonly sector?: Sector | null | undefined;
  readonly project?: string | null | undefined;
  readonly enterprise?: string | null | undefined;
  readonly caseCode?: string | null | undefined;
  /** Those whose last day passed in vain, obeyed since or not. */
  readonly lapsed?: boolean | null | undefined;
};

const FILTER = `($1::text IS NULL OR kind = $1) AND ($2::text[] IS NULL OR stage = ANY($2))
  AND ($3::text[] IS NULL OR area_code = ANY($3)) AND ($4::text IS NULL OR sector = $4)
  AND ($5::text IS NULL OR project_code = $5) AND ($6::text IS NULL OR obliged_code = $6)
  AND ($7::text IS NULL OR case_code = $7) AND ($8::boolean IS NULL OR $8 = (lapsed_on IS NOT NULL))`;

const filtered = (filter: OrderFilter) => [
  filter.kind ?? null,
  filter.stages ?? null,
  filter.areas ?? null,
  filter.sector ?? null,
  filter.project ?? null,
  filter.enterprise ?? null,
  filter.caseCode ?? null,
  filter.lapsed ?? null,
];

/** Where an order stands in a list: the day it was proposed, then its code. */
export type OrderKey = readonly [proposedOn: string, code: string];
export type ListedOrder = { readonly proposedOn: PlainDate; readonly code: string };

/** Orders by the day they were proposed, after one. */
export const orderPage = (
  rows: Rows,
  filter: OrderFilter,
  { after: [day, code] = ['0001-01-01', ''], limit }: { readonly after?: OrderKey | undefined; readonly limit: number },
): Promise<readonly ListedOrder[]> =>
  rows<ListedOrder>(
    `SELECT proposed_on::text AS "proposedOn", code FROM orders
     WHERE ${FILTER} AND (proposed_on, code) > ($9::date, $10) ORDER BY proposed_on, code LIMIT $11`,
    [...filtered(filter), day, code, limit],
  );

export const countOrders = async (rows: Rows, filter: OrderFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS orders FROM orders WHERE ${FILTER}`;
  return (await rows<{ orders: number }>(sql, filtered(filter)))[0]?.orders ?? 0;
};

/** The codes of the orders by which each of some workers is to be paid. */
export const ordersOfWorkers = async (
  rows: Rows,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = await rows<{ person: string; codes: readonly string[] }>(
    `SELECT person, array_agg(DISTINCT order_code) AS codes FROM order_sum WHERE person = ANY($1) AND fen > 0 GROUP BY person`,
    [persons],
  );
  return new Map(found.map(({ person, codes }) => [person, codes]));
};
