import type { DomainError, PlainDate } from '@anxin/domain-kit';
import { type TEXT_SENTENCES, textCheckBy } from '@anxin/law';

export type { Given, GivenBy, Happened } from '@anxin/domain-kit';

/** Handed over, left where nobody takes it, posted where the party is gone, or told by public notice. */
export const SERVICE_WAYS = ['IN_PERSON', 'LEFT', 'POSTED', 'NOTICE'] as const;
export type ServiceWay = (typeof SERVICE_WAYS)[number];

export const MEDIA = ['DOCUMENT', 'PHOTO', 'VIDEO'] as const;
/** A piece of evidence by its id, where it is kept. */
export type Proof = { readonly id: string; readonly media: (typeof MEDIA)[number] };

/** The time that a decision gives, from its service on. */
export type OwnTerm = { readonly length: number; readonly unit: 'CD' | 'WD' };

/** Whether a time may be shorter than another: working days are never fewer days than as many days are. */
export const isShorter = (term: OwnTerm, than: OwnTerm): boolean =>
  term.length < than.length || (term.unit === 'CD' && than.unit === 'WD');

/** How a decision reached its party. */
export type Service = {
  readonly on: PlainDate;
  readonly way: ServiceWay;
  readonly proofs: readonly Proof[];
  /** The last day of its time; null where the calendar does not give it yet. */
  readonly dueOn: PlainDate | null;
};

/** What a catalogue of refusals says of days that are out of order. */
export const DAY_SENTENCES = {
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  DAY_TOO_EARLY: '日期早于前一环节 The day is before that of the step before it.',
} as const;

type Refusal =
  keyof typeof TEXT_SENTENCES | keyof typeof DAY_SENTENCES | 'TERM_INVALID' | 'PROOF_MISSING' | 'MEDIA_MISSING';
type Refusals = { readonly [Name in Refusal]: (details?: Readonly<Record<string, string>>) => DomainError };

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** A person is known by a token alone: what is none may be a number or a name. */
export const isToken = (text: string): boolean => TOKEN.test(text);

const LONGEST = 365;

/** In which order things happen. */
export const dayChecksBy = (errors: Pick<Refusals, keyof typeof DAY_SENTENCES>) => {
  /** What happened was on a day that has come. */
  const refuseFuture = (day: PlainDate, today: PlainDate): void => {
    if (day > today) throw errors.DAY_NOT_COME({ today });
  };
  /** What follows something was not before it. */
  const refuseEarlier = (day: PlainDate, than: PlainDate | undefined): void => {
    if (than !== undefined && day < than) throw errors.DAY_TOO_EARLY({ earliest: than });
  };
  return { refuseFuture, refuseEarlier };
};

/** What whoever decides anything here asks of it, refused in the words of its aggregate. */
export const checksBy = (errors: Refusals) => {
  const refuseTerm = ({ length }: OwnTerm): void => {
    if (!Number.isInteger(length) || length < 1 || length > LONGEST) throw errors.TERM_INVALID();
  };
  /** At least one piece, each by its id. */
  const refuseProofs = (proofs: readonly Proof[]): void => {
    if (proofs.length === 0 || proofs.some(({ id }) => id.trim() === '' || id.length > 100))
      throw errors.PROOF_MISSING();
  };
  /** CRM-03: where the party is gone, what was posted counts as served if a photograph or video shows it. */
  const refuseService = (way: ServiceWay, proofs: readonly Proof[]): void => {
    refuseProofs(proofs);
    if (way === 'POSTED' && proofs.every(({ media }) => media === 'DOCUMENT')) throw errors.MEDIA_MISSING();
  };
  return { refuseText: textCheckBy(errors), ...dayChecksBy(errors), refuseTerm, refuseProofs, refuseService };
};
