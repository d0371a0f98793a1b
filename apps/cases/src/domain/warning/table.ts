import type { StateTable } from '@anxin/domain-kit';
import { bars } from './bars';
import type { WarningCommand } from './commands';
import { warningErrors } from './errors';
import { WARNING_STAGES, type WarningStage, type WarningState } from './warning';

const STANDING = WARNING_STAGES.filter((stage) => stage !== 'CLEARED');
/** Somebody has to act on it. */
const OPEN = STANDING.filter((stage) => stage !== 'WAIVED');

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const table: StateTable<WarningState, WarningCommand['type'], WarningStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...WARNING_STAGES],
  statusOf: ({ stage }) => stage,
  bars,
  allowed: {
    RaiseWarning: ['UNKNOWN'],
    ChangeWarningLevel: STANDING,
    ClearWarning: STANDING,
    AcknowledgeWarning: ['RAISED'],
    AssignWarning: ['ACKNOWLEDGED', 'ASSIGNED', 'ANSWERED'],
    AnswerWarning: ['ASSIGNED', 'ANSWERED'],
    ExplainWarning: OPEN,
    ProposeWarningWaiver: OPEN,
    ConfirmWarningWaiver: OPEN,
    RejectWarningWaiver: OPEN,
    MissWarningDuty: WARNING_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return warningErrors.UNKNOWN();
    return command === 'RaiseWarning' ? warningErrors.ALREADY_RAISED() : warningErrors.STAGE({ stage });
  },
};
