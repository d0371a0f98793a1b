import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { Proof } from '../checks';

type Act = { readonly on: PlainDate; readonly by: string };

/** A government-funded project that owes: how much, who has to pay it, and until when. */
export type OwingProject = {
  readonly projectCode: string;
  readonly owedFen: Fen;
  /** The unit that answers for it. */
  readonly creditCode: string;
  readonly dueOn: PlainDate;
};

export type ClearanceItem = OwingProject & {
  /** That it was paid, as one officer reports */
  readonly reported?: (Act & { readonly paidOn: PlainDate; readonly proofs: readonly Proof[] }) | undefined;
  /** and another confirms. */
  readonly cleared?: Act | undefined;
};

/** A programme to clear what government-funded projects owe (政府投资项目清零行动). */
export type Clearance = {
  /** `area6-CLR-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly name: string;
  readonly areaCode: string;
  readonly begunOn: PlainDate;
  readonly items: readonly ClearanceItem[];
  readonly ended?: (Act & { readonly summary: string }) | undefined;
};

export const CLEARANCE_STAGES = ['RUNNING', 'ENDED'] as const;
export type ClearanceStage = (typeof CLEARANCE_STAGES)[number];

export type KnownClearance = { readonly stage: ClearanceStage; readonly clearance: Clearance };
/** What its commands find. */
export type ClearanceState = { readonly stage: 'UNKNOWN'; readonly code?: string | undefined } | KnownClearance;
