import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4_096);
let used = pool.length;

/** Random bytes for a nonce or salt. Taken from the system by the page: a call for a few bytes costs as much. */
export const freshBytes = (count: number): Buffer => {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  // A copy: the page is written anew.
  return Buffer.from(pool.subarray(used - count, used));
};
