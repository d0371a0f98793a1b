import type { PlainDate } from '@anxin/domain-kit';
import type { OwnTerm, Service } from '../checks';
import type { Rectification } from '../inspection';
import type { Sector } from '../order';

/** What a project is told of (S0-19). */
export const NOTICE_RISKS = ['HEADCOUNT_UNCLEAR', 'SUM_UNCLEAR', 'NOT_PAID_IN_FULL', 'GROUP_EVENT'] as const;
export type NoticeRisk = (typeof NOTICE_RISKS)[number];

/** What 《在建项目欠薪风险提示函》 says, and to whom. */
export type RiskNoticeDraft = {
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly projectCode: string;
  /** Whoever has to put it right. */
  readonly creditCode: string;
  readonly risks: readonly NoticeRisk[];
  readonly facts: string;
  /** The time to put it right, from service on. */
  readonly term: OwnTerm;
};

export const RISK_NOTICE_STAGES = ['ISSUED', 'SERVED', 'REPORTED', 'CONFIRMED', 'CLOSED', 'WITHDRAWN'] as const;
export type RiskNoticeStage = (typeof RISK_NOTICE_STAGES)[number];

export type RiskNotice = RiskNoticeDraft & {
  /** `area6-RISK-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly issuedOn: PlainDate;
  readonly issuedBy: string;
  readonly served?: (Service & { readonly receiptNo: string }) | undefined;
  readonly rectification?: Rectification | undefined;
  readonly confirmed?: { readonly on: PlainDate; readonly by: string } | undefined;
  readonly closedOn?: PlainDate | undefined;
  readonly withdrawn?: { readonly on: PlainDate; readonly reason: string } | undefined;
  readonly isOverdue: boolean;
};

export type KnownRiskNotice = { readonly stage: RiskNoticeStage; readonly notice: RiskNotice };
export type RiskNoticeState = { readonly stage: 'UNKNOWN'; readonly code?: string | undefined } | KnownRiskNotice;
