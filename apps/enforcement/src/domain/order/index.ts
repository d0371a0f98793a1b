import type { Decider } from '@anxin/domain-kit';
import type { OrderCommand } from './commands';
import { decide } from './decide';
import { orderErrors } from './errors';
import type { OrderEvent } from './events';
import { evolve } from './evolve';
import type { OrderState } from './order';

export type * from './commands';
export * from './errors';
export type * from './events';
export type * from './order';

export const theOrder: Decider<OrderState, OrderCommand, OrderEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'OPEN'],
  statusOf: ({ status }) => status,
  allowed: { OpenOrder: ['UNKNOWN'] },
  refuse: (status) => (status === 'UNKNOWN' ? orderErrors.UNKNOWN() : orderErrors.ALREADY_OPEN()),
  decide,
  evolve,
};
