import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import { type PayTerms, payTermsOn } from '@anxin/law';

/** Terms of pay that hold from a day on, as one version told them; what is not named is as before. */
export type TermsChange = Partial<PayTerms> & {
  readonly changedOn: PlainDate;
  readonly origin: string;
  readonly recordedAt: string;
};

/** The terms of pay of a project: those it was registered with, and every version of what changes, oldest first. */
export type DatedTerms = { readonly terms: PayTerms; readonly termsChanges: readonly TermsChange[] };

/** A day, and the moment by which what counts had been recorded. */
export type Asked = { readonly on: PlainDate; readonly knownAt?: string | undefined };

/** Moments may be asked about with fewer decimals than they are kept with: as texts they do not compare. */
const isBy = (moment: string, other: string): boolean => Date.parse(moment) <= Date.parse(other);

/** The changes as known at a moment, of each day the last version. */
export const changesKnown = ({ termsChanges }: DatedTerms, { knownAt }: Asked): readonly TermsChange[] => {
  const known = termsChanges.filter(({ recordedAt }) => knownAt === undefined || isBy(recordedAt, knownAt));
  return [...new Map(known.map((change) => [change.changedOn, change])).values()];
};

/** When a project pays the wages of a month, as of a day and as known at a moment. */
export const payTermsOf = (project: DatedTerms, payMonth: PlainMonth, asked: Asked): PayTerms =>
  payTermsOn({ ...project.terms, changes: changesKnown(project, asked) }, payMonth, asked.on);
