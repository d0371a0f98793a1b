/** Figures of interleaved rounds: the median, and the range beside it. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number };

export const spreadOf = (figures: readonly number[]): Spread => {
  const ordered = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  const median =
    ordered.length % 2 === 1 ? (ordered[middle] ?? 0) : ((ordered[middle - 1] ?? 0) + (ordered[middle] ?? 0)) / 2;
  return { median, least: ordered[0] ?? 0, most: ordered.at(-1) ?? 0 };
};

const shown = ({ median, least, most }: Spread): string =>
  `${median.toFixed(2)} (${least.toFixed(2)} – ${most.toFixed(2)})`;

/** Prints a ratio of one run against the bound it must keep. */
export const printRatio = (what: string, ratios: readonly number[], atMost: number): void => {
  const spread = spreadOf(ratios);
  const verdict = spread.median <= atMost ? 'kept' : 'MISSED';
  process.stdout.write(`${what}: ${shown(spread)}, at most ${atMost}: ${verdict}\n`);
  if (verdict === 'MISSED') process.exitCode = 1;
};
