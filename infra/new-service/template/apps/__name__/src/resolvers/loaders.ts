import { loaderByCode, type Rows } from '@anxin/service-kit';
import { __entity__Store } from '../store/__kebab__-store';

/** One set per operation: however many are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows) => ({
  __entity__: loaderByCode((codes) => __entity__Store.byKey(rows, codes)),
});

export type Loaders = ReturnType<typeof loadersOf>;
