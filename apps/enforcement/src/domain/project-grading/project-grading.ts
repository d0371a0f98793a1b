import type { PlainDate } from '@anxin/domain-kit';
import type { CreditGrade, GradingUnit } from '@anxin/law';
import type { Sector } from '../order';

/** A, B or C, as of enterprises. */
export type TenderGrade = CreditGrade;

/** What a grade rests on: what was looked at, and what was found. */
export type GradingBasis = { readonly item: string; readonly finding: string };

/** What this service holds about a project on the day that it is graded. */
export type ProjectRecord = {
  readonly inspections: number;
  readonly problems: number;
  readonly problemsOpen: number;
  readonly ordersLapsed: number;
  readonly promisesBroken: number;
  readonly riskNoticesOverdue: number;
};

export const GRADING_STAGES = ['PROPOSED', 'GRADED', 'REFUSED'] as const;
export type GradingStage = (typeof GRADING_STAGES)[number];

type Signed = { readonly on: PlainDate; readonly by: string; readonly unit: GradingUnit };

/** The grade of a project under construction, for tenders (S3-29). The next one takes its place; all stay to be seen. */
export type ProjectGrading = {
  /** `area6-GRD-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly projectCode: string;
  /** Whoever builds it. */
  readonly creditCode: string;
  readonly areaCode: string;
  readonly sector: Sector;
  readonly grade: TenderGrade;
  readonly basis: readonly GradingBasis[];
  readonly held: ProjectRecord;
  readonly proposed: Signed;
  readonly agreed?: Signed | undefined;
  readonly refused?: (Signed & { readonly reason: string }) | undefined;
};

export type KnownGrading = { readonly stage: GradingStage; readonly grading: ProjectGrading };
export type GradingState =
  | {
      readonly stage: 'UNKNOWN';
      readonly opening?:
        | {
            readonly code: string;
            readonly held: ProjectRecord;
            /** The grading of the project that is under way. */
            readonly taken?: string | undefined;
          }
        | undefined;
    }
  | KnownGrading;
