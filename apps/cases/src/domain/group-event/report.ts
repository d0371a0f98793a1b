import { dayInChina, type Moment, type PlainDate } from '@anxin/domain-kit';
import { groupEventAlert, isGroupEvent, type ParameterBook } from '@anxin/law';
import type { FollowGroupEventUp, ReportGroupEvent, ReportGroupEventUp } from './commands';
import { followUpDue, followUpDuty, onceDue, type OnceDuty } from './duties';
import { groupEventErrors } from './errors';
import type { GroupEventDutyMissed, GroupEventEvent } from './events';
import { contentAfter } from './evolve';
import type { Content, GroupEvent, GroupEventState, KnownGroupEvent } from './group-event';
import { momentGiven, refuseCase, refuseDutyLine, refuseText, toTheSecond } from './shape';

const TEXTS = ['cause', 'demands', 'action', 'nextStep'] as const;

/** What a written report says beside what every report says (EMG-08). */
const WRITTEN = ['amountFen', ...TEXTS] as const;

const refuseContent = (content: Partial<Content>): void => {
  for (const field of ['place', ...TEXTS] as const) {
    const text = content[field];
    if (text !== undefined) refuseText(field, text);
  }
  if (content.people !== undefined && !(Number.isInteger(content.people) && content.people >= 0))
    throw groupEventErrors.VALUE_INVALID({ field: 'people' });
  if (content.amountFen !== undefined && content.amountFen < 0n)
    throw groupEventErrors.VALUE_INVALID({ field: 'amountFen' });
};

type Known = Pick<GroupEvent, 'content' | 'isAlerted' | 'police'>;

/** What has to be told at once: as many people as assessments count, and something extreme. */
const raised = (
  { content, isAlerted, police }: Known,
  { on, at }: { readonly on: PlainDate; readonly at: Moment },
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  const { people, gravity } = content;
  const alerts = !isAlerted && groupEventAlert.decide({ people, on }, law) === true;
  const needed = police.neededAt === undefined && gravity.includes('EXTREME');
  return [
    ...(alerts ? [{ type: 'GroupEventAlerted', on, people } as const] : []),
    ...(needed ? [{ type: 'GroupEventPoliceNeeded', on, at } as const] : []),
  ];
};

const WARNING = /^[\w.:-]{1,100}$/;

export const reportGroupEvent = (
  { code }: Extract<GroupEventState, { stage: 'UNKNOWN' }>,
  { type: _, today: on, now, ...told }: ReportGroupEvent,
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  if (code === undefined) throw groupEventErrors.UNKNOWN();
  const occurredAt = momentGiven(told.content.occurredAt, { field: 'occurredAt', now });
  const reportedAt = momentGiven(told.reportedAt, { field: 'reportedAt', now, after: occurredAt });
  const content = { ...told.content, occurredAt };
  refuseContent(content);
  refuseDutyLine(content.dutyLine);
  if (told.caseCode !== undefined) refuseCase(told.caseCode);
  if (!told.warnings.every((id) => WARNING.test(id))) throw groupEventErrors.VALUE_INVALID({ field: 'warnings' });
  const { people, gravity } = content;
  if (isGroupEvent.decide({ people, gravity: [...gravity], on: dayInChina(reportedAt) }, law) === false)
    throw groupEventErrors.TOO_SMALL();
  const at = toTheSecond(now);
  return [
    { type: 'GroupEventReported', on, at, event: { ...told, code, reportedAt, content } },
    ...raised({ content, isAlerted: false, police: {} }, { on, at }, law),
  ];
};

/** The follow-ups whose time has passed by a moment, one after the other. */
const missedFollowUps = (
  event: GroupEvent,
  { on, at }: { readonly on: PlainDate; readonly at: Moment },
  law: ParameterBook,
): readonly GroupEventDutyMissed[] => {
  const missed: GroupEventDutyMissed[] = [];
  let { no, since } = event.followUp;
  for (let due = followUpDue(since, event, law); due !== undefined && due < at; due = followUpDue(since, event, law)) {
    missed.push({ type: 'GroupEventDutyMissed', on, duty: followUpDuty(no), dueAt: due });
    [no, since] = [no + 1, due];
  }
  return missed;
};

export const followGroupEventUp = (
  { event }: KnownGroupEvent,
  { told, today: on, now }: FollowGroupEventUp,
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  refuseContent(told);
  const at = toTheSecond(now);
  const missed = missedFollowUps(event, { on, at }, law);
  const content = contentAfter(event.content, told);
  return [
    ...missed,
    { type: 'GroupEventFollowedUp', on, at, no: event.followUp.no + missed.length, told },
    ...raised({ ...event, content }, { on, at }, law),
  ];
};

/** Whether what was done at a moment was in time, and what is to be told first where it was not and nobody knows yet. */
export const doneAt = (
  duty: OnceDuty,
  { event, at, on }: { readonly event: GroupEvent; readonly at: Moment; readonly on: PlainDate },
  law: ParameterBook,
): { readonly isInTime: boolean | undefined; readonly missed: readonly GroupEventDutyMissed[] } => {
  const dueAt = onceDue(duty, event, law);
  if (dueAt === undefined) return { isInTime: undefined, missed: [] };
  const isInTime = at <= dueAt;
  const isNews = !isInTime && !event.missed.includes(duty);
  return { isInTime, missed: isNews ? [{ type: 'GroupEventDutyMissed', on, duty, dueAt }] : [] };
};

/** By phone with what is known; in writing with all that EMG-08 asks for. */
export const reportGroupEventUp = (
  { event }: KnownGroupEvent,
  { by, to, at: given, today: on, now }: ReportGroupEventUp,
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  const at = momentGiven(given, { now, after: event.reportedAt });
  const absent = WRITTEN.filter((field) => event.content[field] === undefined);
  if (by === 'WRITTEN' && absent.length > 0) throw groupEventErrors.CONTENT_MISSING({ fields: absent.join(', ') });
  if (event.reportedUp[by] !== undefined) return [];
  const { isInTime, missed } = doneAt(by, { event, at, on }, law);
  return [...missed, { type: 'GroupEventReportedUp', on, by, to, at, isInTime }];
};
