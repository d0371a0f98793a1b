import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { ReferralCommand } from './commands';
import { decideBy } from './decide';
import type { ReferralEvent } from './events';
import { evolve } from './evolve';
import type { ReferralState } from './referral';
import { referralTable } from './table';

export type * from './commands';
export * from './duties';
export * from './errors';
export type * from './events';
export * from './referral';
export * from './steps';
export { referralTable } from './table';

/** How suspected crimes are transferred, by a law. */
export const referralBy = (law: ParameterBook): Decider<ReferralState, ReferralCommand, ReferralEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...referralTable,
  decide: decideBy(law),
  evolve,
});
