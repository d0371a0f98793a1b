import type { PlainDate } from '@anxin/domain-kit';
import type { Proof } from '../checks';
import type { Sector } from '../order';

/** One project, one case or one enterprise each has a plan of its own (一项目一策、一案一策、一企一策). */
export const PLAN_SUBJECTS = ['PROJECT', 'CASE', 'ENTERPRISE'] as const;
export type PlanSubject = (typeof PLAN_SUBJECTS)[number];

/** What is to be done, by whom and by when. */
export type PlannedStep = { readonly what: string; readonly who: string; readonly dueOn: PlainDate };
export type PlanStep = PlannedStep & {
  /** Counted within its plan from one on. */
  readonly no: number;
  readonly done?:
    | { readonly on: PlainDate; readonly by: string; readonly words: string; readonly proofs: readonly Proof[] }
    | undefined;
  readonly isOverdue: boolean;
};

export const PLAN_STAGES = ['OPEN', 'CLOSED'] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

export type Plan = {
  /** `area6-PLAN-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly subject: PlanSubject;
  /** The code of what it is for. */
  readonly subjectCode: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly problem: string;
  /** Who answers for it, by account. */
  readonly owner: string;
  readonly steps: readonly PlanStep[];
  readonly openedOn: PlainDate;
  readonly openedBy: string;
  /** With a reason where steps were left. */
  readonly closed?: { readonly on: PlainDate; readonly by: string; readonly reason?: string | undefined } | undefined;
};

export type KnownPlan = { readonly stage: PlanStage; readonly plan: Plan };
export type PlanState = { readonly stage: 'UNKNOWN'; readonly code?: string | undefined } | KnownPlan;
