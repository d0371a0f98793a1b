import type { StateTable } from '@anxin/domain-kit';
import type { GroupEventCommand } from './commands';
import { groupEventErrors } from './errors';
import { GROUP_EVENT_STAGES, type GroupEventStage, type GroupEventState } from './group-event';

const KNOWN = GROUP_EVENT_STAGES;
const UNSETTLED = KNOWN.filter((stage) => stage !== 'SETTLED' && stage !== 'REVIEWED');
const GRADED = UNSETTLED.filter((stage) => stage !== 'REPORTED');
const LED: readonly GroupEventStage[] = ['RESPONDING', 'ON_SITE', 'CONTROLLED'];

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const table: StateTable<GroupEventState, GroupEventCommand['type'], GroupEventStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...GROUP_EVENT_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ReportGroupEvent: ['UNKNOWN'],
    FollowGroupEventUp: UNSETTLED,
    GradeGroupEvent: ['REPORTED'],
    RegradeGroupEvent: GRADED,
    BeginGroupEventResponse: ['GRADED'],
    NameGroupEventCommander: LED,
    TellGroupEventPolice: UNSETTLED,
    DispatchGroupEventPolice: UNSETTLED,
    ReportGroupEventUp: UNSETTLED,
    RecordGroupEventArrival: ['RESPONDING'],
    RecordGroupEventAttendance: LED,
    ControlGroupEvent: ['ON_SITE'],
    SettleGroupEvent: ['CONTROLLED'],
    ReviewGroupEvent: ['SETTLED'],
    LinkGroupEventCase: KNOWN,
    MissGroupEventDuty: KNOWN,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return groupEventErrors.UNKNOWN();
    return command === 'ReportGroupEvent' ? groupEventErrors.ALREADY_REPORTED() : groupEventErrors.STAGE({ stage });
  },
};
