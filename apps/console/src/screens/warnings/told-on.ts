const DAY_MS = 86_400_000;

/** The last day on which a warning stood that was cleared on this one. */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/** What happened to a warning, and when it was recorded. */
type Entry = { readonly businessDay: string; readonly recordedAt: string };

/**
 * When what stood on a day was told: the last entry of a warning's history up to it; none where it had not been raised.
 * @param latestFirst its history
 */
export const toldOn = (latestFirst: readonly Entry[], day: string): string | undefined =>
  latestFirst.find(({ businessDay }) => businessDay <= day)?.recordedAt;
