import type { Moment, PlainDate } from '@anxin/domain-kit';
import type { DeclineReason } from '@anxin/law';
import type { Answer, Part, Referral } from './referral';

type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate };

export type ReferralOpened = Happened<'ReferralOpened'> & {
  readonly referral: Omit<
    Referral,
    'report' | 'decision' | 'transfer' | 'receipt' | 'missing' | 'answers' | 'handedOver' | 'missed'
  >;
};
export type ReferralReported = Happened<'ReferralReported'> & { readonly by: string; readonly words: string };
export type ReferralApproved = Happened<'ReferralApproved'> & { readonly at: Moment; readonly by: string };
export type ReferralDeclined = Happened<'ReferralDeclined'> & {
  readonly at: Moment;
  readonly by: string;
  readonly because: DeclineReason;
  readonly reason: string;
};
export type ReferralTransferred = Happened<'ReferralTransferred'> & {
  readonly transfer: NonNullable<Referral['transfer']>;
};
export type ReferralReceived = Happened<'ReferralReceived'> & { readonly receipt: NonNullable<Referral['receipt']> };
export type ReferralForwarded = Happened<'ReferralForwarded'> & {
  readonly at: Moment;
  readonly to: string;
  /** Absent where no figure says by when. */
  readonly isInTime?: boolean | undefined;
};
export type ReferralIncomplete = Happened<'ReferralIncomplete'> & {
  readonly at: Moment;
  readonly missing: string;
  readonly isInTime?: boolean | undefined;
};
export type ReferralCompleted = Happened<'ReferralCompleted'> & { readonly parts: readonly Part[] };
export type ReferralAnswered = Happened<'ReferralAnswered'> & { readonly answer: Answer };
export type ReferralReconsiderationAsked = Happened<'ReferralReconsiderationAsked'> & { readonly reason: string };
export type ReferralProsecutorAsked = Happened<'ReferralProsecutorAsked'> & { readonly reason: string };
export type ReferralHandedOver = Happened<'ReferralHandedOver'> & { readonly receiptNo: string };
export type ReferralDutyMissed = Happened<'ReferralDutyMissed'> & { readonly duty: string; readonly dueOn: PlainDate };

export type ReferralEvent =
  | ReferralOpened
  | ReferralReported
  | ReferralApproved
  | ReferralDeclined
  | ReferralTransferred
  | ReferralReceived
  | ReferralForwarded
  | ReferralIncomplete
  | ReferralCompleted
  | ReferralAnswered
  | ReferralReconsiderationAsked
  | ReferralProsecutorAsked
  | ReferralHandedOver
  | ReferralDutyMissed;
