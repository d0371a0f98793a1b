import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { FundKind, FundStage } from '../fund';
import type { Sector } from '../order';
import type { WorkerSum } from '../worker-sums';

/** Wages, which come first, or anything else that the project has to pay. */
export const DRAWING_USES = ['WAGES', 'OTHER'] as const;

type Act = { readonly on: PlainDate; readonly by: string };

/** What is drawn from the supervised fund of a project (S0-32). */
export type Drawing = {
  /** `area6-DRAW-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly fundCode: string;
  readonly projectCode: string;
  readonly areaCode: string;
  readonly sector: Sector;
  readonly use: (typeof DRAWING_USES)[number];
  readonly purpose: string;
  /** Of wages: what each worker is paid; else nobody. */
  readonly sums: readonly WorkerSum[];
  readonly fen: Fen;
  readonly appliedOn: PlainDate;
  readonly appliedBy: string;
  /** By the department that holds the fund, then by the office, under the number of its document. */
  readonly endorsed?: Act | undefined;
  readonly approved?: (Act & { readonly document: string }) | undefined;
  readonly paid?: (Act & { readonly paidOn: PlainDate; readonly bankFile: string }) | undefined;
  readonly ended?: (Act & { readonly reason: string }) | undefined;
};

export const DRAWING_STAGES = ['APPLIED', 'ENDORSED', 'APPROVED', 'PAID', 'REFUSED', 'WITHDRAWN'] as const;
export type DrawingStage = (typeof DRAWING_STAGES)[number];

/** The fund of a drawing as it stands. */
export type DrawnFund = {
  readonly kind: FundKind;
  readonly stage: FundStage;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly projectCode?: string | undefined;
};

/** What applying finds: the next number, and the fund. */
export type DrawingOpening = { readonly code: string; readonly fund?: DrawnFund | undefined };

/** With what `workers` tells the project owes of wages. */
export type KnownDrawing = { readonly stage: DrawingStage; readonly drawing: Drawing; readonly owedFen: Fen };

/** What its commands find. */
export type DrawingState =
  { readonly stage: 'UNKNOWN'; readonly opening?: DrawingOpening | undefined; readonly owedFen: Fen } | KnownDrawing;
