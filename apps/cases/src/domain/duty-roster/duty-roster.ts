import type { Moment } from '@anxin/domain-kit';

/** At the phone by day and night (S1-23), or at the desk where people come (S2-05). */
export const DUTY_POSTS = ['PHONE', 'DESK'] as const;
export type DutyPost = (typeof DUTY_POSTS)[number];

/** A note of one of the two who hand over. */
export type HandOverNote = { readonly at: Moment; readonly note: string };

/** Who is on duty from a moment until before another. */
export type Shift = {
  readonly from: Moment;
  readonly to: Moment;
  /** The id of the officer's account. */
  readonly officer: string;
  /** What the one before left, and what this one took over. */
  readonly handedOver?: HandOverNote | undefined;
  readonly takenOver?: HandOverNote | undefined;
};

/** The shifts of an area and post that touch what a command is about, in their order. */
export type DutyRoster = { readonly shifts: readonly Shift[] };

export type Span = { readonly from: Moment; readonly to: Moment };

const byBegin = (a: Span, b: Span): number => (a.from < b.from ? -1 : 1);

/** The times of a span in which nobody is on duty; the shifts are those that touch it. */
export const gapsOf = (shifts: readonly Span[], { from, to }: Span): readonly Span[] => {
  const gaps: Span[] = [];
  let covered = from;
  for (const shift of shifts.toSorted(byBegin)) {
    if (shift.from > covered) gaps.push({ from: covered, to: shift.from });
    if (shift.to > covered) covered = shift.to;
  }
  if (covered < to) gaps.push({ from: covered, to });
  return gaps;
};

/** The first time of which two are on duty. */
export const overlapOf = (shifts: readonly Span[]): Span | undefined => {
  const sorted = shifts.toSorted(byBegin);
  return sorted.flatMap(({ to }, place) => {
    const next = sorted[place + 1];
    return next && next.from < to ? [{ from: next.from, to: next.to < to ? next.to : to }] : [];
  })[0];
};
