import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { GivenBy, Happened, Service } from '../checks';
import type { WorkerSum } from '../worker-sums';
import type { Advance, Claim, Payment } from './advance';

type Applied =
  | 'fundCode'
  | 'caseCode'
  | 'projectCode'
  | 'areaCode'
  | 'sector'
  | 'creditCode'
  | 'cause'
  | 'purpose'
  | 'facts'
  | 'sums';
export type ApplyAdvance = GivenBy<'ApplyAdvance'> & Pick<Advance, Applied>;
export type AdvanceApplied = Happened<'AdvanceApplied'> & {
  readonly advance: Pick<Advance, Applied | 'code' | 'appliedOn' | 'appliedBy'>;
};

/** Somebody else looks into what is owed: of workers whom `workers` does not tell of, with what they found. */
export type VerifyAdvance = GivenBy<'VerifyAdvance'> &
  Pick<NonNullable<Advance['verified']>, 'wagesFen' | 'proofs'> & { readonly found: readonly WorkerSum[] };
export type AdvanceVerified = Happened<'AdvanceVerified'> & { readonly verified: NonNullable<Advance['verified']> };

export type ApproveAdvance = GivenBy<'ApproveAdvance'> & { readonly document: string };
export type AdvanceApproved = Happened<'AdvanceApproved'> & { readonly approved: NonNullable<Advance['approved']> };

export type PayAdvance = GivenBy<'PayAdvance'> & Pick<Payment, 'paidOn' | 'bankFile' | 'receipts'>;
export type AdvancePaid = Happened<'AdvancePaid'> & { readonly paid: Payment };

export type ClaimAdvance = GivenBy<'ClaimAdvance'> &
  Pick<Claim, 'creditCode' | 'term'> & { readonly served: Omit<Service, 'dueOn'> };
export type AdvanceClaimed = Happened<'AdvanceClaimed'> & { readonly claim: Claim };

/** Money that came back, by the reference of the bank. */
export type RecoverAdvance = GivenBy<'RecoverAdvance'> & {
  readonly receivedOn: PlainDate;
  readonly fen: Fen;
  readonly reference: string;
};
export type AdvanceRecovered = Happened<'AdvanceRecovered'> & Omit<RecoverAdvance, 'type' | 'today'>;

export type AskAdvanceWriteOff = GivenBy<'AskAdvanceWriteOff'> &
  Pick<NonNullable<Advance['writeOff']>, 'reason' | 'proofs'>;
export type AdvanceWriteOffAsked = Happened<'AdvanceWriteOffAsked'> & {
  readonly writeOff: NonNullable<Advance['writeOff']>;
};
export type ApproveAdvanceWriteOff = GivenBy<'ApproveAdvanceWriteOff'> & { readonly document: string };
export type AdvanceWrittenOff = Happened<'AdvanceWrittenOff'> & {
  readonly by: string;
  readonly document: string;
  readonly fen: Fen;
  readonly askedBy: string;
};

export type RefuseAdvance = GivenBy<'RefuseAdvance'> & { readonly reason: string };
export type AdvanceRefused = Happened<'AdvanceRefused'> & Pick<RefuseAdvance, 'by' | 'reason'>;
export type WithdrawAdvance = GivenBy<'WithdrawAdvance'> & { readonly reason: string };
export type AdvanceWithdrawn = Happened<'AdvanceWithdrawn'> & Pick<WithdrawAdvance, 'by' | 'reason'>;

/** The last day of the claim has passed; given by the clock alone. */
export type MissAdvanceDuty = {
  readonly type: 'MissAdvanceDuty';
  readonly today: PlainDate;
  readonly duty: string;
  readonly dueOn: PlainDate;
};
export type AdvanceDutyMissed = Happened<'AdvanceDutyMissed'> & Pick<MissAdvanceDuty, 'duty' | 'dueOn'>;

export type AdvanceCommand =
  | ApplyAdvance
  | VerifyAdvance
  | ApproveAdvance
  | PayAdvance
  | ClaimAdvance
  | RecoverAdvance
  | AskAdvanceWriteOff
  | ApproveAdvanceWriteOff
  | RefuseAdvance
  | WithdrawAdvance
  | MissAdvanceDuty;
export type AdvanceEvent =
  | AdvanceApplied
  | AdvanceVerified
  | AdvanceApproved
  | AdvancePaid
  | AdvanceClaimed
  | AdvanceRecovered
  | AdvanceWriteOffAsked
  | AdvanceWrittenOff
  | AdvanceRefused
  | AdvanceWithdrawn
  | AdvanceDutyMissed;
