import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { OrderCommand } from './commands';
import { decideBy } from './decide';
import type { OrderEvent } from './events';
import { evolve } from './evolve';
import type { OrderState } from './order';
import { table } from './table';

export type * from './commands';
export { orderDuties } from './duties';
export * from './errors';
export type * from './events';
export { unpaidFen, unpaidOf } from './obey';
export * from './order';
export type { ProposeOrder } from './propose';
export { table as orderTable } from './table';

/** An order, decided by the figures of its area. */
export const orderBy = (law: ParameterBook): Decider<OrderState, OrderCommand, OrderEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide: decideBy(law),
  evolve,
});
