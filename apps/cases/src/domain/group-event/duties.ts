import { dayInChina, type Moment } from '@anxin/domain-kit';
import {
  type ClockTerm,
  type DutyChange,
  groupEventArrival,
  groupEventReport,
  hourDutyDue,
  isUndetermined,
  type ParameterBook,
  type Undetermined,
} from '@anxin/law';
import type { GroupEventEvent } from './events';
import type { GroupEvent } from './group-event';

/** What has its time from the report; the follow-ups have theirs one after the other. */
export type OnceDuty = 'ARRIVE' | 'PHONE' | 'WRITTEN';

const FOLLOW_UP = 'FOLLOW_UP';
export const followUpDuty = (no: number): string => `${FOLLOW_UP} ${no}`;
export const isFollowUp = (duty: string): boolean => duty.startsWith(FOLLOW_UP);

type Reported = Pick<GroupEvent, 'reportedAt'>;
type Followed = Reported & Pick<GroupEvent, 'controlledAt'>;
type Term = ClockTerm | Undetermined;

const onceTerm = (duty: OnceDuty, { reportedAt }: Reported, law: ParameterBook): Term => {
  const on = dayInChina(reportedAt);
  return duty === 'ARRIVE' ? law.at('groupEventArrival', on) : groupEventReport.decide({ of: duty, on }, law);
};

/** By the hour until it is controlled, then by the day. */
const followUpTerm = ({ reportedAt, controlledAt }: Followed, law: ParameterBook): Term => {
  const of = controlledAt === undefined ? 'UNTIL_CONTROLLED' : 'UNTIL_CLOSED';
  return groupEventReport.decide({ of, on: dayInChina(reportedAt) }, law);
};

const dueOf = (start: Moment, term: Term): Moment | undefined =>
  isUndetermined(term) ? undefined : hourDutyDue({ start, ...term, extension: 0, paused: 0 });

/** The last moment of a duty; `undefined` where no figure gives it. */
export const onceDue = (duty: OnceDuty, event: Reported, law: ParameterBook): Moment | undefined =>
  dueOf(event.reportedAt, onceTerm(duty, event, law));
export const followUpDue = (since: Moment, event: Followed, law: ParameterBook): Moment | undefined =>
  dueOf(since, followUpTerm(event, law));

/** The rule that gives a duty its time. */
export const ruleOfGroupEventDuty = (duty: string): string =>
  (duty === 'ARRIVE' ? groupEventArrival : groupEventReport).id;

const once = (duty: OnceDuty, event: Reported, law: ParameterBook): DutyChange => ({
  type: 'START',
  duty,
  rule: ruleOfGroupEventDuty(duty),
  on: dayInChina(event.reportedAt),
  at: event.reportedAt,
  term: onceTerm(duty, event, law),
});

const followUp = (no: number, at: Moment, event: Followed, law: ParameterBook): DutyChange => ({
  type: 'START',
  duty: followUpDuty(no),
  rule: groupEventReport.id,
  on: dayInChina(at),
  at,
  term: followUpTerm(event, law),
});

const ended = (
  duty: OnceDuty,
  { on, isInTime }: Pick<DutyChange & { type: 'MEET' }, 'on'> & { isInTime?: boolean | undefined },
): DutyChange => ({
  type: isInTime === false ? 'MISS' : 'MEET',
  duties: [duty],
  on,
});

/**
 * What an event does to the clocks of its group event. Those of the arrival and of the first reports run from the report
 * (EMG-02, EMG-07), a follow-up's from the one before it: an hour that has passed cannot be followed up any more, the next
 * one can.
 * @param found the group event as the event found it
 */
export const groupEventDuties = (
  event: GroupEventEvent,
  found: GroupEvent,
  law: ParameterBook,
): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'GroupEventReported':
      return [
        ...(['ARRIVE', 'PHONE', 'WRITTEN'] as const).map((duty) => once(duty, event.event, law)),
        followUp(1, event.at, event.event, law),
      ];
    case 'GroupEventFollowedUp':
      return [{ type: 'MEET', duties: [followUpDuty(event.no)], on }, followUp(event.no + 1, event.at, found, law)];
    case 'GroupEventDutyMissed':
      if (!isFollowUp(event.duty)) return [];
      return [{ type: 'MISS', duties: [event.duty], on }, followUp(found.followUp.no + 1, event.dueAt, found, law)];
    case 'GroupEventReportedUp':
      return [ended(event.by, event)];
    case 'GroupEventArrived':
      return [ended('ARRIVE', event)];
    case 'GroupEventControlled': {
      const { no } = found.followUp;
      return [
        { type: 'VOID', duties: [followUpDuty(no)], on },
        followUp(no + 1, event.at, { ...found, controlledAt: event.at }, law),
      ];
    }
    case 'GroupEventSettled':
      return [{ type: 'VOID', on }];
    default:
      return [];
  }
};
