import { readAny } from './fuzz.fixture';

const INPUTS = 100_000;
const GROWTH_MB = 200;
/** Of one input, on a machine that does other things as well. */
const SLOWEST_MS = 5_000;

describe('100,000 files that nobody would send', () => {
  it('are each read or refused by code, at once and in bounded memory', async () => {
    const before = process.memoryUsage().rss;
    let [slowest, highest] = [0, before];
    for (let seed = 1; seed <= INPUTS; seed += 1) {
      const began = performance.now();
      await readAny(seed);
      slowest = Math.max(slowest, performance.now() - began);
      if (seed % 1_000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
    }
    expect(slowest).toBeLessThan(SLOWEST_MS);
    expect((highest - before) / 2 ** 20).toBeLessThan(GROWTH_MB);
  }, 1_800_000);
});
