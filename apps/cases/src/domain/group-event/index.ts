import type { Decider } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { GroupEventCommand } from './commands';
import { decideBy } from './decide';
import type { GroupEventEvent } from './events';
import { evolve } from './evolve';
import type { GroupEventState } from './group-event';
import { table } from './table';

export type * from './commands';
export { groupEventDuties, ruleOfGroupEventDuty } from './duties';
export * from './errors';
export type * from './events';
export { levelByRule } from './grade';
export * from './group-event';
export { table as groupEventTable } from './table';

/** A group event, decided by the law of its area. */
export const groupEventBy = (law: ParameterBook): Decider<GroupEventState, GroupEventCommand, GroupEventEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide: decideBy(law),
  evolve,
});
