import { NOTHING } from '@anxin/domain-kit';
import { entityStore, nextNumber, rowsIn, type Tx } from '@anxin/service-kit';
import {
  type KnownOrder,
  type OrderKind,
  type OrderState,
  paidKey,
  type ProposeOrder,
  type WageSum,
} from '../../domain/order';
import { OrderEntity } from './order-entity';
import { orderOf, orderRowOf } from './order-row';
import { saveSums, sumsOfOrders } from './order-sums';

export const orderStore = entityStore<OrderEntity>(OrderEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const orderStream = (code: string): string => `order:${code}`;

/** The table that numbers are taken from. */
export const NUMBERS = 'order_number';
const NUMBERED_AS: Readonly<Record<OrderKind, string>> = { RECTIFICATION: 'RECT', PAYMENT: 'PAY' };

/**
 * The next number of an order's kind; a refusal gives it back.
 * @param area the six digits that it begins with
 */
export const orderNumber = (tx: Tx, { kind, today: on }: ProposeOrder, area: string): Promise<string> =>
  nextNumber(rowsIn(tx), NUMBERS, { area, kind: NUMBERED_AS[kind], on });

/** Orders as their commands find them. */
export const loadOrders = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, OrderState>> => {
  const rows = rowsIn(tx);
  const found = await orderStore.byKey(rows, codes);
  if (found.size === 0) return new Map();
  const sums = await sumsOfOrders(rows, [...found.keys()]);
  return new Map(
    [...found].map(([code, row]) => {
      const own = sums.get(code) ?? [];
      const paid = Object.fromEntries(own.map((one) => [paidKey(one), one.arrivedFen]));
      const order = orderOf(
        row,
        own.map(({ person, payMonth, fen }) => ({ person, payMonth, fen })),
      );
      return [code, { stage: row.stage, order, paid }];
    }),
  );
};

type Saved = { readonly before: OrderState; readonly after: OrderState };

const sumsOf = (state: OrderState): readonly WageSum[] => (state.stage === 'UNKNOWN' ? [] : state.order.sums);

/** The sums that are others than before, and those that are none any more. */
const changedSums = (before: readonly WageSum[], after: readonly WageSum[]): readonly WageSum[] => {
  if (before === after) return [];
  const kept = new Set(after.map(paidKey));
  return [...before.filter((one) => !kept.has(paidKey(one))).map((one) => ({ ...one, fen: NOTHING })), ...after];
};

/** Saves what changed of orders: their rows, and the sums that are others than before. */
export const saveOrders = async (tx: Tx, changes: readonly Saved[]): Promise<void> => {
  const all = changes.flatMap(({ before, after }) => (after.stage === 'UNKNOWN' ? [] : [{ before, after }]));
  await orderStore.save(
    tx,
    all.map(({ after }: { after: KnownOrder }) => orderRowOf(after)),
  );
  await saveSums(
    tx,
    all.flatMap(({ before, after: { order } }) =>
      changedSums(sumsOf(before), order.sums).map((sum) => ({ code: order.code, sum })),
    ),
  );
};
