import type { ParameterBook } from '@anxin/law';
import type { GroupEventCommand, ReportGroupEvent } from './commands';
import { groupEventErrors } from './errors';
import type { GroupEventEvent } from './events';
import { beginGroupEventResponse, gradeGroupEvent, nameGroupEventCommander, regradeGroupEvent } from './grade';
import type { GroupEventState, KnownGroupEvent } from './group-event';
import {
  controlGroupEvent,
  dispatchGroupEventPolice,
  linkGroupEventCase,
  missGroupEventDuty,
  recordGroupEventArrival,
  recordGroupEventAttendance,
  reviewGroupEvent,
  settleGroupEvent,
  tellGroupEventPolice,
} from './on-site';
import { followGroupEventUp, reportGroupEvent, reportGroupEventUp } from './report';

type Own = Exclude<GroupEventCommand, ReportGroupEvent>;

/** The decision of each command; those that need no law do not look at it. */
const DECISIONS: {
  readonly [Type in Own['type']]: (
    found: KnownGroupEvent,
    command: Extract<Own, { readonly type: Type }>,
    law: ParameterBook,
  ) => readonly GroupEventEvent[];
} = {
  FollowGroupEventUp: followGroupEventUp,
  GradeGroupEvent: gradeGroupEvent,
  RegradeGroupEvent: regradeGroupEvent,
  BeginGroupEventResponse: beginGroupEventResponse,
  NameGroupEventCommander: nameGroupEventCommander,
  TellGroupEventPolice: tellGroupEventPolice,
  DispatchGroupEventPolice: dispatchGroupEventPolice,
  ReportGroupEventUp: reportGroupEventUp,
  RecordGroupEventArrival: recordGroupEventArrival,
  RecordGroupEventAttendance: recordGroupEventAttendance,
  ControlGroupEvent: controlGroupEvent,
  SettleGroupEvent: settleGroupEvent,
  ReviewGroupEvent: reviewGroupEvent,
  LinkGroupEventCase: linkGroupEventCase,
  MissGroupEventDuty: missGroupEventDuty,
};

export const decideBy =
  (law: ParameterBook) =>
  (state: GroupEventState, command: GroupEventCommand): readonly GroupEventEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'ReportGroupEvent') return reportGroupEvent(state, command, law);
      throw groupEventErrors.UNKNOWN();
    }
    if (command.type === 'ReportGroupEvent') throw groupEventErrors.ALREADY_REPORTED();
    // Each type has the decision of its own type.
    const decide = DECISIONS[command.type] as (
      found: KnownGroupEvent,
      command: Own,
      law: ParameterBook,
    ) => readonly GroupEventEvent[];
    return decide(state, command, law);
  };
