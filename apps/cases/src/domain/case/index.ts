import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { CaseState } from './case';
import type { CaseCommand } from './commands';
import { decideBy } from './decide';
import type { CaseEvent } from './events';
import { evolve } from './evolve';
import { table } from './table';

export type { AidFirst } from './aid';
export * from './case';
export type * from './commands';
export { caseDuties } from './duties';
export * from './errors';
export type * from './events';
export { type StatedClaim } from './facts';
export { LETTER_KINDS } from './letter';
export { type OpenCase } from './open';
export { owedTo, type Proof, proofOf } from './prove';
export * from './sample';
export { VISIT_KINDS } from './visit';
export { table as caseTable } from './table';

/** A case, decided by the figures of its area. */
export const caseBy = (law: ParameterBook): Decider<CaseState, CaseCommand, CaseEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide: decideBy(law),
  evolve,
});
