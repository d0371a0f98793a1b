import { follow, pauseBefore, StreamEnded } from './follow';
import type { Batch, Happened, LineState } from './happened';

const event = (keySeq: number, key = 'p'): Happened => ({
  ...{ cursor: `c${keySeq}`, name: 'cases.warning-raised', key, keySeq },
  ...{ businessDay: '2026-03-10', data: null },
});
const batch = (cursor: string, ...events: Happened[]): Batch => ({ cursor, events });

/** What one line after the other tells before it breaks, or ends for a reason; after the last the follower is stopped. */
const following = async (lines: readonly (readonly (Batch | Error)[])[]) => {
  const stop = new AbortController();
  const told: { after: (string | undefined)[]; states: LineState[]; seen: number[]; pauses: number[]; gaps: number } = {
    ...{ after: [], states: [], seen: [], pauses: [], gaps: 0 },
  };
  let at = 0;
  await follow(
    {
      open: async function* (after) {
        told.after.push(after);
        const line = lines[at++] ?? [];
        if (at >= lines.length) stop.abort();
        for (const one of line) {
          await Promise.resolve();
          if (one instanceof Error) throw one;
          yield one;
        }
      },
      pause: (ms) => Promise.resolve(void told.pauses.push(ms)),
      random: () => 1,
      onState: (state) => void (told.states.at(-1) !== state && told.states.push(state)),
      onHappened: (events) => void told.seen.push(...events.map(({ keySeq }) => keySeq)),
      onGap: () => void (told.gaps += 1),
    },
    stop.signal,
  );
  return told;
};

describe('a line that drops', () => {
  it('goes on from the last cursor, and tells nothing twice', async () => {
    const told = await following([
      [batch('c0'), batch('c2', event(1), event(2)), new Error('reset')],
      [batch('c3', event(2), event(3)), batch('c3')],
      [batch('c4', event(4))],
    ]);
    expect(told.after).toEqual([undefined, 'c2', 'c3']);
    expect(told.seen).toEqual([1, 2, 3, 4]);
    expect(told.states).toEqual(['CONNECTING', 'LIVE', 'RECONNECTING', 'LIVE', 'RECONNECTING', 'LIVE']);
    expect(told.gaps).toBe(0);
  });

  it('before it ever told a place says that something may have been missed', async () => {
    const told = await following([[new Error('refused')], [new Error('refused')], [batch('c9')]]);
    expect(told.after).toEqual([undefined, undefined, undefined]);
    expect(told.gaps).toBe(1);
    expect(told.pauses).toEqual([1_000, 2_000]);
  });

  it('because it was too slow goes on where the service says', async () => {
    const told = await following([[batch('c5'), new StreamEnded('LAGGED', 'c4')], [batch('c6', event(6))]]);
    expect(told.after).toEqual([undefined, 'c4']);
  });

  it('because the service was restored asks all again, and takes what is told in the place of what no longer holds', async () => {
    const told = await following([
      [batch('c2', event(1), event(2)), new StreamEnded('EPOCH_ENDED', 'd1')],
      [batch('d2', event(2))],
    ]);
    expect(told.after).toEqual([undefined, 'd1']);
    expect(told.seen).toEqual([1, 2, 2]);
    expect(told.gaps).toBe(1);
  });
});

it('a line that is not for the account ends, and is not tried again', async () => {
  const told = await following([[new StreamEnded('FORBIDDEN')], [batch('c1')]]);
  expect(told.after).toHaveLength(1);
  expect(told.states).toEqual(['CONNECTING', 'ENDED']);
});

it.each([
  [1, 0.5, 1],
  [3, 2, 4],
  [12, 15, 30],
])('before try %i after a failure it waits %d to %d seconds', (attempt, least, most) => {
  expect([pauseBefore(attempt, () => 0), pauseBefore(attempt, () => 1)]).toEqual([least * 1_000, most * 1_000]);
});
