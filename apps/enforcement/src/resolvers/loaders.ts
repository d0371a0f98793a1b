import { deadlinesOfStreams, loaderByCode, type Rows } from '@anxin/service-kit';
import { orderStore } from '../store/order-store';
import { unpaidOfOrders } from '../store/order-sums';
import { penaltyStore } from '../store/penalty-store';

/** One set per operation: however many are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows) => ({
  order: loaderByCode((codes) => orderStore.byKey(rows, codes)),
  /** What of each order has not arrived. */
  unpaid: loaderByCode((codes) => unpaidOfOrders(rows, codes)),
  penalty: loaderByCode((codes) => penaltyStore.byKey(rows, codes)),
  /** By stream. */
  deadlines: loaderByCode((streams) => deadlinesOfStreams(rows, streams)),
});

export type Loaders = ReturnType<typeof loadersOf>;
