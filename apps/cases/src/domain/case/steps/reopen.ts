import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { Case, KnownCase } from '../case';
import { unproved } from './prove';
import { type Given, type Happened, refuseText } from '../shape';

/** The month's sample named it (S4-32); given by the service alone. */
export type DrawCallBack = Given<'DrawCallBack'> & { readonly month: PlainMonth; readonly seed: string };
export type CallBackDrawn = Happened<'CallBackDrawn'> & Pick<DrawCallBack, 'month' | 'seed'>;

/** The workers are called: only then a closed case is verified (S4-33). */
export type CallBackCase = Given<'CallBackCase'> & {
  readonly outcome: 'SATISFIED' | 'NOT_SATISFIED' | 'NOT_REACHED';
  readonly note: string;
};
export type CaseVerified = Happened<'CaseVerified'> & { readonly note: string };
export type CaseNotReached = Happened<'CaseNotReached'> & { readonly note: string };

export type ReopenCase = Given<'ReopenCase'> & { readonly reason: string };
export type CaseReopened = Happened<'CaseReopened'> & {
  readonly because: 'CALL_BACK' | 'WAGES_TAKEN_BACK' | 'OFFICE';
  readonly note: string;
};

/** What was paid is told otherwise than before; given by the service alone. */
export type RereadWages = Given<'RereadWages'>;

/** The last day of a duty has passed; given by the clock alone. */
export type MissCaseDuty = Given<'MissCaseDuty'> & { readonly duty: string; readonly dueOn: PlainDate };
export type CaseDutyMissed = Happened<'CaseDutyMissed'> & Pick<MissCaseDuty, 'duty' | 'dueOn'>;

export const drawCallBack = (
  { case: { drawnFor } }: KnownCase,
  { month, seed, today: on }: DrawCallBack,
): readonly CallBackDrawn[] => (drawnFor === month ? [] : [{ type: 'CallBackDrawn', on, month, seed }]);

export const callBackCase = (
  _: KnownCase,
  { outcome, note, today: on }: CallBackCase,
): readonly (CaseVerified | CaseNotReached | CaseReopened)[] => {
  refuseText('note', note);
  if (outcome === 'SATISFIED') return [{ type: 'CaseVerified', on, note }];
  if (outcome === 'NOT_REACHED') return [{ type: 'CaseNotReached', on, note }];
  return [{ type: 'CaseReopened', on, because: 'CALL_BACK', note }];
};

export const reopenCase = (_: KnownCase, { reason, today: on }: ReopenCase): readonly CaseReopened[] => {
  refuseText('reason', reason);
  return [{ type: 'CaseReopened', on, because: 'OFFICE', note: reason }];
};

/** A closed case whose proof was taken back is handled again. */
export const rereadWages = (found: KnownCase, { today: on }: RereadWages): readonly CaseReopened[] => {
  const isClosed = found.stage === 'CLOSED' || found.stage === 'VERIFIED';
  if (!isClosed || unproved(found).length === 0) return [];
  return [{ type: 'CaseReopened', on, because: 'WAGES_TAKEN_BACK', note: '已付工资有退回或更正' }];
};

export const missCaseDuty = (_: KnownCase, { duty, dueOn, today: on }: MissCaseDuty): readonly CaseDutyMissed[] => [
  { type: 'CaseDutyMissed', on, duty, dueOn },
];

/** All that was said to be done is to be done again; what a worker denies is proved by nobody's word. */
export const reopened = (known: Case, { because }: CaseReopened): Partial<Case> => ({
  conclusion: undefined,
  closedOn: undefined,
  isExtended: false,
  isOverdue: false,
  tasks: known.tasks.map((task) => ({ ...task, doneOn: undefined })),
  ...(because === 'CALL_BACK' ? { workers: known.workers.map((one) => ({ ...one, evidence: undefined })) } : {}),
});
