import type { Moment, PlainDate } from '@anxin/domain-kit';
import type { Attendant, GroupEventLevel } from '@anxin/law';
import type { Commander, Content, GroupEvent, ReportForm, UpReport } from './group-event';

/** What every command says: the moment at which it is given, and its business day. */
type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate; readonly now: Moment };

export type ReportGroupEvent = Given<'ReportGroupEvent'> &
  Pick<
    GroupEvent,
    'areaCode' | 'sector' | 'projectCode' | 'caseCode' | 'warnings' | 'source' | 'reportedAt' | 'content'
  >;

/** What is done and comes next, and what is known by now; it is told when it is given (EMG-07). */
export type FollowGroupEventUp = Given<'FollowGroupEventUp'> & {
  readonly told: Partial<Omit<Content, 'occurredAt' | 'dutyLine'>> & Required<Pick<Content, 'action' | 'nextStep'>>;
};

/** As the plan in force says, unless a level and why is given. */
export type GradeGroupEvent = Given<'GradeGroupEvent'> & {
  readonly level?: GroupEventLevel | undefined;
  readonly reason?: string | undefined;
};
export type RegradeGroupEvent = Given<'RegradeGroupEvent'> & {
  readonly level: GroupEventLevel;
  readonly reason: string;
};

/** The response of its level begins, led by somebody (S1-26). */
export type BeginGroupEventResponse = Given<'BeginGroupEventResponse'> & { readonly commander: Commander };
export type NameGroupEventCommander = Given<'NameGroupEventCommander'> & { readonly commander: Commander };

export type TellGroupEventPolice = Given<'TellGroupEventPolice'> & { readonly at: Moment };
export type DispatchGroupEventPolice = Given<'DispatchGroupEventPolice'> & { readonly at: Moment };

export type ReportGroupEventUp = Given<'ReportGroupEventUp'> & UpReport & { readonly by: ReportForm };

/** The first of us is on the spot (EMG-02). */
export type RecordGroupEventArrival = Given<'RecordGroupEventArrival'> & { readonly at: Moment };
/** One of the four is there (EMG-09). */
export type RecordGroupEventAttendance = Given<'RecordGroupEventAttendance'> & {
  readonly who: Attendant;
  readonly at: Moment;
};

export type ControlGroupEvent = Given<'ControlGroupEvent'> & { readonly at: Moment };
export type SettleGroupEvent = Given<'SettleGroupEvent'> & { readonly at: Moment; readonly outcome: string };
export type ReviewGroupEvent = Given<'ReviewGroupEvent'> & { readonly findings: string };
export type LinkGroupEventCase = Given<'LinkGroupEventCase'> & { readonly caseCode: string };

/** The last moment of a duty has passed; given by the clock alone. */
export type MissGroupEventDuty = {
  readonly type: 'MissGroupEventDuty';
  readonly today: PlainDate;
  readonly duty: string;
  readonly dueAt: Moment;
};

export type GroupEventCommand =
  | ReportGroupEvent
  | FollowGroupEventUp
  | GradeGroupEvent
  | RegradeGroupEvent
  | BeginGroupEventResponse
  | NameGroupEventCommander
  | TellGroupEventPolice
  | DispatchGroupEventPolice
  | ReportGroupEventUp
  | RecordGroupEventArrival
  | RecordGroupEventAttendance
  | ControlGroupEvent
  | SettleGroupEvent
  | ReviewGroupEvent
  | LinkGroupEventCase
  | MissGroupEventDuty;
