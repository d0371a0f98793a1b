import type { WarningEvent, WarningRaised } from './events';
import type { Warning, WarningStage, WarningState } from './warning';

const changed = (warning: Warning, event: Exclude<WarningEvent, WarningRaised>): Warning => {
  switch (event.type) {
    case 'WarningLevelChanged':
      // What was to be waived was another level.
      return { ...warning, seen: event.seen, since: event.on, ...(event.isHigher ? { waiver: undefined } : {}) };
    case 'WarningCleared':
      return { ...warning, clearedOn: event.on, waiver: undefined };
    case 'WarningAcknowledged':
      return { ...warning, acknowledgedOn: event.on };
    case 'WarningAssigned':
      return { ...warning, unit: event.unit };
    case 'WarningExplained':
      return { ...warning, explained: { words: event.explanation, on: event.on } };
    case 'WarningWaiverProposed':
      return { ...warning, waiver: event.waiver };
    case 'WarningWaiverRejected':
      return { ...warning, waiver: undefined };
    default:
      return warning;
  }
};

/** A level that rose is acknowledged anew; its unit has it still. */
const stageAfter = (stage: WarningStage, { unit }: Warning, event: WarningEvent): WarningStage => {
  switch (event.type) {
    case 'WarningLevelChanged':
      return event.isHigher ? 'RAISED' : stage;
    case 'WarningAcknowledged':
      return unit ? 'ASSIGNED' : 'ACKNOWLEDGED';
    case 'WarningAssigned':
      return 'ASSIGNED';
    case 'WarningAnswered':
      return 'ANSWERED';
    case 'WarningWaived':
      return 'WAIVED';
    case 'WarningCleared':
      return 'CLEARED';
    default:
      return stage;
  }
};

export const evolve = (state: WarningState, event: WarningEvent): WarningState => {
  if (event.type === 'WarningRaised')
    return { stage: 'RAISED', warning: { ...event.warning, raisedOn: event.on, since: event.on } };
  if (state.stage === 'UNKNOWN') return state;
  const warning = changed(state.warning, event);
  return { stage: stageAfter(state.stage, warning, event), warning };
};
