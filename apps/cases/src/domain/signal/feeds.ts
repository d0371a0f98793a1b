import { addDays, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { isUndetermined, type ParameterBook } from '@anxin/law';

/** What a department told so far. */
export type TalliedFeed = {
  readonly source: string;
  readonly lastPeriod: PlainMonth | null;
  readonly lastReportedOn: PlainDate | null;
  readonly enterprises: number;
  /** Numbers that were restated, when last, and why. */
  readonly restated: number;
  readonly lastRestatedAt: string | null;
  readonly restatedFor: readonly { readonly reason: string; readonly rows: number }[];
};

const UNTOLD = {
  ...{ lastPeriod: null, lastReportedOn: null, enterprises: 0 },
  ...{ restated: 0, lastRestatedAt: null, restatedFor: [] },
} satisfies Omit<TalliedFeed, 'source'>;

/** A department that tells what it knows; `late` is null where no parameter says when it is. */
export type Feed = TalliedFeed & { readonly expected: boolean; readonly late: boolean | null };

/** The departments that told and those that are expected to; one that never told is late (S3-17). */
export const feedsOn = (told: readonly TalliedFeed[], on: PlainDate, law: ParameterBook): readonly Feed[] => {
  const asked = law.at('signalFeeds', on);
  const sources: readonly string[] = isUndetermined(asked) ? [] : asked.sources;
  const lateAfterDays = isUndetermined(asked) ? null : asked.lateAfterDays;
  const bySource = new Map(told.map((feed) => [feed.source, feed]));
  const names = [...new Set([...sources, ...bySource.keys()])];
  return names.map((source): Feed => {
    const feed = bySource.get(source) ?? { source, ...UNTOLD };
    const { lastReportedOn } = feed;
    const isLate = lateAfterDays !== null && (!lastReportedOn || addDays(lastReportedOn, lateAfterDays) < on);
    return { ...feed, expected: sources.includes(source), late: lateAfterDays === null ? null : isLate };
  });
};
