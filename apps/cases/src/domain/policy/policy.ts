import type { PlainDate } from '@anxin/domain-kit';
import type { CaseUnit } from '../case';
import type { RegisterState } from '../register';

/** 组配分类: what a document is. */
export const POLICY_CLASSES = ['REGULATION', 'OPINION', 'PLAN', 'NOTICE', 'EMERGENCY_PLAN'] as const;
export type PolicyClass = (typeof POLICY_CLASSES)[number];

/** 公开方式: by itself, when asked, or not. */
export const OPENNESS = ['PUBLISHED', 'ON_REQUEST', 'INTERNAL'] as const;
export type Openness = (typeof OPENNESS)[number];

/** A document that the work rests on (S1-01). */
export type PolicyDraft = {
  readonly kind: PolicyClass;
  readonly areaCode: string;
  /** 索引号: credit code, a slash, year, a dash, number (IDF-12). */
  readonly index: string;
  /** 文号: 秦治欠办〔2026〕1号. */
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: PlainDate;
  readonly publishedOn: PlainDate;
  readonly openness: Openness;
  /** 公开范围: whom it is open to. */
  readonly scope: string;
  /** What it is based on, by number (S1-04). */
  readonly basedOn: readonly string[];
  /** 主送: whom it is sent to; each signs for it (S1-03). */
  readonly addressees: readonly CaseUnit[];
  /** The programme that it is a part of, by the code of its document: province, district, town (S1-05). */
  readonly programme?: string | undefined;
};

export type Policy = PolicyDraft & {
  /** `area6-DOC-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly receipts: readonly { readonly unit: CaseUnit; readonly on: PlainDate }[];
  readonly repealed?: { readonly on: PlainDate; readonly reason: string } | undefined;
};

export const POLICY_STAGES = ['IN_FORCE', 'REPEALED'] as const;
export type PolicyStage = (typeof POLICY_STAGES)[number];
export type PolicyState = RegisterState<PolicyStage, Policy>;
