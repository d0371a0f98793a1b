import type { PlainDate } from '@anxin/domain-kit';
import type { AssessmentGrade, GradeLines } from '@anxin/law';
import type { CaseUnit } from '../case';
import type { RegisterState } from '../register';

/** Whom an assessment is of: peers alone are held against each other. */
export const ASSESSED = ['TOWNS', 'DEPARTMENTS'] as const;
export type Assessed = (typeof ASSESSED)[number];

/** How points are found (ASM-02). */
export const ASSESSMENT_STEPS = [
  ...['SELF_CHECK', 'FIELD_CHECK', 'THIRD_PARTY', 'SECRET_VISIT', 'JOINT_REVIEW'],
] as const;
export type AssessmentStep = (typeof ASSESSMENT_STEPS)[number];

/** One thing that is assessed, under its block: points are hundredths, so that 7.5 is 750. */
export type ScoreItem = {
  readonly id: string;
  readonly block: string;
  readonly title: string;
  readonly points: number;
};

export type AssessmentDraft = {
  readonly kind: Assessed;
  readonly areaCode: string;
  readonly year: number;
  /** The document that orders it, by its number. */
  readonly basis: string;
  readonly items: readonly ScoreItem[];
  readonly lines: GradeLines;
};

/** What a unit has got. */
export type Scorecard = {
  readonly unit: CaseUnit;
  readonly step: AssessmentStep;
  readonly points: Readonly<Record<string, number>>;
  readonly isOrganisedWell: boolean;
  readonly groupEvents: number;
  readonly governmentGroupEvents: number;
  readonly extremeEvents: number;
};

/** What it came to. */
export type AssessedUnit = {
  readonly unit: CaseUnit;
  readonly points: number;
  readonly rank: number;
  readonly grade: AssessmentGrade;
};

export type Assessment = AssessmentDraft & {
  /** `area6-ASM-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly openedOn: PlainDate;
  readonly scorecards: readonly Scorecard[];
  readonly proposedBy?: string | undefined;
  readonly results: readonly AssessedUnit[];
};

/** Points are given; all are in, and proposed; and decided by another. */
export const ASSESSMENT_STAGES = ['OPEN', 'PROPOSED', 'DECIDED'] as const;
export type AssessmentStage = (typeof ASSESSMENT_STAGES)[number];
export type AssessmentState = RegisterState<AssessmentStage, Assessment>;
