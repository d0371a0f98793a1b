import type { Decider, PlainDate, StateTable } from '@anxin/domain-kit';
import { type DutyChange, isCreditCode, type ParameterBook } from '@anxin/law';
import { checksBy, type Given, type GivenBy, type Happened, type OwnTerm } from '../checks';
import { lastDay } from '../last-day';
import { formErrors } from './errors';
import {
  FORM_STAGES,
  type FormContent,
  type FormStage,
  type FormState,
  type KnownForm,
  type ReviewForm,
} from './written-review';

/** A unit hands it in, or an officer for it; */
export type SubmitReviewForm = GivenBy<'SubmitReviewForm'> &
  Pick<ReviewForm, 'reviewCode' | 'creditCode'> & { readonly content: FormContent };
/** what was not true is handed in again. */
export type ResubmitReviewForm = GivenBy<'ResubmitReviewForm'> & { readonly content: FormContent };
/** CHK-05: an officer finds it true, or not. */
export type VerifyReviewForm = GivenBy<'VerifyReviewForm'>;
export type RejectReviewForm = GivenBy<'RejectReviewForm'> & { readonly fact: string; readonly term: OwnTerm };
/** The last day to put it right has passed; given by the clock alone. */
export type MissReviewFormDuty = Given<'MissReviewFormDuty'> & { readonly duty: string; readonly dueOn: PlainDate };
export type FormCommand =
  SubmitReviewForm | ResubmitReviewForm | VerifyReviewForm | RejectReviewForm | MissReviewFormDuty;

export type FormEvent =
  | (Happened<'ReviewFormSubmitted'> & { readonly form: Omit<ReviewForm, 'verified' | 'problem'> })
  | (Happened<'ReviewFormResubmitted'> & { readonly by: string; readonly content: FormContent })
  | (Happened<'ReviewFormVerified'> & { readonly by: string })
  | (Happened<'ReviewFormRejected'> & { readonly problem: NonNullable<ReviewForm['problem']> })
  | (Happened<'ReviewFormDutyMissed'> & Pick<MissReviewFormDuty, 'duty' | 'dueOn'>);

const { refuseText, refuseTerm } = checksBy(formErrors);
const EVIDENCE_AT_MOST = 50;

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

const refuseContent = ({ people, contracts, payrollFen, evidence, selfCheck }: FormContent): void => {
  if (!isCount(people) || !isCount(contracts) || contracts > people || payrollFen < 0n)
    throw formErrors.COUNTS_INVALID();
  if (evidence.length === 0 || evidence.length > EVIDENCE_AT_MOST) throw formErrors.EVIDENCE_MISSING();
  for (const id of evidence) refuseText('evidence', id);
  refuseText('selfCheck', selfCheck);
};

const submit = (
  { opening }: Extract<FormState, { readonly stage: 'UNKNOWN' }>,
  { reviewCode, creditCode, content, today: on, by }: SubmitReviewForm,
): readonly FormEvent[] => {
  if (!opening) throw formErrors.UNKNOWN();
  const { code, review, taken } = opening;
  if (!review) throw formErrors.REVIEW_UNKNOWN({ code: reviewCode });
  if (taken !== undefined) throw formErrors.ALREADY_SUBMITTED({ code: taken });
  if (review.stage !== 'ANNOUNCED') throw formErrors.REVIEW_OVER();
  if (on < review.days.from) throw formErrors.REVIEW_NOT_BEGUN({ from: review.days.from });
  if (!isCreditCode(creditCode) || !review.listed.includes(creditCode)) throw formErrors.NOT_LISTED();
  refuseContent(content);
  const of = { code, reviewCode, creditCode, areaCode: review.areaCode, submittedOn: on, submittedBy: by };
  return [{ type: 'ReviewFormSubmitted', on, form: { ...of, ...content, isLate: on > review.days.to } }];
};

const decideKnown = (
  { stage, form }: KnownForm,
  command: Exclude<FormCommand, SubmitReviewForm>,
  law: ParameterBook,
): readonly FormEvent[] => {
  const { today: on } = command;
  if (command.type === 'MissReviewFormDuty') {
    const { duty, dueOn } = command;
    // Told once, and not of what was handed in again.
    return stage === 'UNTRUTHFUL' && !form.problem?.isOverdue
      ? [{ type: 'ReviewFormDutyMissed', on, duty, dueOn }]
      : [];
  }
  const { by } = command;
  if (command.type === 'ResubmitReviewForm') {
    refuseContent(command.content);
    return [{ type: 'ReviewFormResubmitted', on, by, content: command.content }];
  }
  if (by === form.submittedBy) throw formErrors.SECOND_PERSON_NEEDED();
  if (command.type === 'VerifyReviewForm') return [{ type: 'ReviewFormVerified', on, by }];
  const { fact, term } = command;
  refuseText('fact', fact);
  refuseTerm(term);
  const problem = { on, by, fact, term, dueOn: lastDay(on, term, law), isOverdue: false };
  return [{ type: 'ReviewFormRejected', on, problem }];
};

const decideBy =
  (law: ParameterBook) =>
  (state: FormState, command: FormCommand): readonly FormEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'SubmitReviewForm') return submit(state, command);
      throw formErrors.UNKNOWN();
    }
    if (command.type === 'SubmitReviewForm') throw formErrors.ALREADY_SUBMITTED();
    return decideKnown(state, command, law);
  };

const evolve = (state: FormState, event: FormEvent): FormState => {
  const { on } = event;
  if (event.type === 'ReviewFormSubmitted') return { stage: 'SUBMITTED', form: event.form };
  if (state.stage === 'UNKNOWN') return state;
  const { form } = state;
  switch (event.type) {
    case 'ReviewFormResubmitted':
      return { stage: 'SUBMITTED', form: { ...form, ...event.content, submittedBy: event.by } };
    case 'ReviewFormVerified':
      return { stage: 'VERIFIED', form: { ...form, verified: { on, by: event.by } } };
    case 'ReviewFormRejected':
      return { stage: 'UNTRUTHFUL', form: { ...form, problem: event.problem } };
    case 'ReviewFormDutyMissed':
      return { ...state, form: { ...form, problem: form.problem && { ...form.problem, isOverdue: true } } };
  }
};

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const formTable: StateTable<FormState, FormCommand['type'], FormStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...FORM_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    SubmitReviewForm: ['UNKNOWN'],
    ResubmitReviewForm: ['UNTRUTHFUL'],
    VerifyReviewForm: ['SUBMITTED'],
    RejectReviewForm: ['SUBMITTED'],
    MissReviewFormDuty: FORM_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return formErrors.UNKNOWN();
    return command === 'SubmitReviewForm' ? formErrors.ALREADY_SUBMITTED() : formErrors.STAGE({ stage });
  },
};

/** How forms are handed in and verified, by a law. */
export const formBy = (law: ParameterBook): Decider<FormState, FormCommand, FormEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...formTable,
  decide: decideBy(law),
  evolve,
});

/** What was not true is put right in the time that the officer gave (CHK-05). */
export const formDuties = (event: FormEvent): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'ReviewFormRejected':
      return [{ type: 'START', duty: 'RECTIFY', rule: 'CHK-05', on, term: event.problem.term }];
    case 'ReviewFormResubmitted':
      return [{ type: 'MEET', on }];
    default:
      return [];
  }
};
