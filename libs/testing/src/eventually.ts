import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Repeats an assertion until it holds and answers what it answered; after `withinMs` (5000 if not said) throws its last
 * failure. An assertion that never answers is given up as well.
 */
export const eventually = async <T>(
  assertion: () => T | Promise<T>,
  { withinMs = 5000, everyMs = 20 }: { readonly withinMs?: number; readonly everyMs?: number } = {},
): Promise<T> => {
  const deadline = performance.now() + withinMs;
  let last: unknown = new Error(`No answer within ${withinMs} ms.`);
  const late = new AbortController();
  const timeUp = sleep(withinMs, undefined, { signal: late.signal }).then(() => {
    throw last;
  });
  // It is awaited in the race; between two attempts nobody listens.
  timeUp.catch(() => undefined);
  try {
    for (;;) {
      try {
        return await Promise.race([assertion(), timeUp]);
      } catch (failure) {
        last = failure;
      }
      if (performance.now() >= deadline) throw last;
      await sleep(everyMs);
    }
  } finally {
    late.abort();
  }
};
