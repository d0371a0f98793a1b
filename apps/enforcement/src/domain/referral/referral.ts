import type { Moment, PlainDate } from '@anxin/domain-kit';
import type { BundlePart, DeclineReason, Evasion } from '@anxin/law';
import type { LapsedOrder, Threshold } from '../lapsed-order';
import type { Sector } from '../order';

/** How somebody evades payment, and what proves it, by the id of its evidence. */
export type EvasionFound = { readonly kind: Evasion; readonly evidence: string };

/** A part of what is transferred, by the id of its document or evidence. */
export type Part = { readonly part: BundlePart; readonly evidence: string };

/** What police or prosecutor said. */
export type Answer = {
  readonly on: PlainDate;
  readonly by: 'POLICE' | 'PROSECUTOR';
  readonly outcome: 'ACCEPTED' | 'REFUSED';
  /** The filing number, or the reason. */
  readonly says: string;
};

/** The way of a suspected crime, from the officers to the police and beyond. */
export const REFERRAL_STAGES = [
  'OPENED',
  'REPORTED',
  'APPROVED',
  'DECLINED',
  'TRANSFERRED',
  'RECEIVED',
  'INCOMPLETE',
  'REFUSED',
  'RECONSIDERED',
  'REFUSED_AGAIN',
  'WITH_PROSECUTOR',
  'ACCEPTED',
  'HANDED_OVER',
  'ENDED',
] as const;
export type ReferralStage = (typeof REFERRAL_STAGES)[number];

export type Referral = {
  /** `area6-CRM-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly orderCode: string;
  readonly creditCode: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly projectCode?: string | undefined;
  readonly orderLastDay: PlainDate;
  readonly openedOn: PlainDate;
  /** Who looks into it, by their accounts. */
  readonly team: readonly string[];
  readonly evasions: readonly EvasionFound[];
  readonly threshold: Threshold;
  readonly way: 'ONE_WORKER' | 'MANY_WORKERS';
  readonly report?: { readonly on: PlainDate; readonly by: string; readonly words: string } | undefined;
  /** What the chief decided. */
  readonly decision?:
    | {
        readonly on: PlainDate;
        readonly at: Moment;
        readonly by: string;
        readonly because?: DeclineReason | undefined;
        readonly reason?: string | undefined;
      }
    | undefined;
  readonly transfer?:
    | {
        readonly at: Moment;
        readonly to: string;
        readonly parts: readonly Part[];
        /** CRM-18: the copy for the prosecutor of the same level. */
        readonly prosecutorCopyNo: string;
      }
    | undefined;
  readonly receipt?: { readonly at: Moment; readonly receiptNo: string } | undefined;
  readonly missing?: string | undefined;
  readonly answers: readonly Answer[];
  readonly handedOver?: { readonly on: PlainDate; readonly receiptNo: string } | undefined;
  /** Duties that were told as missed. */
  readonly missed: readonly string[];
};

export type KnownReferral = {
  readonly stage: ReferralStage;
  readonly referral: Referral;
  readonly order?: LapsedOrder | undefined;
};

/** What its commands find. */
export type ReferralState =
  | {
      readonly stage: 'UNKNOWN';
      readonly proposal?:
        | {
            readonly code: string;
            readonly order?: LapsedOrder | undefined;
            /** The order's area and those above it, the nearest first. */
            readonly areas: readonly string[];
            /** The referral that there is of this order already. */
            readonly taken?: string | undefined;
          }
        | undefined;
    }
  | KnownReferral;
