import type { ParameterBook } from '../parameters/book';
import type { Liability, LiabilityFacts } from './liability-facts';
import {
  ordinary,
  supplied,
  nameLent,
  invested,
  reorganised,
  ended,
  underpaid,
  subcontracted,
  passedOn,
  contractedOut,
  lent,
  irregular,
  disputed,
  noLegalStatus,
} from './liability-rules';

export * from './liability-facts';

/** With its place among all that hold; null of what orders nobody to pay, but holds beside it. */
export type LiabilityDecision = Liability & { readonly sequence: number | null };

/** Every rule on who pays, by its number. */
export const liabilityRules = [
  ordinary,
  supplied,
  nameLent,
  invested,
  reorganised,
  ended,
  underpaid,
  subcontracted,
  passedOn,
  contractedOut,
  lent,
  irregular,
  disputed,
  noLegalStatus,
] as const;

/**
 * Who is asked first: whoever pays for others (先行清偿, 垫付) before the employer, and the employer before its investors.
 * The regulation orders them pair by pair; the whole order is our own.
 */
const IN_ORDER = [
  irregular,
  contractedOut,
  lent,
  underpaid,
  passedOn,
  subcontracted,
  supplied,
  nameLent,
  reorganised,
  ended,
  ordinary,
  invested,
] as const;
/** They hold beside the others, and order nobody. */
const BESIDE = [noLegalStatus, disputed] as const;

/** Who says who must pay, in which order, up to what, and why: all that hold are kept. */
export const resolveLiability = (facts: LiabilityFacts, law: ParameterBook): readonly LiabilityDecision[] => {
  const decided = (rules: readonly (typeof ordinary)[]): readonly Liability[] =>
    rules.flatMap(({ decide }) => decide(facts, law));
  return [
    ...decided(IN_ORDER).map((one, place) => ({ ...one, sequence: place + 1 })),
    ...decided(BESIDE).map((one) => ({ ...one, sequence: null })),
  ];
};
