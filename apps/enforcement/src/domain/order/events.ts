import type { Order } from './order';

/** What happened to it; each is published under one contract. */
export type OrderEvent = { readonly type: 'OrderOpened'; readonly theOrder: Order };
