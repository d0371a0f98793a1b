import type { Decider, Given, Happened, PlainDate, StateTable } from '@anxin/domain-kit';
import { type DutyChange, textCheckBy } from '@anxin/law';
import { refuseAccounts, repeated, setDay } from '../checks';
import {
  type Activity,
  ACTIVITY_COUNTS,
  ACTIVITY_KINDS,
  ACTIVITY_STAGES,
  type ActivityKind,
  type ActivityPlan,
  type ActivityReport,
  type ActivityStage,
  type ActivityState,
  type KnownActivity,
  type Told,
} from './activity';
import { activityErrors } from './errors';

export type PlanActivity = Given<'PlanActivity'> & ActivityPlan & { readonly plannedFor: PlainDate };
/** What was planned was held, */
export type HoldActivity = Given<'HoldActivity'> & { readonly report: ActivityReport };
/** and what was not planned is put on record when it was. */
export type RecordActivity = Given<'RecordActivity'> & ActivityPlan & { readonly report: ActivityReport };
export type WithdrawActivity = Given<'WithdrawActivity'> & { readonly reason: string };
/** Its day has passed; given by the clock alone. */
export type MissActivityDuty = Given<'MissActivityDuty'> & { readonly duty: string; readonly dueOn: PlainDate };
export type ActivityCommand = PlanActivity | HoldActivity | RecordActivity | WithdrawActivity | MissActivityDuty;

type Begun = { readonly entry: Omit<Activity, 'isOverdue' | 'report' | 'withdrawn'> };
export type ActivityPlanned = Happened<'ActivityPlanned'> & Begun;
export type ActivityRecorded = Happened<'ActivityRecorded'> & Begun & { readonly report: ActivityReport };
export type ActivityHeld = Happened<'ActivityHeld'> & { readonly report: ActivityReport };
export type ActivityWithdrawn = Happened<'ActivityWithdrawn'> & { readonly reason: string };
export type ActivityDutyMissed = Happened<'ActivityDutyMissed'> & Pick<MissActivityDuty, 'duty' | 'dueOn'>;
export type ActivityEvent = ActivityPlanned | ActivityRecorded | ActivityHeld | ActivityWithdrawn | ActivityDutyMissed;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const activityTable: StateTable<ActivityState, ActivityCommand['type'], ActivityStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...ACTIVITY_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    PlanActivity: ['UNKNOWN'],
    RecordActivity: ['UNKNOWN'],
    HoldActivity: ['PLANNED'],
    WithdrawActivity: ['PLANNED', 'HELD'],
    MissActivityDuty: [...ACTIVITY_STAGES],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return activityErrors.UNKNOWN();
    return command === 'PlanActivity' || command === 'RecordActivity'
      ? activityErrors.ALREADY_THERE()
      : activityErrors.STAGE({ stage });
  },
};

const refuseText = textCheckBy(activityErrors);
const MOST = 10_000_000;

const isTold = ({ counts, ...report }: ActivityReport, what: Told): boolean => {
  const isCount = (ACTIVITY_COUNTS as readonly string[]).includes(what);
  const told = isCount ? counts[what as keyof typeof counts] : report[what as keyof typeof report];
  return Array.isArray(told) ? told.length > 0 : told !== undefined;
};

const refuseReport = (kind: ActivityKind, report: ActivityReport, today: PlainDate): void => {
  const { heldOn, place, summary, about, media, audiences, units, officers, counts, evidence } = report;
  if (heldOn > today) throw activityErrors.DAY_NOT_COME({ today });
  const missing = ACTIVITY_KINDS[kind].filter((what: Told) => !isTold(report, what));
  if (missing.length > 0) throw activityErrors.TOLD_INCOMPLETE({ missing: missing.join(', ') });
  for (const [field, written] of Object.entries({ place, summary, about }))
    if (written !== undefined) refuseText(field, written);
  for (const id of evidence) refuseText('evidence', id);
  refuseAccounts(officers, activityErrors.OFFICER_INVALID);
  for (const all of [media, audiences, units, officers])
    if (repeated(all) !== undefined) throw activityErrors.REPEATED();
  for (const [count, value] of Object.entries(counts))
    if (value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= MOST))
      throw activityErrors.COUNT_INVALID({ count });
};

type Unknown = Extract<ActivityState, { readonly stage: 'UNKNOWN' }>;

const begin = ({ code = '' }: Unknown, command: PlanActivity | RecordActivity): readonly ActivityEvent[] => {
  const { kind, title, areaCode, host, today: on } = command;
  refuseText('title', title);
  const entry = { code, kind, title, areaCode, host, recordedOn: on };
  if (command.type === 'RecordActivity') {
    refuseReport(kind, command.report, on);
    return [{ type: 'ActivityRecorded', on, entry, report: command.report }];
  }
  if (command.plannedFor <= on) throw activityErrors.DAY_PASSED({ today: on });
  return [{ type: 'ActivityPlanned', on, entry: { ...entry, plannedFor: command.plannedFor } }];
};

const decideKnown = (
  { stage, entry }: KnownActivity,
  command: Exclude<ActivityCommand, PlanActivity | RecordActivity>,
): readonly ActivityEvent[] => {
  const { today: on } = command;
  switch (command.type) {
    case 'HoldActivity':
      refuseReport(entry.kind, command.report, on);
      return [{ type: 'ActivityHeld', on, report: command.report }];
    case 'WithdrawActivity':
      refuseText('reason', command.reason);
      return [{ type: 'ActivityWithdrawn', on, reason: command.reason }];
    case 'MissActivityDuty':
      // Told once, and not of what was held or withdrawn.
      return stage !== 'PLANNED' || entry.isOverdue
        ? []
        : [{ type: 'ActivityDutyMissed', on, duty: command.duty, dueOn: command.dueOn }];
  }
};

const decide = (state: ActivityState, command: ActivityCommand): readonly ActivityEvent[] => {
  if (command.type === 'PlanActivity' || command.type === 'RecordActivity') {
    if (state.stage !== 'UNKNOWN') throw activityErrors.ALREADY_THERE();
    return begin(state, command);
  }
  if (state.stage === 'UNKNOWN') throw activityErrors.UNKNOWN();
  return decideKnown(state, command);
};

const evolve = (state: ActivityState, event: ActivityEvent): ActivityState => {
  if (event.type === 'ActivityPlanned') return { stage: 'PLANNED', entry: { ...event.entry, isOverdue: false } };
  if (event.type === 'ActivityRecorded')
    return { stage: 'HELD', entry: { ...event.entry, isOverdue: false, report: event.report } };
  if (state.stage === 'UNKNOWN') return state;
  const { entry } = state;
  switch (event.type) {
    case 'ActivityHeld':
      return { stage: 'HELD', entry: { ...entry, report: event.report } };
    case 'ActivityWithdrawn':
      return { stage: 'WITHDRAWN', entry: { ...entry, withdrawn: { on: event.on, reason: event.reason } } };
    case 'ActivityDutyMissed':
      return { ...state, entry: { ...entry, isOverdue: true } };
  }
};

/** Something that a unit does beside its cases: planned or not, held, told by what its kind asks for. */
export const activities: Decider<ActivityState, ActivityCommand, ActivityEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...activityTable,
  decide,
  evolve,
};

const HOLD = 'HOLD';

/** What an event does to the clock of an activity: it is held by the day it is planned for (S1-19). */
export const activityDuties = (event: ActivityEvent): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'ActivityPlanned':
      return [setDay({ duty: HOLD, rule: 'S1-19', on }, event.entry.plannedFor ?? on)];
    case 'ActivityHeld':
      return [{ type: 'MEET', duties: [HOLD], on }];
    case 'ActivityWithdrawn':
      return [{ type: 'VOID', on }];
    default:
      return [];
  }
};
