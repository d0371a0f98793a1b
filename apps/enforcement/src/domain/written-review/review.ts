import { daysBetween, type Decider, type PlainDate, type StateTable } from '@anxin/domain-kit';
import {
  announcedBefore,
  type DutyChange,
  isCreditCode,
  isUndetermined,
  type ParameterBook,
  textCheckBy,
  writtenReviewDays,
} from '@anxin/law';
import type { Given, GivenBy, Happened } from '../checks';
import { reviewErrors } from './errors';
import {
  type KnownReview,
  REVIEW_STAGES,
  type ReviewStage,
  type ReviewState,
  type WrittenReview,
} from './written-review';

export type AnnounceWrittenReview = GivenBy<'AnnounceWrittenReview'> &
  Pick<WrittenReview, 'areaCode' | 'year' | 'listed' | 'notice'>;
/** It is over, with a summary; or does not take place, with a reason. */
export type CloseWrittenReview = GivenBy<'CloseWrittenReview'> & { readonly words: string };
export type CancelWrittenReview = GivenBy<'CancelWrittenReview'> & { readonly words: string };
/** Its last day has passed; given by the clock alone. */
export type MissWrittenReviewDuty = Given<'MissWrittenReviewDuty'> & {
  readonly duty: string;
  readonly dueOn: PlainDate;
};
export type ReviewCommand = AnnounceWrittenReview | CloseWrittenReview | CancelWrittenReview | MissWrittenReviewDuty;

export type ReviewEvent =
  | (Happened<'WrittenReviewAnnounced'> & { readonly review: Omit<WrittenReview, 'late' | 'ended'> })
  | (Happened<'WrittenReviewLate'> & { readonly units: readonly string[] })
  | (Happened<'WrittenReviewClosed' | 'WrittenReviewCancelled'> & Pick<CloseWrittenReview, 'by' | 'words'>);

const refuseText = textCheckBy(reviewErrors);
const UNITS_AT_MOST = 2_000;

const announce = (
  { opening }: Extract<ReviewState, { readonly stage: 'UNKNOWN' }>,
  { areaCode, year, listed, notice, today: on, by }: AnnounceWrittenReview,
  law: ParameterBook,
): readonly ReviewEvent[] => {
  if (!opening) throw reviewErrors.UNKNOWN();
  if (opening.taken !== undefined) throw reviewErrors.ALREADY_ANNOUNCED({ code: opening.taken });
  refuseText('notice', notice);
  const isList = listed.length > 0 && listed.length <= UNITS_AT_MOST && new Set(listed).size === listed.length;
  if (!isList || !listed.every(isCreditCode)) throw reviewErrors.UNITS_INVALID();
  const days = writtenReviewDays.decide({ year }, law);
  if (isUndetermined(days)) throw reviewErrors.DAYS_UNDETERMINED({ missing: days.missing });
  if (!announcedBefore.decide({ announcedOn: on, from: days.from }, law))
    throw reviewErrors.ANNOUNCED_LATE({ from: days.from });
  const review = { code: opening.code, areaCode, year, days, listed, notice, announcedOn: on, announcedBy: by };
  return [{ type: 'WrittenReviewAnnounced', on, review }];
};

const decideKnown = (
  { review, missing = [] }: KnownReview,
  command: Exclude<ReviewCommand, AnnounceWrittenReview>,
): readonly ReviewEvent[] => {
  const { today: on } = command;
  if (command.type === 'MissWrittenReviewDuty')
    return review.late || missing.length === 0 ? [] : [{ type: 'WrittenReviewLate', on, units: missing }];
  const { words, by } = command;
  refuseText('words', words);
  if (command.type === 'CancelWrittenReview') return [{ type: 'WrittenReviewCancelled', on, by, words }];
  if (on <= review.days.to) throw reviewErrors.NOT_OVER({ to: review.days.to });
  return [{ type: 'WrittenReviewClosed', on, by, words }];
};

const decideBy =
  (law: ParameterBook) =>
  (state: ReviewState, command: ReviewCommand): readonly ReviewEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'AnnounceWrittenReview') return announce(state, command, law);
      throw reviewErrors.UNKNOWN();
    }
    if (command.type === 'AnnounceWrittenReview') throw reviewErrors.ALREADY_ANNOUNCED();
    return decideKnown(state, command);
  };

const evolve = (state: ReviewState, event: ReviewEvent): ReviewState => {
  const { on } = event;
  if (event.type === 'WrittenReviewAnnounced') return { stage: 'ANNOUNCED', review: event.review };
  if (state.stage === 'UNKNOWN') return state;
  const { review } = state;
  if (event.type === 'WrittenReviewLate') return { ...state, review: { ...review, late: { on, units: event.units } } };
  const { by, words } = event;
  const stage = event.type === 'WrittenReviewClosed' ? 'CLOSED' : 'CANCELLED';
  return { stage, review: { ...review, ended: { on, by, words } } };
};

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const reviewTable: StateTable<ReviewState, ReviewCommand['type'], ReviewStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...REVIEW_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    AnnounceWrittenReview: ['UNKNOWN'],
    CloseWrittenReview: ['ANNOUNCED'],
    CancelWrittenReview: ['ANNOUNCED'],
    MissWrittenReviewDuty: ['ANNOUNCED'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return reviewErrors.UNKNOWN();
    return command === 'AnnounceWrittenReview' ? reviewErrors.ALREADY_ANNOUNCED() : reviewErrors.STAGE({ stage });
  },
};

/** How reviews are announced and closed, by a law. */
export const reviewBy = (law: ParameterBook): Decider<ReviewState, ReviewCommand, ReviewEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...reviewTable,
  decide: decideBy(law),
  evolve,
});

/** To hand in runs to the last day of the review, as it was announced. */
export const reviewDuties = (event: ReviewEvent): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'WrittenReviewAnnounced': {
      const length = daysBetween(on, event.review.days.to);
      return [{ type: 'START', duty: 'SUBMIT', rule: writtenReviewDays.id, on, term: { length, unit: 'CD' } }];
    }
    case 'WrittenReviewClosed':
      return [{ type: 'MEET', on }];
    case 'WrittenReviewCancelled':
      return [{ type: 'VOID', on }];
    default:
      return [];
  }
};
