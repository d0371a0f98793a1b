import type { Decider } from '@anxin/domain-kit';
import type { ClueState } from './clue';
import type { ClueCommand } from './commands';
import { decide } from './decide';
import type { ClueEvent } from './events';
import { evolve } from './evolve';
import { table } from './table';

export * from './clue';
export type * from './commands';
export { NUMBER_LENGTH } from './decide';
export * from './duties';
export * from './errors';
export type * from './events';
export * from './platforms';
export * from './sms';

export const clue: Decider<ClueState, ClueCommand, ClueEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide,
  evolve,
};
