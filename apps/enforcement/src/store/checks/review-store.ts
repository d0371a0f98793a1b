import { entityStore, lockStreams, nextNumber, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import type {
  AnnounceWrittenReview,
  FormState,
  KnownForm,
  KnownReview,
  ReviewForm,
  ReviewState,
  SubmitReviewForm,
  UnitSize,
  WrittenReview,
} from '../../domain/written-review';
import { NUMBERS } from '../orders/order-store';
import { ReviewFormEntity, WrittenReviewEntity } from './review-entity';

export const reviewStore = entityStore<WrittenReviewEntity>(WrittenReviewEntity);
export const formStore = entityStore<ReviewFormEntity>(ReviewFormEntity);

/** Whoever changes one locks it; its deadlines and its history have this name as well. */
export const reviewStream = (code: string): string => `written-review:${code}`;
export const formStream = (code: string): string => `review-form:${code}`;

/** A review as its row, and back. */
export const reviewRowOf = ({ stage, review }: KnownReview): WrittenReviewEntity => {
  const { code, areaCode, year, announcedOn, ...parts } = review;
  return { code, stage, areaCode, year, announcedOn, parts };
};
export const reviewOf = ({ code, areaCode, year, announcedOn, parts }: WrittenReviewEntity): WrittenReview => ({
  ...parts,
  ...{ code, areaCode, year, announcedOn },
});

/** A form as its row, and back. */
export const formRowOf = ({ stage, form }: KnownForm): ReviewFormEntity => {
  const { evidence, selfCheck, submittedBy, verified, problem, ...columns } = form;
  return { ...columns, stage, parts: { evidence, selfCheck, submittedBy, verified, problem } };
};
export const formOf = ({ stage: _, parts, ...columns }: ReviewFormEntity): ReviewForm => ({ ...columns, ...parts });

const TAKEN = `SELECT code FROM written_review WHERE area_code = $1 AND year = $2 AND stage <> 'CANCELLED'`;

/** What announcing one finds: the next number, and the review that there is of the area and year. */
export const reviewOpening = async (
  tx: Tx,
  { areaCode, year, today: on }: AnnounceWrittenReview,
  area: string,
): Promise<ReviewState> => {
  await lockStreams(tx, [`review-of:${areaCode}:${year}`]);
  const rows = rowsIn(tx);
  const [taken] = await rows<{ code: string }>(TAKEN, [areaCode, year]);
  return {
    stage: 'UNKNOWN',
    opening: { code: await nextNumber(rows, NUMBERS, { area, kind: 'REV', on }), taken: taken?.code },
  };
};

const MISSING = `
SELECT unit FROM written_review r, jsonb_array_elements_text(r.parts->'listed') AS unit
WHERE r.code = $1 AND NOT EXISTS (SELECT FROM review_form f WHERE f.review_code = r.code AND f.credit_code = unit)
ORDER BY unit`;

/** The units of a review that have handed nothing in. */
export const missingOf = async (rows: Rows, code: string): Promise<readonly string[]> =>
  (await rows<{ unit: string }>(MISSING, [code])).map(({ unit }) => unit);

/** What handing one in finds: the next number, its review, which does not close meanwhile, and the form that there is. */
export const formOpening = async (
  tx: Tx,
  { reviewCode, creditCode, today: on }: SubmitReviewForm,
  countyOf: (area: string) => string,
): Promise<FormState> => {
  await lockStreams(tx, [reviewStream(reviewCode)]);
  const rows = rowsIn(tx);
  const row = (await reviewStore.byKey(rows, [reviewCode])).get(reviewCode);
  if (!row) return { stage: 'UNKNOWN', opening: { code: '' } };
  const { stage, areaCode, parts } = row;
  const sql = 'SELECT code FROM review_form WHERE review_code = $1 AND credit_code = $2';
  const [taken] = await rows<{ code: string }>(sql, [reviewCode, creditCode]);
  const code = await nextNumber(rows, NUMBERS, { area: countyOf(areaCode), kind: 'REVF', on });
  const review = { stage, areaCode, days: parts.days, listed: parts.listed };
  return { stage: 'UNKNOWN', opening: { code, review, taken: taken?.code } };
};

/** What a review came to, counted from its forms. */
export type ReviewCounts = {
  readonly code: string;
  readonly listed: number;
  readonly submitted: number;
  readonly late: number;
  readonly verified: number;
  readonly untruthful: number;
  readonly sizes: readonly {
    readonly size: UnitSize;
    readonly units: number;
    readonly people: number;
    readonly contracts: number;
  }[];
};

const COUNTS = `
SELECT r.code, jsonb_array_length(r.parts->'listed') AS listed, count(f.code)::int AS submitted,
  (count(*) FILTER (WHERE f.is_late))::int AS late, (count(*) FILTER (WHERE f.stage = 'VERIFIED'))::int AS verified,
  (count(*) FILTER (WHERE f.stage = 'UNTRUTHFUL'))::int AS untruthful,
  (SELECT coalesce(jsonb_agg(of_size ORDER BY of_size->>'size'), '[]') FROM (
    SELECT jsonb_build_object('size', size, 'units', count(*), 'people', sum(people), 'contracts', sum(contracts)) AS of_size
    FROM review_form s WHERE s.review_code = r.code GROUP BY size) sized) AS sizes
FROM written_review r LEFT JOIN review_form f ON f.review_code = r.code
WHERE r.code = ANY($1) GROUP BY r.code`;

/** What reviews came to, all in one statement. */
export const countsOfReviews = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ReviewCounts>> => {
  const found = await rows<ReviewCounts>(COUNTS, [codes]);
  return new Map(found.map((one) => [one.code, one]));
};
