import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { ListingCommand } from './commands';
import { decideBy } from './decide';
import type { ListingEvent } from './events';
import { evolve } from './evolve';
import type { ListingState } from './listing';
import { listingTable } from './table';

export type * from './commands';
export * from './duties';
export * from './errors';
export type * from './events';
export * from './listing';
export { listingTable } from './table';

/** How listings are decided by a law. */
export const listingBy = (law: ParameterBook): Decider<ListingState, ListingCommand, ListingEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...listingTable,
  decide: decideBy(law),
  evolve,
});
