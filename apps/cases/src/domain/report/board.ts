import type { ZeroTarget } from '@anxin/law';

/** What stands on a board. */
export const MATTER_KINDS = ['CLUE', 'CASE', 'WARNING'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** Ages at which the bands of a board end, in days; the last band has no end. */
const BAND_ENDS = [15, 30, 60, 90];

export type AgeBand = { readonly fromDays: number; readonly throughDays: number | null };

/** The bands by age of what is open; the day it came in is day 0. */
export const AGE_BANDS: readonly AgeBand[] = [...BAND_ENDS, null].map((throughDays, place) => ({
  fromDays: place === 0 ? 0 : (BAND_ENDS[place - 1] ?? 0) + 1,
  throughDays,
}));

/** S2-13: what each target counts. */
export const COUNTED_BY: Readonly<Record<ZeroTarget, readonly [MatterKind, 'open' | 'overdue']>> = {
  OPEN_CLUES: ['CLUE', 'open'],
  OVERDUE_CLUES: ['CLUE', 'overdue'],
  OPEN_CASES: ['CASE', 'open'],
  OVERDUE_CASES: ['CASE', 'overdue'],
  OPEN_WARNINGS: ['WARNING', 'open'],
  OVERDUE_WARNINGS: ['WARNING', 'overdue'],
};
