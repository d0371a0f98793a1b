import type { PlainDate } from '@anxin/domain-kit';
import type { CreditSubject } from '@anxin/law';
import type { Given, GivenBy, Happened, OwnTerm, Service } from '../checks';
import type { Assessment, CreditAssessment, StatedFact } from './credit-assessment';

/** An officer, or the service itself, proposes the grade of a year. */
export type ProposeCreditAssessment = GivenBy<'ProposeCreditAssessment'> &
  Pick<CreditAssessment, 'creditCode' | 'areaCode' | 'sector' | 'year' | 'stated'>;
/** It is told to the enterprise, with a time to object. */
export type TellCreditAssessment = GivenBy<'TellCreditAssessment'> & {
  readonly told: Omit<Service, 'dueOn'> & { readonly term: OwnTerm };
};
export type ContestCreditAssessment = Given<'ContestCreditAssessment'> & { readonly words: string };
/** Another officer answers; what is upheld is graded anew, by what is held and stated by then. */
export type AnswerCreditAssessment = GivenBy<'AnswerCreditAssessment'> & {
  readonly finding: 'UPHELD' | 'REJECTED';
  readonly reply: string;
  readonly stated?: readonly StatedFact[] | undefined;
};
/** CRD-07: another officer confirms it, once all nine subjects were looked at. */
export type ConfirmCreditAssessment = GivenBy<'ConfirmCreditAssessment'> & {
  readonly reviewed: readonly CreditSubject[];
};
/** What it rested on fell away: it is graded anew, never worse. */
export type CorrectCreditAssessment = GivenBy<'CorrectCreditAssessment'> & {
  readonly reason: string;
  readonly stated: readonly StatedFact[];
};
/** CRD-05 */
export type InterviewCreditAssessment = GivenBy<'InterviewCreditAssessment'> & {
  readonly interviewedOn: PlainDate;
  readonly record: string;
};
export type WithdrawCreditAssessment = GivenBy<'WithdrawCreditAssessment'> & { readonly reason: string };
/** The time to object has passed; given by the clock alone. */
export type MissCreditAssessmentDuty = Given<'MissCreditAssessmentDuty'> & {
  readonly duty: string;
  readonly dueOn: PlainDate;
};

export type AssessmentCommand =
  | ProposeCreditAssessment
  | TellCreditAssessment
  | ContestCreditAssessment
  | AnswerCreditAssessment
  | ConfirmCreditAssessment
  | CorrectCreditAssessment
  | InterviewCreditAssessment
  | WithdrawCreditAssessment
  | MissCreditAssessmentDuty;

type First = Omit<CreditAssessment, 'told' | 'objection' | 'confirmed' | 'corrections' | 'interview' | 'withdrawn'>;
export type AssessmentEvent =
  | (Happened<'CreditAssessmentProposed'> & { readonly assessment: First })
  | (Happened<'CreditAssessmentTold'> & { readonly told: NonNullable<CreditAssessment['told']> })
  | (Happened<'CreditAssessmentObjected'> & { readonly words: string })
  | (Happened<'CreditAssessmentAnswered'> &
      Pick<AnswerCreditAssessment, 'by' | 'finding' | 'reply'> & {
        /** What it is graded now, where the objection was upheld. */
        readonly anew?: Assessment | undefined;
      })
  | Happened<'CreditAssessmentUnobjected'>
  | (Happened<'CreditAssessmentConfirmed'> & Omit<NonNullable<CreditAssessment['confirmed']>, 'on'>)
  | (Happened<'CreditAssessmentCorrected'> & {
      readonly by: string;
      readonly reason: string;
      readonly anew: Assessment;
    })
  | (Happened<'CreditAssessmentInterviewed'> & { readonly interview: NonNullable<CreditAssessment['interview']> })
  | (Happened<'CreditAssessmentWithdrawn'> & { readonly reason: string });
