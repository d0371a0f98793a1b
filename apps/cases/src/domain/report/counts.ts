import { type Fen, NOTHING } from '@anxin/domain-kit';

/** What is counted of a period; the statement that counts has a line for each. */
export const COUNTED = [
  'RECEIVED',
  'TRANSFERRED',
  'CLOSED_OF_RECEIVED',
  'CLOSED',
  'DUE',
  'IN_TIME',
  'OPEN',
  'CASE_OPENED',
  'CLAIMANT',
  'CASE_CLOSED',
  'CASE_VERIFIED',
  'CASE_EVIDENCED',
  'PAID',
  'CASE_VISIT',
  'ENTERPRISE_VISIT',
  'MEDIATION',
  'MEDIATION_AGREED',
  'CALL_BACK',
  'CALL_BACK_SATISFIED',
  'INSURANCE_ARREARS',
  'PROJECT',
  'WARNED',
  'KEY_CLOSED',
  'BACKLOG_VISIT',
  'BACKLOG_CLOSED',
] as const;
export type Counted = (typeof COUNTED)[number];

/** How often something was, of how many different ones, how many people were told of, and the sum. */
export type Count = {
  readonly times: number;
  readonly subjects: number;
  readonly people: number;
  readonly fen: Fen;
};

/** What is not there did not happen. */
export type Counts = { readonly [What in Counted]?: Count };

const NEVER: Count = { times: 0, subjects: 0, people: 0, fen: NOTHING };

export const countOf = (counts: Counts, what: Counted): Count => counts[what] ?? NEVER;

/** Nothing came in, was done or is open: a nil report. */
export const isNil = (counts: Counts): boolean => COUNTED.every((what) => countOf(counts, what).times === 0);
