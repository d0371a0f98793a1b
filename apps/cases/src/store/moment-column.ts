import { type Moment, momentAt } from '@anxin/domain-kit';

/** A column `timestamptz(3)` as a moment. */
export const momentColumn = {
  to: (value: Moment): string => value,
  from: (stored: Date): Moment => momentAt(stored.getTime()),
};
