import type { Handlers } from '@anxin/service-kit';
import { orderHandlers } from './order-in';
import { promiseHandlers } from './promise-in';

/** The aggregates that hear. */
type Hearing = {
  readonly order: Parameters<typeof orderHandlers>[0];
  readonly promise: Parameters<typeof promiseHandlers>[0];
};

/** What this service does with what others tell. */
export const handlersOf = ({ order, promise }: Hearing): Handlers => [
  ...orderHandlers(order),
  ...promiseHandlers(promise),
];
