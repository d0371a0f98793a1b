import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { CaseState } from './case';
import type { CaseCommand } from './commands';
import { decideBy } from './decide';
import type { CaseEvent } from './events';
import { evolve } from './evolve';
import { table } from './table';

export * from './case';
export type * from './commands';
export { caseDuties } from './duties';
export * from './errors';
export type * from './events';
export { isWarningId, type OpenCase } from './steps/open';
export { owedTo, proofOf } from './steps/prove';
export * from './sample';
export { table as caseTable } from './table';

/** A case, decided by the figures of its area. */
export const caseBy = (law: ParameterBook): Decider<CaseState, CaseCommand, CaseEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide: decideBy(law),
  evolve,
});
