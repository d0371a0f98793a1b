import { begin, giving, type Input, nextOf, present, signed } from '@anxin/service-kit';
import { formCommands, reviewCommands } from '../../commands/written-review-aggregate';
import type { AnnounceWrittenReview, FormContent, SubmitReviewForm } from '../../domain/written-review';
import { formStream, missingOf, reviewStream } from '../../store/checks/review-store';
import { historyOf, in10000, listOf, narrowedTo } from './check-connection';
import type { Context } from '../context';
import { documentsAbout } from '../document';
import type {
  EnterpriseResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  ReviewFormContentInput,
} from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `AnnounceWrittenReview` as the mutation that gives it: `writtenReviewAnnounce`. */
export const reviewMutation = (command: string): string => `writtenReview${command.replace('WrittenReview', '')}`;
/** `SubmitReviewForm` as the mutation that gives it: `reviewFormSubmit`. */
export const formMutation = (command: string): string => `reviewForm${command.replace('ReviewForm', '')}`;

const ofReview = ({ app, loaders }: Context) => ({ aggregate: app.writtenReview, loader: loaders.writtenReview });
const ofForm = ({ app, loaders }: Context) => ({ aggregate: app.reviewForm, loader: loaders.reviewForm });
const givesReview = giving(ofReview);
const givesForm = giving(ofForm);

const writtenReviewAnnounce: MutationResolvers['writtenReviewAnnounce'] = (_, { input }, context, { fieldName }) => {
  const { areaCode, year, listed, notice } = input;
  const command: AnnounceWrittenReview = {
    ...{ type: 'AnnounceWrittenReview', ...signed(context), areaCode, year, listed, notice },
  };
  return begin(context, ofReview(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'WrittenReviewAnnounced' ? first.review.code : ''),
  });
};

const contentOf = ({
  size,
  people,
  contracts,
  payrollFen,
  evidence,
  selfCheck,
}: ReviewFormContentInput): FormContent => ({
  ...{ size, people, contracts, payrollFen, evidence, selfCheck },
});

const reviewFormSubmit: MutationResolvers['reviewFormSubmit'] = (_, { input }, context, { fieldName }) => {
  const { reviewCode, creditCode, content } = input;
  const command: SubmitReviewForm = {
    ...{ type: 'SubmitReviewForm', ...signed(context), reviewCode, creditCode, content: contentOf(content) },
  };
  return begin(context, ofForm(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'ReviewFormSubmitted' ? first.form.code : ''),
  });
};

type Ending = Input & { readonly words: string };

export const reviewMutations = {
  writtenReviewAnnounce,
  writtenReviewClose: givesReview('CloseWrittenReview', ({ words }: Ending) => ({ words })),
  writtenReviewCancel: givesReview('CancelWrittenReview', ({ words }: Ending) => ({ words })),
  reviewFormSubmit,
  reviewFormResubmit: givesForm('ResubmitReviewForm', ({ content }: Given<'reviewFormResubmit'>) => ({
    content: contentOf(content),
  })),
  reviewFormVerify: givesForm('VerifyReviewForm', () => ({})),
  reviewFormReject: givesForm('RejectReviewForm', ({ fact, term }: Given<'reviewFormReject'>) => ({ fact, term })),
} satisfies Partial<MutationResolvers>;

const formConnection = listOf('review_form', ({ loaders }) => loaders.reviewForm);
const reviewConnection = listOf('written_review', ({ loaders }) => loaders.writtenReview);

export const WrittenReview: Resolvers['WrittenReview'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.writtenReview.load(code),
  ...documentsAbout('written-review'),
  next: ({ stage }) => nextOf(reviewCommands, stage, reviewMutation),
  area: ({ areaCode }) => ({ code: areaCode }),
  from: ({ parts }) => parts.days.from,
  to: ({ parts }) => parts.days.to,
  notice: ({ parts }) => parts.notice,
  listed: ({ parts }) => parts.listed.map((creditCode) => ({ creditCode })),
  missing: async ({ code }, _, { reads }) => (await missingOf(reads.rows, code)).map((creditCode) => ({ creditCode })),
  late: ({ parts }) => (parts.late?.units ?? []).map((creditCode) => ({ creditCode })),
  endedOn: ({ parts }) => parts.ended?.on ?? null,
  words: ({ parts }) => parts.ended?.words ?? null,
  figures: ({ code }, _, { loaders }) => present(loaders.reviewFigures.load(code)),
  forms: ({ code: reviewCode }, args, context) => formConnection(args, { reviewCode }, context),
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(reviewStream(code))) ?? [])],
  history: ({ code }, args, context) => historyOf(reviewStream(code), args, context),
};

export const WrittenReviewFigures: Resolvers['WrittenReviewFigures'] = {
  submittedIn10000: ({ submitted, listed }) => in10000(submitted, listed) ?? 0,
  sizes: ({ sizes }) => sizes.map((one) => ({ ...one, contractsIn10000: in10000(one.contracts, one.people) })),
};

export const ReviewForm: Resolvers['ReviewForm'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.reviewForm.load(code),
  next: ({ stage }) => nextOf(formCommands, stage, formMutation),
  review: ({ reviewCode }, _, { loaders }) => present(loaders.writtenReview.load(reviewCode)),
  enterprise: ({ creditCode }) => ({ creditCode }),
  evidence: ({ parts }) => [...parts.evidence],
  selfCheck: ({ parts }) => parts.selfCheck,
  verifiedOn: ({ parts }) => parts.verified?.on ?? null,
  problem: ({ parts }) => parts.problem ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(formStream(code))) ?? [])],
  history: ({ code }, args, context) => historyOf(formStream(code), args, context),
};

/** What an enterprise shows of its written reviews. */
export const reviewsOfEnterprise = {
  reviewForms: ({ creditCode }, args, context) => formConnection(args, { creditCode }, context),
} satisfies Partial<EnterpriseResolvers>;

export const reviewQueries = {
  writtenReview: (_, { code }, { loaders }) => loaders.writtenReview.load(code),
  writtenReviews: async (_, { filter, ...args }, context) =>
    reviewConnection(args, { ...(await narrowedTo(filter, context)), year: filter?.year }, context),
  reviewForm: (_, { code }, { loaders }) => loaders.reviewForm.load(code),
} satisfies Partial<QueryResolvers>;
