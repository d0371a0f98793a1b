import type { Decider } from '@anxin/domain-kit';
import type { WarningCommand } from './commands';
import { decide } from './decide';
import type { WarningEvent } from './events';
import { evolve } from './evolve';
import { table } from './table';
import type { WarningState } from './warning';

export type * from './commands';
export * from './duties';
export * from './errors';
export type * from './events';
export * from './observe';
export * from './warning';

export const warning: Decider<WarningState, WarningCommand, WarningEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide,
  evolve,
};
