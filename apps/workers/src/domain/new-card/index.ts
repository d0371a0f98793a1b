import type { Decider } from '@anxin/domain-kit';
import { correctionErrors } from '../correction';
import type { NewCard, NewCardCommand, NewCardEvent } from './new-card';

export * from './new-card';

const decide = (state: NewCard, command: NewCardCommand): readonly NewCardEvent[] => {
  if (state.status === 'UNKNOWN') return [];
  const { reason } = command;
  if (command.type === 'Withdraw') return [{ type: 'CardWithdrawn', reason }];
  if (!state.registered) throw correctionErrors.STAY_UNKNOWN();
  if (state.status === 'STANDING' && state.card === command.card) throw correctionErrors.EMPTY();
  return [{ type: 'CardStands', card: command.card, reason }];
};

/** A card that a worker's wages go to from a day on; files tell of it, an officer says it and corrects it. */
export const newCard: Decider<NewCard, NewCardCommand, NewCardEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'NONE', 'STANDING', 'WITHDRAWN'],
  statusOf: ({ status }) => status,
  allowed: { Change: ['NONE', 'WITHDRAWN'], Correct: ['STANDING'], Withdraw: ['STANDING'] },
  refuse: (status) => (status === 'STANDING' ? correctionErrors.CARD_EXISTS() : correctionErrors.CARD_UNKNOWN()),
  decide,
  evolve: (state, event) => {
    if (state.status === 'UNKNOWN') return state;
    return event.type === 'CardStands'
      ? { ...state, status: 'STANDING', card: event.card }
      : { ...state, status: 'WITHDRAWN' };
  },
};
