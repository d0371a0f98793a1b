import { addDays, dayInChina, type Moment, type PlainDate } from '@anxin/domain-kit';
import { hourDutyDue, isClockUnit, isUndetermined, type ParameterBook, policeReceipt } from '@anxin/law';
import type {
  AskReferralProsecutor,
  AskReferralReconsidered,
  CompleteReferral,
  HandOverReferral,
  MissReferralDuty,
  RecordReferralAccepted,
  RecordReferralForwarded,
  RecordReferralIncomplete,
  RecordReferralReceipt,
  RecordReferralRefused,
} from './commands';
import { referralErrors } from './errors';
import type { ReferralEvent } from './events';
import type { KnownReferral } from './referral';
import { refuseDay, refuseMoment, refuseText } from './shape';
import { refuseParts } from './transfer';

export const recordReferralReceipt = (
  { referral }: KnownReferral,
  { at, receiptNo, now, today: on }: RecordReferralReceipt,
): readonly ReferralEvent[] => {
  refuseMoment(at, now, referral.transfer?.at);
  refuseText('receiptNo', receiptNo);
  return [{ type: 'ReferralReceived', on, receipt: { at, receiptNo } }];
};

/** CRM-10: whether the police did so within their hours from the receipt. */
const isInTime = (
  of: 'forward' | 'tell',
  at: Moment,
  { referral: { receipt } }: KnownReferral,
  law: ParameterBook,
): boolean | undefined => {
  if (!receipt) return undefined;
  const term = policeReceipt.decide({ of, start: dayInChina(receipt.at) }, law);
  if (isUndetermined(term) || !isClockUnit(term.unit)) return undefined;
  const { length, unit } = term;
  return at <= hourDutyDue({ start: receipt.at, length, unit, extension: 0, paused: 0 });
};

export const recordReferralForwarded = (
  found: KnownReferral,
  { at, to, now, today: on }: RecordReferralForwarded,
  law: ParameterBook,
): readonly ReferralEvent[] => {
  refuseMoment(at, now, found.referral.receipt?.at);
  refuseText('to', to);
  return [{ type: 'ReferralForwarded', on, at, to, isInTime: isInTime('forward', at, found, law) }];
};

export const recordReferralIncomplete = (
  found: KnownReferral,
  { at, missing, now, today: on }: RecordReferralIncomplete,
  law: ParameterBook,
): readonly ReferralEvent[] => {
  refuseMoment(at, now, found.referral.receipt?.at);
  refuseText('missing', missing);
  return [{ type: 'ReferralIncomplete', on, at, missing, isInTime: isInTime('tell', at, found, law) }];
};

export const completeReferral = (
  _: KnownReferral,
  { parts, today: on }: CompleteReferral,
): readonly ReferralEvent[] => {
  if (parts.length === 0) throw referralErrors.BUNDLE_INCOMPLETE({ missing: 'parts' });
  refuseParts(parts);
  return [{ type: 'ReferralCompleted', on, parts }];
};

/** Who answers: at the end of the way the prosecutor. */
const answering = ({ stage }: KnownReferral) => (stage === 'WITH_PROSECUTOR' ? 'PROSECUTOR' : 'POLICE');

const sinceOf = ({ referral: { answers, receipt, openedOn } }: KnownReferral): PlainDate =>
  answers.at(-1)?.on ?? (receipt ? dayInChina(receipt.at) : openedOn);

export const recordReferralAccepted = (
  found: KnownReferral,
  { on: day, filingNo, today: on }: RecordReferralAccepted,
): readonly ReferralEvent[] => {
  refuseDay(day, on, sinceOf(found));
  refuseText('filingNo', filingNo);
  return [
    { type: 'ReferralAnswered', on, answer: { on: day, by: answering(found), outcome: 'ACCEPTED', says: filingNo } },
  ];
};

export const recordReferralRefused = (
  found: KnownReferral,
  { on: day, reason, today: on }: RecordReferralRefused,
): readonly ReferralEvent[] => {
  refuseDay(day, on, sinceOf(found));
  refuseText('reason', reason);
  return [
    { type: 'ReferralAnswered', on, answer: { on: day, by: answering(found), outcome: 'REFUSED', says: reason } },
  ];
};

/** CRM-12: in its time; after it the prosecutor alone is left. */
export const askReferralReconsidered = (
  { referral }: KnownReferral,
  { reason, today: on }: AskReferralReconsidered,
): readonly ReferralEvent[] => {
  if (referral.missed.includes('ASK')) throw referralErrors.ASKED_TOO_LATE();
  refuseText('reason', reason);
  return [{ type: 'ReferralReconsiderationAsked', on, reason }];
};

export const askReferralProsecutor = (
  _: KnownReferral,
  { reason, today: on }: AskReferralProsecutor,
): readonly ReferralEvent[] => {
  refuseText('reason', reason);
  return [{ type: 'ReferralProsecutorAsked', on, reason }];
};

export const handOverReferral = (
  _: KnownReferral,
  { receiptNo, today: on }: HandOverReferral,
): readonly ReferralEvent[] => {
  refuseText('receiptNo', receiptNo);
  return [{ type: 'ReferralHandedOver', on, receiptNo }];
};

export const missReferralDuty = (_: KnownReferral, { duty, dueOn }: MissReferralDuty): readonly ReferralEvent[] => [
  // Late from the day after its last, whenever somebody notices; of a clock of hours, on its day.
  { type: 'ReferralDutyMissed', on: duty === 'TRANSFER' ? dueOn : addDays(dueOn, 1), duty, dueOn },
];
