import { areasWithin, connection, nodesOf, type PageArgs, present } from '@anxin/service-kit';
import { z } from 'zod';
import { type ArrivedSum, countSums, type SumKey, sumPage } from '../../store/orders/order-sums';
import {
  countOrders,
  type ListedOrder,
  type OrderFilter,
  type OrderKey,
  orderPage,
} from '../../store/orders/read-orders';
import type { Context } from '../context';
import type { OrderFilter as InputOrderFilter } from '../schema.generated';

const key: z.ZodType<OrderKey> = z.tuple([z.iso.date(), z.string()]);

/** A list of orders: codes are paged, and what is asked of them is loaded together. */
export const orderConnection = async (args: PageArgs, filter: OrderFilter, { reads, loaders }: Context) => {
  const page = await connection<ListedOrder, OrderKey>(args, {
    key,
    keyOf: ({ proposedOn, code }) => [proposedOn, code],
    read: (after, limit) => orderPage(reads.rows, filter, { after, limit }),
    count: () => countOrders(reads.rows, filter),
  });
  return nodesOf(page, ({ code }) => present(loaders.order.load(code)));
};

/** An area stands for all that lies within it. */
export const orderFilterOf = async (
  filter: InputOrderFilter | null | undefined,
  { app }: Context,
): Promise<OrderFilter> => {
  const { area, case: caseCode, ...others } = filter ?? {};
  const areas = area ? await areasWithin(app, [area], app.clock.today()) : null;
  return { ...others, caseCode, areas };
};

const sumKey: z.ZodType<SumKey> = z.tuple([z.string(), z.string()]);

/** The sums of an order, worker by worker. */
export const sumConnection = (args: PageArgs, code: string, { reads }: Context) =>
  connection<ArrivedSum, SumKey>(args, {
    key: sumKey,
    keyOf: ({ person, payMonth }) => [person, payMonth],
    read: (after, limit) => sumPage(reads.rows, code, { after, limit }),
    count: () => countSums(reads.rows, code),
  });
