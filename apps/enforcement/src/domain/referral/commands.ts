import type { Moment, PlainDate } from '@anxin/domain-kit';
import type { DeclineReason } from '@anxin/law';
import type { StatedThreshold } from '../lapsed-order';
import type { EvasionFound, Part } from './referral';

/** What every command says: its moment and business day, and by which account it is given. */
type Given<Type extends string> = {
  readonly type: Type;
  readonly today: PlainDate;
  readonly now: Moment;
  readonly by: string;
};

/** CRM-01: a crime is suspected, and a team looks into it (CRM-08). */
export type OpenReferral = Given<'OpenReferral'> & {
  readonly orderCode: string;
  readonly team: readonly string[];
  readonly evasions: readonly EvasionFound[];
  readonly stated?: StatedThreshold | undefined;
};
/** The team reports in writing. */
export type ReportReferral = Given<'ReportReferral'> & { readonly words: string };
/** The chief decides. */
export type ApproveReferral = Given<'ApproveReferral'>;
export type DeclineReferral = Given<'DeclineReferral'> & {
  readonly because: DeclineReason;
  readonly reason: string;
};
/** CRM-09, CRM-18 */
export type TransferReferral = Given<'TransferReferral'> & {
  readonly at: Moment;
  readonly to: string;
  readonly parts: readonly Part[];
  readonly prosecutorCopyNo: string;
};
/** CRM-10: the police sign for it, */
export type RecordReferralReceipt = Given<'RecordReferralReceipt'> & {
  readonly at: Moment;
  readonly receiptNo: string;
};
/** pass it on to whose it is, */
export type RecordReferralForwarded = Given<'RecordReferralForwarded'> & { readonly at: Moment; readonly to: string };
/** or say what is missing. */
export type RecordReferralIncomplete = Given<'RecordReferralIncomplete'> & {
  readonly at: Moment;
  readonly missing: string;
};
export type CompleteReferral = Given<'CompleteReferral'> & { readonly parts: readonly Part[] };
/** CRM-11, CRM-12: police or prosecutor let it be filed, or not. */
export type RecordReferralAccepted = Given<'RecordReferralAccepted'> & {
  readonly on: PlainDate;
  readonly filingNo: string;
};
export type RecordReferralRefused = Given<'RecordReferralRefused'> & {
  readonly on: PlainDate;
  readonly reason: string;
};
export type AskReferralReconsidered = Given<'AskReferralReconsidered'> & { readonly reason: string };
export type AskReferralProsecutor = Given<'AskReferralProsecutor'> & { readonly reason: string };
/** CRM-13 */
export type HandOverReferral = Given<'HandOverReferral'> & { readonly receiptNo: string };

/** The time of a duty has passed; given by the clock alone. */
export type MissReferralDuty = {
  readonly type: 'MissReferralDuty';
  readonly today: PlainDate;
  readonly duty: string;
  readonly dueOn: PlainDate;
};

export type ReferralCommand =
  | OpenReferral
  | ReportReferral
  | ApproveReferral
  | DeclineReferral
  | TransferReferral
  | RecordReferralReceipt
  | RecordReferralForwarded
  | RecordReferralIncomplete
  | CompleteReferral
  | RecordReferralAccepted
  | RecordReferralRefused
  | AskReferralReconsidered
  | AskReferralProsecutor
  | HandOverReferral
  | MissReferralDuty;
