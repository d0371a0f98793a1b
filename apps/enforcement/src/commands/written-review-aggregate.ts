import { type Aggregate, type CommandTable, numberedAggregate, rowsIn, seesRowOf } from '@anxin/service-kit';
import {
  formBy,
  type FormCommand,
  formDuties,
  formErrors,
  type FormEvent,
  type FormState,
  formTable,
  reviewBy,
  type ReviewCommand,
  reviewDuties,
  reviewErrors,
  type ReviewEvent,
  type ReviewState,
  reviewTable,
} from '../domain/written-review';
import { tellForm, tellReview } from '../events/review-out';
import { placeOfCheck } from '../store/checks/inspection-row';
import {
  formOf,
  formOpening,
  formRowOf,
  formStore,
  formStream,
  missingOf,
  reviewOf,
  reviewOpening,
  reviewRowOf,
  reviewStore,
  reviewStream,
} from '../store/checks/review-store';
import type { CheckParts } from './inspection-aggregate';

const OFFICE = ['OFFICE'] as const;

/** What may be done to a written review, and by whom. */
export const reviewCommands: CommandTable<ReviewState, ReviewCommand['type']> = {
  ...reviewTable,
  name: 'written review',
  givenBy: {
    AnnounceWrittenReview: OFFICE,
    CloseWrittenReview: OFFICE,
    CancelWrittenReview: OFFICE,
    MissWrittenReviewDuty: [],
  },
};

/** What may be done to a form, and by whom: the unit hands it in. */
export const formCommands: CommandTable<FormState, FormCommand['type']> = {
  ...formTable,
  name: 'review form',
  givenBy: {
    SubmitReviewForm: ['OFFICE', 'CONTRACTOR', 'SUBCONTRACTOR'],
    ResubmitReviewForm: ['OFFICE', 'CONTRACTOR', 'SUBCONTRACTOR'],
    VerifyReviewForm: OFFICE,
    RejectReviewForm: OFFICE,
    MissReviewFormDuty: [],
  },
};

export type ReviewAggregate = Aggregate<ReviewState, ReviewCommand, ReviewEvent>;
export type FormAggregate = Aggregate<FormState, FormCommand, FormEvent>;

/** How a review is decided, who may command it, how it is saved and told: the one way its commands go. */
export const reviewAggregate = ({ law, countyOf }: CheckParts): ReviewAggregate =>
  numberedAggregate({
    ...{
      law,
      decider: reviewBy(law),
      commands: reviewCommands,
      sees: seesRowOf('written_review'),
      streamOf: reviewStream,
    },
    ...{ store: reviewStore, rowOf: reviewRowOf, duties: reviewDuties, tell: tellReview },
    unknown: (code) => reviewErrors.UNKNOWN({ code }),
    stateOf: (row) => ({ stage: row.stage, review: reviewOf(row) }),
    begins: (command) =>
      command.type === 'AnnounceWrittenReview'
        ? {
            place: placeOfCheck(command),
            open: (tx) => reviewOpening(tx, command, countyOf(command.areaCode, command.today)),
          }
        : undefined,
    looking: async (tx, state, { type }) =>
      type === 'MissWrittenReviewDuty' ? { ...state, missing: await missingOf(rowsIn(tx), state.review.code) } : state,
  });

/** A unit hands in for itself, for a review that it sees. */
const SEES_REVIEW = `SELECT FROM written_review WHERE code = $1
  AND (current_setting('anxin.role', true) = 'OFFICE' OR in_scope($2))`;

/** How a form is decided, who may command it, how it is saved and told: the one way its commands go. */
export const formAggregate = ({ law, countyOf }: CheckParts): FormAggregate =>
  numberedAggregate({
    ...{ law, decider: formBy(law), commands: formCommands, sees: seesRowOf('review_form'), streamOf: formStream },
    ...{ store: formStore, rowOf: formRowOf, duties: formDuties, tell: tellForm },
    unknown: (code) => formErrors.UNKNOWN({ code }),
    stateOf: (row) => ({ stage: row.stage, form: formOf(row) }),
    begins: (command) =>
      command.type === 'SubmitReviewForm'
        ? {
            isVisible: async (rows) => (await rows(SEES_REVIEW, [command.reviewCode, command.creditCode])).length > 0,
            open: (tx) => formOpening(tx, command, (area) => countyOf(area, command.today)),
          }
        : undefined,
  });
