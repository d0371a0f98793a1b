import type { Decider } from '@anxin/domain-kit';
import { correctionErrors } from '../correction';
import { correct } from './correct';
import { evolve } from './evolve';
import type { SheetLine, SheetLineCommand, SheetLineEvent } from './sheet-line';

export * from './sheet-line';

/** A line of a wage sheet as a correction finds it; files tell of it, commands correct it. */
export const sheetLine: Decider<SheetLine, SheetLineCommand, SheetLineEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'STANDING', 'WITHDRAWN'],
  statusOf: ({ status }) => status,
  allowed: { Correct: ['STANDING'], Withdraw: ['STANDING'], Restore: ['STANDING', 'WITHDRAWN'] },
  refuse: () => correctionErrors.SHEET_LINE_UNKNOWN(),
  decide: (state, command) => {
    if (state.status === 'UNKNOWN') return [];
    if (command.type !== 'Withdraw') return correct(state, command);
    return [{ type: 'Withdrawn', person: state.of.person, reason: command.reason }];
  },
  evolve,
};
