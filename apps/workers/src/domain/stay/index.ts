import type { Decider } from '@anxin/domain-kit';
import { correctionErrors } from '../correction';
import { correct } from './correct';
import { evolve } from './evolve';
import type { Stay, StayCommand, StayEvent } from './stay';

export * from './stay';

/** A stay as a correction finds it; files tell of it, commands correct it. */
export const stay: Decider<Stay, StayCommand, StayEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'STANDING', 'WITHDRAWN'],
  statusOf: ({ status }) => status,
  allowed: { Correct: ['STANDING'], Withdraw: ['STANDING'], Restore: ['STANDING', 'WITHDRAWN'] },
  refuse: () => correctionErrors.STAY_UNKNOWN(),
  decide: (state, command) => {
    if (state.status === 'UNKNOWN') return [];
    return command.type === 'Withdraw' ? [{ type: 'Withdrawn', reason: command.reason }] : correct(state, command);
  },
  evolve,
};
