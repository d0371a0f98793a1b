import { followUpDuty, isFollowUp } from './duties';
import type { GroupEventDutyMissed, GroupEventEvent, GroupEventReported } from './events';
import type { Content, GroupEvent, GroupEventStage, GroupEventState } from './group-event';

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in GroupEventEvent['type']]?: GroupEventStage } = {
  GroupEventResponseBegun: 'RESPONDING',
  GroupEventArrived: 'ON_SITE',
  GroupEventControlled: 'CONTROLLED',
  GroupEventSettled: 'SETTLED',
  GroupEventReviewed: 'REVIEWED',
};

/** What was known and what is told now; what happened once has happened. */
export const contentAfter = (content: Content, told: Partial<Content>): Content => {
  const more = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  const gravity = [...new Set([...content.gravity, ...(told.gravity ?? [])])];
  return { ...content, ...more, gravity };
};

const begun = ({ event, at }: GroupEventReported): GroupEvent => ({
  ...event,
  // Whoever called 110 has told the police.
  police: event.source === 'POLICE_110' ? { toldAt: event.reportedAt } : {},
  attended: [],
  reportedUp: {},
  followUp: { no: 1, since: at, missed: 0 },
  missed: [],
  isAlerted: false,
});

const missed = (event: GroupEvent, { duty, dueAt }: GroupEventDutyMissed): GroupEvent => {
  if (!isFollowUp(duty)) return { ...event, missed: [...event.missed, duty] };
  const { no, missed: before } = event.followUp;
  return duty === followUpDuty(no) ? { ...event, followUp: { no: no + 1, since: dueAt, missed: before + 1 } } : event;
};

const changed = (event: GroupEvent, happened: Exclude<GroupEventEvent, GroupEventReported>): GroupEvent => {
  switch (happened.type) {
    case 'GroupEventFollowedUp':
      return {
        ...event,
        content: contentAfter(event.content, happened.told),
        followUp: { ...event.followUp, no: happened.no + 1, since: happened.at },
      };
    case 'GroupEventAlerted':
      return { ...event, isAlerted: true };
    case 'GroupEventPoliceNeeded':
      return { ...event, police: { ...event.police, neededAt: happened.at } };
    case 'GroupEventGraded':
      return { ...event, grading: happened.grading };
    case 'GroupEventResponseBegun':
    case 'GroupEventCommanderNamed':
      return { ...event, commander: happened.commander };
    case 'GroupEventPoliceTold':
      return { ...event, police: { ...event.police, toldAt: happened.at } };
    case 'GroupEventPoliceDispatched':
      return { ...event, police: { ...event.police, dispatchedAt: happened.at } };
    case 'GroupEventReportedUp':
      return { ...event, reportedUp: { ...event.reportedUp, [happened.by]: { to: happened.to, at: happened.at } } };
    case 'GroupEventArrived':
      return { ...event, arrival: { at: happened.at, seconds: happened.seconds, isInTime: happened.isInTime } };
    case 'GroupEventAttended':
      return { ...event, attended: [...event.attended, { who: happened.who, at: happened.at }] };
    case 'GroupEventControlled':
      return {
        ...event,
        controlledAt: happened.at,
        followUp: { ...event.followUp, no: event.followUp.no + 1, since: happened.at },
      };
    case 'GroupEventSettled':
      return { ...event, settledAt: happened.at, outcome: happened.outcome };
    case 'GroupEventReviewed':
      return { ...event, findings: happened.findings };
    case 'GroupEventCaseLinked':
      return { ...event, caseCode: happened.caseCode };
    case 'GroupEventDutyMissed':
      return missed(event, happened);
  }
};

export const evolve = (state: GroupEventState, happened: GroupEventEvent): GroupEventState => {
  if (happened.type === 'GroupEventReported') return { stage: 'REPORTED', event: begun(happened) };
  if (state.stage === 'UNKNOWN') return state;
  const event = changed(state.event, happened);
  // Graded anew, it stays where it is.
  if (happened.type === 'GroupEventGraded' && state.stage === 'REPORTED') return { stage: 'GRADED', event };
  return { stage: STAGE_AFTER[happened.type] ?? state.stage, event };
};
