/** What a unit hands in for each week or month. */
export const PERIODIC_REPORTS = ['WEEKLY', 'MONTHLY'] as const;
export type PeriodicReport = (typeof PERIODIC_REPORTS)[number];

/** What an area may want to be zero. */
export const ZERO_TARGETS = [
  'OPEN_CLUES',
  'OVERDUE_CLUES',
  'OPEN_CASES',
  'OVERDUE_CASES',
  'OPEN_WARNINGS',
  'OVERDUE_WARNINGS',
] as const;
export type ZeroTarget = (typeof ZERO_TARGETS)[number];
