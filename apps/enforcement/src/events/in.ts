import type { Handlers } from '@anxin/service-kit';
import type { Parts } from '../parts';
import { orderHandlers } from './order-in';
import { promiseHandlers } from './promise-in';

/** What this service does with what others tell. */
export const handlersOf = ({ order, promise }: Pick<Parts, 'order' | 'promise'>): Handlers => [
  ...orderHandlers(order),
  ...promiseHandlers(promise),
];
