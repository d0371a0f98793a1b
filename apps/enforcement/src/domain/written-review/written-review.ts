import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { Days } from '@anxin/law';
import type { OwnTerm } from '../checks';

export const REVIEW_STAGES = ['ANNOUNCED', 'CLOSED', 'CANCELLED'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/** The yearly written review (书面审查) of an area: announced to the units that it lists. */
export type WrittenReview = {
  /** `area6-REV-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly areaCode: string;
  readonly year: number;
  readonly days: Days;
  /** The units, by their credit codes. */
  readonly listed: readonly string[];
  /** Where it was announced, such as the number of the notice. */
  readonly notice: string;
  readonly announcedOn: PlainDate;
  readonly announcedBy: string;
  /** The units that had handed nothing in when the last day had passed. */
  readonly late?: { readonly on: PlainDate; readonly units: readonly string[] } | undefined;
  readonly ended?: { readonly on: PlainDate; readonly by: string; readonly words: string } | undefined;
};

export type KnownReview = {
  readonly stage: ReviewStage;
  readonly review: WrittenReview;
  /** The units that have handed nothing in, where a command looks at them. */
  readonly missing?: readonly string[] | undefined;
};
export type ReviewState =
  | {
      readonly stage: 'UNKNOWN';
      readonly opening?: { readonly code: string; readonly taken?: string | undefined } | undefined;
    }
  | KnownReview;

/** S1-15: contracts are counted by the size of units. */
export const UNIT_SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type UnitSize = (typeof UNIT_SIZES)[number];

/** CHK-04: what a unit hands in. */
export type FormContent = {
  readonly size: UnitSize;
  /** People on the roster of December, */
  readonly people: number;
  /** how many of them have a written contract, */
  readonly contracts: number;
  /** and the payroll of that month. */
  readonly payrollFen: Fen;
  /** Roster, payroll, contracts and rules, by the ids of evidence. */
  readonly evidence: readonly string[];
  /** CHK-05: what it found when it looked at itself. */
  readonly selfCheck: string;
};

export const FORM_STAGES = ['SUBMITTED', 'VERIFIED', 'UNTRUTHFUL'] as const;
export type FormStage = (typeof FORM_STAGES)[number];

/** What was not true, to be put right in time. */
export type FormProblem = {
  readonly on: PlainDate;
  readonly by: string;
  readonly fact: string;
  readonly term: OwnTerm;
  readonly dueOn: PlainDate | null;
  readonly isOverdue: boolean;
};

/** What a unit handed in for a review. */
export type ReviewForm = FormContent & {
  /** `area6-REVF-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly reviewCode: string;
  readonly creditCode: string;
  readonly areaCode: string;
  readonly submittedOn: PlainDate;
  readonly submittedBy: string;
  /** After the last day of the review. */
  readonly isLate: boolean;
  readonly verified?: { readonly on: PlainDate; readonly by: string } | undefined;
  readonly problem?: FormProblem | undefined;
};

/** The review that a form is for, as it is found. */
export type ReviewFound = Pick<WrittenReview, 'areaCode' | 'days' | 'listed'> & { readonly stage: ReviewStage };
export type KnownForm = { readonly stage: FormStage; readonly form: ReviewForm };
export type FormState =
  | {
      readonly stage: 'UNKNOWN';
      readonly opening?:
        | {
            readonly code: string;
            readonly review?: ReviewFound | undefined;
            /** The form that the unit has handed in already. */
            readonly taken?: string | undefined;
          }
        | undefined;
    }
  | KnownForm;
