import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { InspectionCommand } from './commands';
import { decideBy } from './decide';
import type { InspectionEvent } from './events';
import { evolve } from './evolve';
import type { InspectionState } from './inspection';
import { inspectionTable } from './table';

export type * from './carry-out';
export type * from './commands';
export * from './duties';
export * from './errors';
export type * from './events';
export * from './inspection';
export type { PlanInspection } from './plan';
export * from './problems';
export { inspectionTable } from './table';

/** How inspections are planned, carried out and put right, by a law. */
export const inspectionBy = (law: ParameterBook): Decider<InspectionState, InspectionCommand, InspectionEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...inspectionTable,
  decide: decideBy(law),
  evolve,
});
