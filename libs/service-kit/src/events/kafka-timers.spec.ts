import { setTimeout as pause } from 'node:timers/promises';
// @ts-expect-error: it has no types
import RequestQueue from 'kafkajs/src/network/requestQueue';
import './kafka-timers';

type Queue = { pending: unknown[]; scheduleCheckPendingRequests: () => void; checkPendingRequests: () => void };
const { prototype } = RequestQueue as unknown as { readonly prototype: Queue };

/** A queue on which a look is counted, throttled until a moment in ms since the epoch. */
const aQueue = (pending: unknown[], throttledUntil: number) => {
  const looked: number[] = [];
  const made = Object.assign(Object.create(prototype) as Queue, {
    pending,
    throttledUntil,
    throttleCheckTimeoutId: null,
    checkPendingRequests: () => void looked.push(Date.now()),
  });
  return { made, looked };
};

it('a broker that nobody waits for is not looked after, and Node has nothing to warn of', async () => {
  const warned = jest.spyOn(process, 'emitWarning');
  const { made, looked } = aQueue([], -1);
  made.scheduleCheckPendingRequests();
  await pause(20);
  expect([looked, warned.mock.calls]).toEqual([[], []]);
  warned.mockRestore();
});

it.each([
  ['at once', -1],
  ['when the broker lets it go on', Date.now() + 15],
])('a request that waits is looked after %s', async (_, throttledUntil) => {
  const { made, looked } = aQueue(['request'], throttledUntil);
  made.scheduleCheckPendingRequests();
  await pause(60);
  expect(looked).toHaveLength(1);
});
