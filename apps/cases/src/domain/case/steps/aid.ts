import type { PlainDate } from '@anxin/domain-kit';
import { aidFirst, isUndetermined, type ParameterBook } from '@anxin/law';
import type { AidStep, KnownCase } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refuseText } from '../shape';

/** Why aid may come before it is decided on (AID-03; a group, S3-35). */
export type AidFirst =
  | { readonly because: 'LIMITATION_NEAR'; readonly limitationOn: PlainDate }
  | { readonly because: 'URGENT_PRESERVATION' | 'GROUP' };

/** AID-01: wage claims of migrant workers are exempt from the hardship check, so nothing of income is asked. */
export type RequestAid = Given<'RequestAid'> & {
  readonly note: string;
  readonly first?: AidFirst | undefined;
};
export type AidRequested = Happened<'AidRequested'> & { readonly note: string; readonly first?: AidFirst | undefined };

/** What the legal-aid body did. */
export type RecordAid = Given<'RecordAid'> & { readonly step: Exclude<AidStep, 'REQUESTED'>; readonly note: string };
export type AidRecorded = Happened<'AidRecorded'> & Pick<RecordAid, 'step' | 'note'>;

/** From where each step may be taken; aid that comes first is assigned before it is granted. */
const AFTER: Readonly<Record<RecordAid['step'], readonly AidStep[]>> = {
  GRANTED: ['REQUESTED', 'OBJECTION_ANSWERED'],
  REFUSED: ['REQUESTED'],
  ASSIGNED: ['GRANTED'],
  OBJECTED: ['REFUSED'],
  OBJECTION_ANSWERED: ['OBJECTED'],
};

const refuseUnfounded = ({ case: { kind } }: KnownCase, first: AidFirst, on: PlainDate, law: ParameterBook): void => {
  if (first.because === 'GROUP' && kind !== 'GROUP') throw caseErrors.AID_FIRST_UNFOUNDED();
  if (first.because !== 'LIMITATION_NEAR') return;
  const isNear = aidFirst.decide({ on, limitationOn: first.limitationOn }, law);
  if (isUndetermined(isNear)) throw caseErrors.AID_LIMITATION_UNKNOWN();
  if (!isNear) throw caseErrors.AID_FIRST_UNFOUNDED();
};

export const refuseAided = ({ case: { aid } }: KnownCase): void => {
  if (aid) throw caseErrors.AID_REQUESTED();
};

export const refuseUnaided = ({ case: { aid } }: KnownCase): void => {
  if (!aid) throw caseErrors.AID_STEP();
};

export const requestAid = (
  found: KnownCase,
  { note, first, today: on }: RequestAid,
  law: ParameterBook,
): readonly AidRequested[] => {
  refuseText('note', note);
  if (first) refuseUnfounded(found, first, on, law);
  return [{ type: 'AidRequested', on, note, first }];
};

export const recordAid = ({ case: { aid } }: KnownCase, command: RecordAid): readonly AidRecorded[] => {
  const { step, note, today: on } = command;
  if (!aid) throw caseErrors.AID_STEP();
  const isFirst = aid.first && !aid.granted;
  const isEarly = isFirst && step === 'ASSIGNED' && aid.step === 'REQUESTED';
  const isLater = isFirst && (step === 'GRANTED' || step === 'REFUSED') && aid.step === 'ASSIGNED';
  if (!isEarly && !isLater && !AFTER[step].includes(aid.step)) throw caseErrors.AID_STEP();
  refuseText('note', note);
  return [{ type: 'AidRecorded', on, step, note }];
};
