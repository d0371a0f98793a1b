import type { PlainDate } from '@anxin/domain-kit';
import type { Case, CaseUnit, DueTask, KnownCase } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refuseFuture, refusePast, refuseText, repeated } from '../shape';

export const MEETING_KINDS = ['REGULAR', 'AD_HOC'] as const;

/** What a meeting decided that somebody do, and by when. */
export type FollowUp = {
  readonly id: string;
  readonly what: string;
  readonly unit: CaseUnit;
  readonly dueOn: PlainDate;
};

/** A joint meeting with its minutes (S0-18). */
export type Meeting = {
  readonly heldOn: PlainDate;
  readonly kind: (typeof MEETING_KINDS)[number];
  readonly units: readonly CaseUnit[];
  readonly minutes: string;
  readonly followUps: readonly FollowUp[];
};

export type HoldMeeting = Given<'HoldMeeting'> & Meeting;
export type MeetingHeld = Happened<'MeetingHeld'> & { readonly act: Meeting };

export type FinishFollowUp = Given<'FinishFollowUp'> & { readonly id: string; readonly result: string };
export type FollowUpFinished = Happened<'FollowUpFinished'> & { readonly id: string; readonly result: string };

/** Several units talk to each other, and a meeting of one is none. */
export const refuseAlone = (units: readonly CaseUnit[]): void => {
  if (new Set(units).size < 2) throw caseErrors.PARTICIPANTS_NEEDED();
};

const refuseFollowUps = ({ followUps: known }: Case, added: readonly FollowUp[], today: PlainDate): void => {
  for (const { id, what, dueOn } of added) {
    refuseText('id', id);
    refuseText('what', what);
    refusePast(dueOn, today);
  }
  const again = repeated([...known, ...added].map(({ id }) => id));
  if (again !== undefined) throw caseErrors.FOLLOW_UP_DONE({ id: again });
};

export const holdMeeting = (
  { case: known }: KnownCase,
  { type: _type, today: on, ...act }: HoldMeeting,
): readonly MeetingHeld[] => {
  refuseAlone(act.units);
  refuseFuture(act.heldOn, on);
  refuseText('minutes', act.minutes);
  refuseFollowUps(known, act.followUps, on);
  return [{ type: 'MeetingHeld', on, act }];
};

export const refuseNoFollowUp = ({ case: { followUps } }: KnownCase): void => {
  if (followUps.length === 0) throw caseErrors.FOLLOW_UP_UNKNOWN();
  if (followUps.every(({ doneOn }) => doneOn !== undefined)) throw caseErrors.FOLLOW_UP_DONE();
};

export const finishFollowUp = (
  { case: { followUps } }: KnownCase,
  { id, result, today: on }: FinishFollowUp,
): readonly FollowUpFinished[] => {
  const known = followUps.find((one) => one.id === id);
  if (!known) throw caseErrors.FOLLOW_UP_UNKNOWN({ id });
  if (known.doneOn !== undefined) throw caseErrors.FOLLOW_UP_DONE({ id });
  refuseText('result', result);
  return [{ type: 'FollowUpFinished', on, id, result }];
};

/** A list of what is to be done, with one of it done. */
export const withDone = (all: readonly DueTask[], id: string, doneOn: PlainDate): readonly DueTask[] =>
  all.map((one) => (one.id === id ? { ...one, doneOn } : one));
