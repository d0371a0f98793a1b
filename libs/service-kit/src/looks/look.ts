import { defineErrors, type PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';

/** More looks at full numbers that an officer asked for; another officer's to allow. */
export type LookProposal = {
  readonly proposalId: string;
  readonly officer: string;
  /** The day on which they may be used; what is left of them ends with it. */
  readonly on: PlainDate;
  readonly looks: number;
  readonly reason: string;
};

/** What an officer was allowed on a day beyond the daily measure. */
export type LooksState = {
  readonly granted: number;
  /** What waits for a second officer. */
  readonly proposals: readonly LookProposal[];
};

export type ProposeLooks = { readonly type: 'ProposeLooks'; readonly proposal: LookProposal };
export type ConfirmLooks = { readonly type: 'ConfirmLooks'; readonly proposalId: string; readonly by: string };
export type RejectLooks = { readonly type: 'RejectLooks'; readonly proposalId: string };
export type LooksCommand = ProposeLooks | ConfirmLooks | RejectLooks;

export type LooksEvent =
  | { readonly type: 'LooksProposed'; readonly proposal: LookProposal }
  | { readonly type: 'LooksGranted'; readonly proposalId: string; readonly looks: number }
  | { readonly type: 'LooksRejected'; readonly proposalId: string };

/** A look at a full number of somebody, or for somebody by the number. */
export type Look = {
  /** Whom it shows, as the service knows people: by the token of a person, or by what somebody told. */
  readonly person: string;
  readonly field: string;
  readonly reason: string;
};

/** Full numbers that one operation may show. */
export const LOOKS_AN_OPERATION = 20;

export const looksErrors = defineErrors('LOOKS', {
  TOO_MANY: `一次查询至多查看 ${LOOKS_AN_OPERATION} 个完整号码，未显示任何一个：请缩小范围分次查询，或改用遮盖显示的号码 One operation shows at most ${LOOKS_AN_OPERATION} full numbers, and none was shown: ask for fewer, or for the masked ones.`,
  DAILY_REACHED:
    '超出本人当日查看完整号码的限额，未显示任何一个：请申请增加次数，由另一名经办人确认 This goes beyond your daily measure of full numbers, and none was shown: ask for more, which another officer confirms.',
  REASON_MISSING: '请写明查看的理由，1 至 200 字 Say why, in 1 to 200 characters.',
  REASON_PERSONAL: '理由中不要写身份证号、银行卡号、手机号 A reason holds no identity number, card or phone.',
  SECOND_OFFICER_NEEDED: '须由申请人以外的经办人确认 Another officer than the one who asked confirms it.',
  PROPOSAL_UNKNOWN: '没有这项待确认的申请 No such proposal waits to be confirmed today.',
  NUMBER_INVALID: '次数应为 1 至 1,000 The number of looks is 1 to 1,000.',
});

const REASON_LENGTH = 200;

/** Why somebody looks, which the person concerned will read; throws `LOOKS_REASON_MISSING`, `LOOKS_REASON_PERSONAL`. */
export const readLookReason = (typed: string): string => {
  const reason = typed.trim();
  if (reason === '' || reason.length > REASON_LENGTH || /\p{Cc}/u.test(reason)) throw looksErrors.REASON_MISSING();
  if (maskNumbers(reason) !== reason) throw looksErrors.REASON_PERSONAL();
  return reason;
};
