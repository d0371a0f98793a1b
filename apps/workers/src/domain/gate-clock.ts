import { addSeconds, dayInChina, type Moment, type PlainDate, secondsBetween } from '@anxin/domain-kit';

/** What tells how a device's clock goes. */
export type ClockReading = {
  /** The latest moment that the device gave to a punch, one that was not there yet. */
  readonly punchedAt: Moment;
  readonly receivedAt: Moment;
  /** Whether the device had been in touch for some time: then nothing waited, and a new punch came as it was made. */
  readonly isLive: boolean;
};

/** The most that is told: some 68 years, what an integer of the database and of GraphQL holds. */
const MOST_SECONDS = 2 ** 31 - 1;

/**
 * Seconds by which a device's clock is ahead, negative where it is behind. `undefined` where the punch cannot tell: one
 * that waited for the line looks like one of a clock that is behind. A punch of the future tells always.
 */
export const skewOf = ({ punchedAt, receivedAt, isLive }: ClockReading): number | undefined => {
  const ahead = Math.max(-MOST_SECONDS, Math.min(MOST_SECONDS, secondsBetween(receivedAt, punchedAt)));
  return isLive || ahead > 0 ? ahead : undefined;
};

/** The last day on which a punch may be that came at a moment: just before midnight a clock may be ahead by the bound. */
export const lastDayOf = (receivedAt: Moment, bound: number): PlainDate => dayInChina(addSeconds(receivedAt, bound));

/** Whether a clock is off by more than the bound, in seconds. */
export const isClockOff = (skewSeconds: number | null | undefined, bound: number): boolean =>
  Math.abs(skewSeconds ?? 0) > bound;
