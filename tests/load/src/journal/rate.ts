export const WRITERS = 16;
const ROUND_MS = 1_500;

/** Changes a second that so many writers reach together, each on keys of its own. */
export const rateOf = async (keys: readonly string[], change: (key: string) => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  let changes = 0;
  const write = async (writer: number): Promise<void> => {
    const own = keys.filter((_, place) => place % WRITERS === writer);
    for (let turn = 0; performance.now() - began < ROUND_MS; turn++) {
      await change(own[turn % own.length] ?? '');
      changes += 1;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  return (changes / (performance.now() - began)) * 1_000;
};
