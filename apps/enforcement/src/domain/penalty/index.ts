import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { PenaltyCommand } from './commands';
import { decideBy } from './decide';
import type { PenaltyEvent } from './events';
import { evolve } from './evolve';
import type { PenaltyState } from './penalty';
import { table } from './table';

export type * from './commands';
export { penaltyDuties } from './duties';
export * from './errors';
export type * from './events';
export { owedOn } from './pay';
export * from './penalty';
export type { ProposePenalty } from './propose';
export { table as penaltyTable } from './table';

/** A penalty, decided by the figures of its area. */
export const penaltyBy = (law: ParameterBook): Decider<PenaltyState, PenaltyCommand, PenaltyEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide: decideBy(law),
  evolve,
});
