import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { AdvanceState } from './advance';
import type { AdvanceCommand, AdvanceEvent } from './commands';
import { decideBy } from './decide';
import { evolve } from './evolve';
import { table } from './table';

export * from './advance';
export type * from './commands';
export { advancedFen, outstandingOf } from './decide';
export * from './errors';
export { advanceDuties } from './evolve';
export { table as advanceTable } from './table';

/** An advance from an emergency fund, and how it comes back, by a law. */
export const advanceBy = (law: ParameterBook): Decider<AdvanceState, AdvanceCommand, AdvanceEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide: decideBy(law),
  evolve,
});
