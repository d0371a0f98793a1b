import { type Fen, fen, minus, NOTHING, type PlainDate, plus, sum } from '@anxin/domain-kit';
import { isUndetermined, lateFine, type ParameterBook, Undetermined } from '@anxin/law';
import { lastDay } from '../last-day';
import { penaltyErrors } from './errors';
import type { FinePayment, KnownPenalty, Penalty } from './penalty';
import { type Given, type Happened, refuseEarlier, refuseFuture, refuseText } from './shape';

/** What was paid of it, with its receipt. */
export type PayPenalty = Given<'PayPenalty'> & {
  readonly paidOn: PlainDate;
  readonly fen: Fen;
  readonly receiptNo: string;
};
export type FinePaid = Happened<'FinePaid'> & { readonly payment: FinePayment };
/** All of it is paid, with what it had grown by. */
export type FineSettled = Happened<'FineSettled'> & { readonly lateFen: Fen };

export type RevokePenalty = Given<'RevokePenalty'> & { readonly reason: string };
export type PenaltyRevoked = Happened<'PenaltyRevoked'> & Pick<RevokePenalty, 'reason'>;

/** The last day of a duty has passed; given by the clock alone. */
export type MissPenaltyDuty = Given<'MissPenaltyDuty'> & { readonly duty: string; readonly dueOn: PlainDate };
export type PenaltyDutyMissed = Happened<'PenaltyDutyMissed'> & Pick<MissPenaltyDuty, 'duty' | 'dueOn'>;

/** PEN-13: what it has grown by until a day. */
const lateOn = ({ fineFen, term, served }: Penalty, on: PlainDate, law: ParameterBook): Fen | Undetermined => {
  if (!served) return NOTHING;
  // The calendar may have come after the service.
  const dueOn = served.dueOn ?? lastDay(served.on, term, law);
  return dueOn === null ? new Undetermined(`calendar@${served.on}`) : lateFine.decide({ fineFen, dueOn, on }, law);
};

/** What is still to be paid on a day. */
export const owedOn = (penalty: Penalty, on: PlainDate, law: ParameterBook): Fen | Undetermined => {
  const late = lateOn(penalty, on, law);
  if (isUndetermined(late)) return late;
  return minus(plus(penalty.fineFen, late), sum(penalty.payments.map((one) => one.fen)));
};

export const payPenalty = (
  { penalty }: KnownPenalty,
  { paidOn, fen: paidFen, receiptNo, today: on }: PayPenalty,
  law: ParameterBook,
): readonly (FinePaid | FineSettled)[] => {
  refuseFuture(paidOn, on);
  refuseEarlier(paidOn, penalty.payments.at(-1)?.on ?? penalty.served?.on);
  refuseText('receiptNo', receiptNo);
  if (paidFen <= NOTHING) throw penaltyErrors.AMOUNT_NOT_POSITIVE();
  const owed = owedOn(penalty, paidOn, law);
  if (isUndetermined(owed)) throw penaltyErrors.OWED_UNDETERMINED({ missing: owed.missing });
  if (paidFen > owed) throw penaltyErrors.OVERPAID({ fen: String(owed) });
  const paid: FinePaid = { type: 'FinePaid', on, payment: { on: paidOn, fen: paidFen, receiptNo } };
  const lateFen = lateOn(penalty, paidOn, law);
  return paidFen === owed && !isUndetermined(lateFen)
    ? [paid, { type: 'FineSettled', on, lateFen: fen(lateFen) }]
    : [paid];
};

export const revokePenalty = (_: KnownPenalty, { reason, today: on }: RevokePenalty): readonly PenaltyRevoked[] => {
  refuseText('reason', reason);
  return [{ type: 'PenaltyRevoked', on, reason }];
};

export const missPenaltyDuty = (
  _: KnownPenalty,
  { duty, dueOn, today: on }: MissPenaltyDuty,
): readonly PenaltyDutyMissed[] => [{ type: 'PenaltyDutyMissed', on, duty, dueOn }];
