import { type Moment, secondsBetween } from '@anxin/domain-kit';

/** What tells how a device's clock goes. */
export type ClockReading = {
  /** The latest moment that the device gave to a punch that was new. */
  readonly punchedAt: Moment;
  readonly receivedAt: Moment;
  /** Whether the device had been in touch for some time: then nothing waited, and a new punch came as it was made. */
  readonly isLive: boolean;
};

/**
 * Seconds by which a device's clock is ahead, negative where it is behind. `undefined` where the punch cannot tell: one
 * that waited for the line looks like one of a clock that is behind. A punch of the future tells always.
 */
export const skewOf = ({ punchedAt, receivedAt, isLive }: ClockReading): number | undefined => {
  const ahead = secondsBetween(receivedAt, punchedAt);
  return isLive || ahead > 0 ? ahead : undefined;
};

/** Whether a clock is off by more than the bound, in seconds. */
export const isClockOff = (skewSeconds: number | null | undefined, bound: number): boolean =>
  Math.abs(skewSeconds ?? 0) > bound;
