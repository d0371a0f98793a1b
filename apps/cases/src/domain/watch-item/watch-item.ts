import type { PlainDate } from '@anxin/domain-kit';
import type { Sector } from '../clue';
import type { RegisterState } from '../register';

/**
 * What is watched until it is resolved: an employer in danger of not paying (S0-26), one that matters most (S1-28), a
 * problem that a leader has to solve (S0-13), or a small site that nobody registered (S0-27).
 */
export const WATCH_KINDS = ['HIDDEN_DANGER', 'KEY_EMPLOYER', 'HARD_PROBLEM', 'SMALL_SITE'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** Why it is in focus (S1-07, S3-14, S4-14). */
export const WATCH_TAGS = [
  ...['CONSTRUCTION', 'CATERING', 'INDUSTRIAL_PARK', 'LABOUR_INTENSIVE', 'TRADE_FRICTION'],
  ...['GOVERNMENT_PROJECT', 'DEVELOPER'],
] as const;
export type WatchTag = (typeof WATCH_TAGS)[number];

/** How great the danger is: 高、中、低. */
export const RISK_GRADES = ['HIGH', 'MIDDLE', 'LOW'] as const;
export type RiskGrade = (typeof RISK_GRADES)[number];

/** An enterprise by its credit code, a project, or a case: one of the three; of a small site none need be known. */
export type WatchSubject = {
  readonly creditCode?: string | undefined;
  readonly projectCode?: string | undefined;
  readonly caseCode?: string | undefined;
};

export type WatchDraft = WatchSubject & {
  readonly kind: WatchKind;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly tags: readonly WatchTag[];
  readonly grade: RiskGrade;
  /** What is wrong. */
  readonly facts: string;
  /** The account of whoever sees to it: of a hard problem the leader on duty. */
  readonly owner: string;
  /** The day by which it is to be resolved. */
  readonly dueOn: PlainDate;
};

/** What was seen or done meanwhile. */
export type WatchNote = { readonly on: PlainDate; readonly by: string; readonly note: string };

export type WatchItem = WatchDraft & {
  /** `area6-WATCH-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly openedOn: PlainDate;
  readonly notes: readonly WatchNote[];
  readonly isOverdue: boolean;
  readonly resolution?:
    | { readonly on: PlainDate; readonly by: string; readonly what: string; readonly evidence: readonly string[] }
    | undefined;
  readonly confirmed?: { readonly on: PlainDate; readonly by: string } | undefined;
};

/** Watched; said to be resolved; and found so by another. */
export const WATCH_STAGES = ['WATCHED', 'RESOLVED', 'CONFIRMED'] as const;
export type WatchStage = (typeof WATCH_STAGES)[number];
export type WatchState = RegisterState<WatchStage, WatchItem>;
