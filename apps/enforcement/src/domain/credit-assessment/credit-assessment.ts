import type { PlainDate } from '@anxin/domain-kit';
import type { CreditGrade, CreditSubject, CreditTest } from '@anxin/law';
import type { OwnTerm, Service } from '../checks';
import type { Sector } from '../order';

/** What this service holds of a year: a fine that was decided, an order or a fine that was not obeyed, a suspected crime. */
export const HELD_KINDS = ['PENALTY', 'ORDER_LAPSED', 'FINE_UNPAID', 'CRIME_TRANSFERRED'] as const;
export type HeldFact = {
  readonly kind: (typeof HELD_KINDS)[number];
  /** The number of what it is. */
  readonly code: string;
  readonly on: PlainDate;
};

/** What others found: a punishment, or one of the tests that is not counted. */
export const STATED_KINDS = [
  'PUNISHED',
  'GRAVE_EFFECT',
  'CHILD_OR_FORCED_LABOUR',
  'DISOBEYED',
  'OBSTRUCTED',
  'CRIME',
] as const;
export type StatedFact = {
  readonly kind: (typeof STATED_KINDS)[number];
  readonly subject: CreditSubject;
  readonly on: PlainDate;
  /** The document that says so, such as the number of a decision, an inspection or a group event. */
  readonly source: string;
  readonly words: string;
};

/** What a grade rests on, and what follows from it. */
export type Assessment = {
  readonly held: readonly HeldFact[];
  readonly stated: readonly StatedFact[];
  readonly punished: number;
  /** The tests of a C that are met (CRD-04). */
  readonly tests: readonly CreditTest[];
  readonly grade: CreditGrade;
};

export const ASSESSMENT_STAGES = ['PROPOSED', 'TOLD', 'OBJECTED', 'HEARD', 'CONFIRMED', 'WITHDRAWN'] as const;
export type AssessmentStage = (typeof ASSESSMENT_STAGES)[number];

/** The credit grade of an enterprise for a year (劳动保障守法诚信等级). */
export type CreditAssessment = Assessment & {
  /** `area6-CRD-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly creditCode: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  /** The year whose record it is. */
  readonly year: number;
  readonly proposedOn: PlainDate;
  /** Whoever said any of it: none of them confirms it. */
  readonly drafters: readonly string[];
  /** When it was told, and the time to object from then on. */
  readonly told?: (Service & { readonly term: OwnTerm }) | undefined;
  readonly objection?:
    | {
        readonly on: PlainDate;
        readonly words: string;
        readonly finding?: 'UPHELD' | 'REJECTED' | undefined;
        readonly reply?: string | undefined;
      }
    | undefined;
  readonly confirmed?:
    | {
        readonly on: PlainDate;
        readonly by: string;
        /** The last day on which it must be kept (CRD-06); null where no figure or calendar gives it. */
        readonly keptUntil: PlainDate | null;
      }
    | undefined;
  /** Grades that were corrected, as they stood until then. */
  readonly corrections: readonly {
    readonly on: PlainDate;
    readonly by: string;
    readonly reason: string;
    readonly from: CreditGrade;
  }[];
  /** CRD-05: the head of a C was called in. */
  readonly interview?: { readonly on: PlainDate; readonly by: string; readonly record: string } | undefined;
  readonly withdrawn?: { readonly on: PlainDate; readonly reason: string } | undefined;
};

/** What proposing one finds: its number, what is held of the year, and the grade that the enterprise has for it. */
export type AssessmentOpening = {
  readonly code: string;
  readonly held: readonly HeldFact[];
  readonly taken?: string | undefined;
};

export type KnownAssessment = {
  readonly stage: AssessmentStage;
  readonly assessment: CreditAssessment;
  /** What is held of the year now, where a command looks at it again. */
  readonly heldNow?: readonly HeldFact[] | undefined;
};
export type AssessmentState =
  { readonly stage: 'UNKNOWN'; readonly opening?: AssessmentOpening | undefined } | KnownAssessment;

/** The grade that stood at the end of a day. */
export const gradeOn = ({ grade, corrections }: Pick<CreditAssessment, 'grade' | 'corrections'>, on: PlainDate) =>
  corrections.find((one) => one.on > on)?.from ?? grade;
