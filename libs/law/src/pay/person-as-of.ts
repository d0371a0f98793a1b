import type { PlainMonth } from '@anxin/domain-kit';
import type { StayTerms } from './stay';
import type { MonthAsOf, WageLine } from './wage-line';

/** A person on a project as of a day, registered or not. */
export type PersonAsOf = {
  /** Those that exist on the day; none: not registered. */
  readonly stays: readonly StayTerms[];
  readonly months: readonly MonthAsOf[];
  readonly lines: readonly LineOfMonth[];
};
export type LineOfMonth = WageLine & { readonly payMonth: PlainMonth };
