/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The same entries in another order. */
export const shuffled = <Entry>(entries: readonly Entry[], chance: () => number): Entry[] =>
  entries
    .map((entry) => ({ entry, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
