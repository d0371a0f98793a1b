/** What became of steps on their way. All zero is the promise. */
export type Figures = {
  readonly committed: number;
  readonly lost: number;
  readonly twice: number;
  readonly outOfOrder: number;
};

export type Step = { readonly key: string; readonly n: number };

/** Holds what was heard, in the order in which it was, against how far every key has come. */
export const figuresOf = (committed: ReadonlyMap<string, number>, heard: readonly Step[]): Figures => {
  const seen = new Map<string, Set<number>>();
  const last = new Map<string, number>();
  let [twice, outOfOrder] = [0, 0];
  for (const { key, n } of heard) {
    const known = seen.get(key) ?? new Set();
    if (known.has(n)) twice += 1;
    else if (n < (last.get(key) ?? 0)) outOfOrder += 1;
    seen.set(key, known.add(n));
    last.set(key, Math.max(n, last.get(key) ?? 0));
  }
  let [total, lost] = [0, 0];
  for (const [key, n] of committed) {
    total += n;
    for (let step = 1; step <= n; step++) if (!seen.get(key)?.has(step)) lost += 1;
  }
  return { committed: total, lost, twice, outOfOrder };
};

/** The first arrival of each step: what a log shows once repeats are dropped. */
export const withoutRepeats = (heard: readonly Step[]): readonly Step[] => {
  const seen = new Set<string>();
  return heard.filter(({ key, n }) => {
    const name = `${key} ${n}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
};
