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

/** What a ratio must keep. */
export type Bound = { readonly atMost: number } | { readonly atLeast: number };

const keeps = ({ median }: Spread, bound: Bound): boolean =>
  'atMost' in bound ? median <= bound.atMost : median >= bound.atLeast;

/** Prints a ratio of one run against the bound it must keep. */
export const printRatio = (what: string, ratios: readonly number[], bound: Bound): void => {
  const spread = spreadOf(ratios);
  const verdict = keeps(spread, bound) ? 'kept' : 'MISSED';
  const limit = 'atMost' in bound ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`;
  process.stdout.write(`${what}: ${shown(spread)}, ${limit}: ${verdict}\n`);
  if (verdict === 'MISSED') process.exitCode = 1;
};

/** Prints figures that no bound holds. */
export const printSpread = (what: string, figures: readonly number[]): void =>
  void process.stdout.write(`${what}: ${shown(spreadOf(figures))}\n`);

/** How long a piece of work takes, in ms. */
export const msOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Says how far a benchmark is, beside what it prints. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);
