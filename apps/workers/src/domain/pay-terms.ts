import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import { type PayTerms, payTermsOn } from '@anxin/law';

/** Terms of pay that hold from a day on, as one version told them; what is not named is as before. */
export type TermsChange = Partial<PayTerms> & {
  readonly changedOn: PlainDate;
  readonly origin: string;
  readonly recordedAt: string;
};

/** Terms of pay that a project is registered with, as they were told. */
export type RegisteredTerms = PayTerms & { readonly origin: string; readonly recordedAt: string };

/**
 * The terms of pay of a project: those it is registered with, and every version of what changes; lists oldest first.
 */
export type DatedTerms = {
  readonly terms: RegisteredTerms;
  /** Those that were told before, where the terms were corrected. */
  readonly formerTerms: readonly RegisteredTerms[];
  readonly termsChanges: readonly TermsChange[];
};

/** A day, and the moment by which what counts had been recorded. */
export type Asked = { readonly on: PlainDate; readonly knownAt?: string | undefined };

/** Moments may be asked about with fewer decimals than they are kept with: as texts they do not compare. */
const isBy = (moment: string, other: string): boolean => Date.parse(moment) <= Date.parse(other);

const knownBy =
  ({ knownAt }: Pick<Asked, 'knownAt'>) =>
  ({ recordedAt }: { readonly recordedAt: string }): boolean =>
    knownAt === undefined || isBy(recordedAt, knownAt);

/** The terms a project is registered with, as known at a moment; before any was told, the first. */
export const registeredKnown = (
  { terms, formerTerms }: Pick<DatedTerms, 'terms' | 'formerTerms'>,
  asked: Pick<Asked, 'knownAt'>,
): RegisteredTerms => [...formerTerms, terms].findLast(knownBy(asked)) ?? formerTerms[0] ?? terms;

/** The changes as known at a moment, of each day the last version. */
export const changesKnown = ({ termsChanges }: DatedTerms, asked: Pick<Asked, 'knownAt'>): readonly TermsChange[] => {
  const known = termsChanges.filter(knownBy(asked));
  return [...new Map(known.map((change) => [change.changedOn, change])).values()];
};

/** When a project pays the wages of a month, as of a day and as known at a moment. */
export const payTermsOf = (project: DatedTerms, payMonth: PlainMonth, asked: Asked): PayTerms =>
  payTermsOn({ ...registeredKnown(project, asked), changes: changesKnown(project, asked) }, payMonth, asked.on);
