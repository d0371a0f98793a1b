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

type ToldStep = Step & { readonly toldAt: string };

const nameOf = ({ key, n, toldAt }: ToldStep): string => `${key} ${n} ${toldAt}`;

/**
 * Holds what was heard against what a publisher's journal holds now. What a restore took back there may have been heard
 * too, once.
 */
export const figuresAfterRestore = (told: readonly ToldStep[], heard: readonly ToldStep[]): Figures => {
  const times = new Map<string, number>();
  for (const step of heard) times.set(nameOf(step), (times.get(nameOf(step)) ?? 0) + 1);
  const holds = new Set(told.map(nameOf));
  const last = new Map<string, number>();
  let outOfOrder = 0;
  for (const step of heard) {
    if (!holds.has(nameOf(step))) continue;
    if (step.n < (last.get(step.key) ?? 0)) outOfOrder += 1;
    last.set(step.key, step.n);
  }
  return {
    committed: told.length,
    lost: told.filter((step) => !times.has(nameOf(step))).length,
    twice: [...times.values()].filter((heardTimes) => heardTimes > 1).length,
    outOfOrder,
  };
};
