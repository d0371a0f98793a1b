import { secondsBetween } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type {
  ControlGroupEvent,
  DispatchGroupEventPolice,
  LinkGroupEventCase,
  MissGroupEventDuty,
  RecordGroupEventArrival,
  RecordGroupEventAttendance,
  ReviewGroupEvent,
  SettleGroupEvent,
  TellGroupEventPolice,
} from './commands';
import { followUpDuty, isFollowUp } from './duties';
import { groupEventErrors } from './errors';
import type { GroupEventEvent } from './events';
import { type KnownGroupEvent, REPORT_FORMS } from './group-event';
import { doneAt } from './report';
import { momentGiven, refuseCase, refuseText } from './shape';

/** 110 (S1-22): when the police were told of it, and when they went. */
export const tellGroupEventPolice = (
  { event }: KnownGroupEvent,
  { at: given, today: on, now }: TellGroupEventPolice,
): readonly GroupEventEvent[] => {
  const at = momentGiven(given, { now, after: event.content.occurredAt });
  return event.police.toldAt === undefined ? [{ type: 'GroupEventPoliceTold', on, at }] : [];
};

export const dispatchGroupEventPolice = (
  { event: { police } }: KnownGroupEvent,
  { at: given, today: on, now }: DispatchGroupEventPolice,
): readonly GroupEventEvent[] => {
  if (police.toldAt === undefined) throw groupEventErrors.POLICE_NOT_TOLD();
  const at = momentGiven(given, { now, after: police.toldAt });
  return police.dispatchedAt === undefined ? [{ type: 'GroupEventPoliceDispatched', on, at }] : [];
};

/** The first of us on the spot: a breach that nobody has told yet is told with it. */
export const recordGroupEventArrival = (
  { event }: KnownGroupEvent,
  { at: given, today: on, now }: RecordGroupEventArrival,
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  const at = momentGiven(given, { now, after: event.reportedAt });
  const { isInTime, missed } = doneAt('ARRIVE', { event, at, on }, law);
  return [...missed, { type: 'GroupEventArrived', on, at, seconds: secondsBetween(event.reportedAt, at), isInTime }];
};

export const recordGroupEventAttendance = (
  { event }: KnownGroupEvent,
  { who, at: given, today: on, now }: RecordGroupEventAttendance,
): readonly GroupEventEvent[] => {
  const at = momentGiven(given, { now, after: event.reportedAt });
  return event.attended.some((one) => one.who === who) ? [] : [{ type: 'GroupEventAttended', on, who, at }];
};

export const controlGroupEvent = (
  { event: { arrival, police } }: KnownGroupEvent,
  { at: given, today: on, now }: ControlGroupEvent,
): readonly GroupEventEvent[] => {
  const at = momentGiven(given, { now, after: arrival?.at });
  if (police.neededAt !== undefined && police.dispatchedAt === undefined)
    throw groupEventErrors.POLICE_NOT_DISPATCHED();
  return [{ type: 'GroupEventControlled', on, at }];
};

/** EMG-01: nothing is settled that was hidden. */
export const settleGroupEvent = (
  { event: { reportedUp, controlledAt } }: KnownGroupEvent,
  { at: given, outcome, today: on, now }: SettleGroupEvent,
): readonly GroupEventEvent[] => {
  const at = momentGiven(given, { now, after: controlledAt });
  refuseText('outcome', outcome);
  const absent = REPORT_FORMS.filter((form) => reportedUp[form] === undefined);
  if (absent.length > 0) throw groupEventErrors.NOT_REPORTED_UP({ missing: absent.join(', ') });
  return [{ type: 'GroupEventSettled', on, at, outcome }];
};

export const reviewGroupEvent = (
  _: KnownGroupEvent,
  { findings, today: on }: ReviewGroupEvent,
): readonly GroupEventEvent[] => {
  refuseText('findings', findings);
  return [{ type: 'GroupEventReviewed', on, findings }];
};

export const linkGroupEventCase = (
  { event }: KnownGroupEvent,
  { caseCode, today: on }: LinkGroupEventCase,
): readonly GroupEventEvent[] => {
  refuseCase(caseCode);
  return caseCode === event.caseCode ? [] : [{ type: 'GroupEventCaseLinked', on, caseCode }];
};

/** What was told already is not told again. */
export const missGroupEventDuty = (
  { event }: KnownGroupEvent,
  { duty, dueAt, today: on }: MissGroupEventDuty,
): readonly GroupEventEvent[] => {
  const isOpen = isFollowUp(duty) ? duty === followUpDuty(event.followUp.no) : !event.missed.includes(duty);
  return isOpen ? [{ type: 'GroupEventDutyMissed', on, duty, dueAt }] : [];
};
