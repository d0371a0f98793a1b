import type { Moment, PlainDate } from '@anxin/domain-kit';
import type { Attendant } from '@anxin/law';
import type { FollowGroupEventUp, ReportGroupEvent } from './commands';
import type { Commander, Grading, GroupEvent, ReportForm, UpReport } from './group-event';

type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate };
type At<Type extends string> = Happened<Type> & { readonly at: Moment };

/** Its follow-ups count from the moment at which it came in here. */
export type GroupEventReported = At<'GroupEventReported'> & {
  readonly event: Pick<GroupEvent, 'code'> & Omit<ReportGroupEvent, 'type' | 'today' | 'now'>;
};
export type GroupEventFollowedUp = At<'GroupEventFollowedUp'> & {
  readonly no: number;
  readonly told: FollowGroupEventUp['told'];
};
/** As many people as assessments count (EMG-06). */
export type GroupEventAlerted = Happened<'GroupEventAlerted'> & { readonly people: number };
/** Something extreme happens: the police have a task (S1-24). */
export type GroupEventPoliceNeeded = At<'GroupEventPoliceNeeded'>;
/** Graded, or graded anew. */
export type GroupEventGraded = Happened<'GroupEventGraded'> & { readonly grading: Grading };
export type GroupEventResponseBegun = Happened<'GroupEventResponseBegun'> & { readonly commander: Commander };
export type GroupEventCommanderNamed = Happened<'GroupEventCommanderNamed'> & { readonly commander: Commander };
export type GroupEventPoliceTold = At<'GroupEventPoliceTold'>;
export type GroupEventPoliceDispatched = At<'GroupEventPoliceDispatched'>;
/** In time or not; unknown where no figure says. */
export type GroupEventReportedUp = Happened<'GroupEventReportedUp'> &
  UpReport & { readonly by: ReportForm; readonly isInTime?: boolean | undefined };
export type GroupEventArrived = Happened<'GroupEventArrived'> & NonNullable<GroupEvent['arrival']>;
export type GroupEventAttended = At<'GroupEventAttended'> & { readonly who: Attendant };
export type GroupEventControlled = At<'GroupEventControlled'>;
export type GroupEventSettled = At<'GroupEventSettled'> & { readonly outcome: string };
export type GroupEventReviewed = Happened<'GroupEventReviewed'> & { readonly findings: string };
export type GroupEventCaseLinked = Happened<'GroupEventCaseLinked'> & { readonly caseCode: string };
export type GroupEventDutyMissed = Happened<'GroupEventDutyMissed'> & {
  readonly duty: string;
  readonly dueAt: Moment;
};

export type GroupEventEvent =
  | GroupEventReported
  | GroupEventFollowedUp
  | GroupEventAlerted
  | GroupEventPoliceNeeded
  | GroupEventGraded
  | GroupEventResponseBegun
  | GroupEventCommanderNamed
  | GroupEventPoliceTold
  | GroupEventPoliceDispatched
  | GroupEventReportedUp
  | GroupEventArrived
  | GroupEventAttended
  | GroupEventControlled
  | GroupEventSettled
  | GroupEventReviewed
  | GroupEventCaseLinked
  | GroupEventDutyMissed;
