import type { Clue, ClueState, Stage } from './clue';
import type { ClueEvent, ClueReceived } from './events';

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in ClueEvent['type']]?: Stage } = {
  ClueScreened: 'SCREENED',
  ClueTransferred: 'TRANSFERRED',
  ClueReturned: 'RETURNED',
  ClueAssigned: 'ASSIGNED',
  ClueSigned: 'SIGNED',
  ClueSentBack: 'SCREENED',
  ClueCheckBegun: 'CHECKING',
  ClueMediationBegun: 'MEDIATING',
  ClueHandedOver: 'HANDED_OVER',
  ClueConcluded: 'CONCLUDED',
  ClueCalledBack: 'CALLED_BACK',
  ClueReopened: 'CHECKING',
  ClueArchived: 'ARCHIVED',
  ClueEscalated: 'ESCALATED',
  ClueSuspended: 'SUSPENDED',
};

const changed = (clue: Clue, event: Exclude<ClueEvent, ClueReceived>): Clue => {
  switch (event.type) {
    case 'ClueCompleted':
      return { ...clue, told: { ...clue.told, ...event.told } };
    case 'ClueAssigned':
      return { ...clue, unit: event.unit };
    case 'ClueSentBack':
      return { ...clue, unit: undefined };
    case 'ClueHandedOver':
      return { ...clue, procedure: event.to };
    case 'ClueConcluded':
      return { ...clue, conclusion: event.conclusion };
    case 'ClueReopened':
      return { ...clue, conclusion: undefined, isOverdue: false };
    case 'ClueExtended':
      return { ...clue, isExtended: true };
    case 'ClueDutyMissed':
      return event.duty === 'CONCLUDE' ? { ...clue, isOverdue: true } : clue;
    case 'ClueJoined':
      return { ...clue, matter: event.matter };
    case 'ClueSplit':
      return { ...clue, matter: undefined };
    default:
      return clue;
  }
};

export const evolve = (state: ClueState, event: ClueEvent): ClueState => {
  if (event.type === 'ClueReceived')
    return { stage: 'RECEIVED', clue: { ...event.clue, isExtended: false, isOverdue: false } };
  if (state.stage === 'UNKNOWN') return state;
  const { stage, before } = state;
  const clue = changed(state.clue, event);
  if (event.type === 'ClueSuspended') return { stage: 'SUSPENDED', clue, before: stage };
  if (event.type === 'ClueResumed') return { stage: before ?? stage, clue };
  // A defective clue that was completed begins anew.
  if (event.type === 'ClueCompleted' && stage === 'RETURNED') return { stage: 'RECEIVED', clue };
  return { stage: STAGE_AFTER[event.type] ?? stage, clue, before };
};
