import { loaderByCode, type Rows } from '@anxin/service-kit';
import { orderStore } from '../store/order-store';

/** One set per operation: however many are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows) => ({
  order: loaderByCode((codes) => orderStore.byKey(rows, codes)),
});

export type Loaders = ReturnType<typeof loadersOf>;
