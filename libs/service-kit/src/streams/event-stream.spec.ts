import type { Envelope } from '@anxin/contracts';
import { DomainError } from '@anxin/domain-kit';
import type { SizedPage } from '../journal/feed';
import { cursorOf } from './cursor';
import { EventStream } from './event-stream';
import type { Hearing } from './hearing';
import { type Batch, type Place, Window } from './window';

const event = (position: number): Envelope => ({ position, sector: position % 2 ? 'WATER' : 'HOUSING' }) as Envelope;
const page = (after: number, next: number, bytes = 10): SizedPage => ({
  epoch: 1,
  next,
  bytes,
  events: Array.from({ length: next - after }, (_, index) => event(after + index + 1)),
});
const ALL: Hearing = { id: 'all', sectors: undefined, hears: () => true };
const WATER: Hearing = { id: 'water', sectors: ['WATER'], hears: ({ sector }: Envelope) => sector === 'WATER' };

const positions = ({ events }: Batch): readonly number[] => events.map(({ position }) => position);

/** A feed of so many events, of which the tail has read the last; pages of three. */
const fed = (start: number, end: number, limits = { events: 6, bytes: 1_000 }) => {
  const window = new Window(limits, start);
  let [read, at] = [0, start];
  const push = (next: number, bytes?: number): boolean => {
    const isTrimmed = window.push(page(at, next, bytes));
    at = next;
    return isTrimmed;
  };
  for (let next = start + 1; next <= end; next++) push(next);
  const source = {
    window: () => window,
    page: ({ position }: { position: number }) => {
      read += 1;
      return Promise.resolve(page(position, Math.min(position + 3, at)));
    },
  };
  const stream = (position: number, hearing = ALL) => new EventStream(source, hearing, { epoch: 1, position });
  return { window, push, stream, read: () => read };
};
const take = async (stream: EventStream): Promise<Batch> => {
  const { value } = await stream.next();
  if (!value) throw new Error('the stream has ended');
  return value;
};

describe('a stream', () => {
  it('reads the past from the database, then goes on in the window, each event once', async () => {
    const { stream, push, read } = fed(5, 5);
    const hearing = stream(0);
    const heard = [...positions(await take(hearing)), ...positions(await take(hearing))];
    push(7);
    heard.push(...positions(await take(hearing)));
    expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(read()).toBe(2);
  });

  it('begins within the window where its place stands in the middle of a page', async () => {
    const { stream, push } = fed(0, 0);
    push(4);
    expect(positions(await take(stream(2)))).toEqual([3, 4]);
  });

  it('says once that it has come to the end, and then waits', async () => {
    const { stream, push } = fed(5, 5);
    const hearing = stream(5);
    expect(await take(hearing)).toEqual({ events: [], live: true, next: { epoch: 1, position: 5 } });
    const next = take(hearing);
    push(6);
    hearing.wake();
    expect(positions(await next)).toEqual([6]);
  });

  it('is live with the last page that there is, and not before', async () => {
    const { stream, push } = fed(0, 0);
    push(1);
    push(2);
    const [first, second, other] = [stream(0), stream(0), stream(0)];
    expect([(await take(first)).live, (await take(first)).live]).toEqual([false, true]);
    await take(second);
    push(3);
    expect([(await take(second)).live, (await take(second)).live]).toEqual([false, true]);
    for (let next = 4; next <= 12; next++) push(next);
    other.endIfBehind(6);
    expect(positions(await take(other))).toEqual([1, 2, 3]);
  });

  it('that hears nothing of the last pages says at once that it has come to the end', async () => {
    const { stream, push } = fed(0, 0);
    push(1);
    const hearing = stream(0, { ...WATER, hears: () => false });
    expect(await take(hearing)).toEqual({ events: [], live: true, next: { epoch: 1, position: 1 } });
  });

  it.each`
    stands | ends                          | code             | at
    ${2}   | ${'where it stands'}          | ${'LAGGED'}      | ${2}
    ${4}   | ${'where it stands'}          | ${'LAGGED'}      | ${4}
    ${5}   | ${'with what was taken back'} | ${'EPOCH_ENDED'} | ${4}
  `('at $stands ends $ends, when all beyond 4 was taken back', async ({ stands, code, at }) => {
    const hearing = fed(5, 5).stream(Number(stands));
    const cursor = (position: number) => cursorOf({ epoch: 1, position });
    hearing.endBeyond(4, new DomainError('EPOCH_ENDED', '', { cursor: cursor(4) }));
    await expect(hearing.next()).rejects.toMatchObject({ code, details: { cursor: cursor(Number(at)) } });
  });

  it('that ends while it waits for a page gives up its turn, and simply ends', async () => {
    const page = (_after: Place, _hearing: Hearing, signal: AbortSignal) =>
      new Promise<SizedPage>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('gone'))));
    const hearing = new EventStream({ window: () => new Window({ events: 1, bytes: 1 }, 5), page }, ALL, {
      epoch: 1,
      position: 0,
    });
    const next = hearing.next();
    await hearing.return();
    expect((await next).done).toBe(true);
  });

  it('tells where it stands when nothing was for it for a while', async () => {
    const { stream, push } = fed(5, 5);
    const hearing = stream(5, WATER);
    await take(hearing);
    const next = take(hearing);
    push(6);
    hearing.wake();
    await Promise.resolve();
    hearing.beat(60_000);
    await new Promise(setImmediate);
    hearing.beat(0);
    expect(await next).toEqual({ events: [], live: true, next: { epoch: 1, position: 6 } });
  });

  it('shares with those who hear the same what it hears', async () => {
    const { stream, push } = fed(0, 0);
    push(2);
    const [one, two, other] = [stream(0, WATER), stream(0, WATER), stream(0, ALL)];
    const [first, second, third] = [await take(one), await take(two), await take(other)];
    expect(second).toBe(first);
    expect([positions(first), positions(third)]).toEqual([[1], [1, 2]]);
  });

  it('that is told live and is slower than the window ends with LAGGED, and with where to go on', async () => {
    const { stream, push, window } = fed(5, 5);
    const hearing = stream(5);
    await take(hearing);
    for (let next = 6; next <= 12; next++) push(next);
    hearing.endIfBehind(window.start);
    const details = { cursor: cursorOf({ epoch: 1, position: 5 }) };
    await expect(hearing.next()).rejects.toMatchObject({ code: 'LAGGED', details });
    expect((await hearing.next()).done).toBe(true);
  });

  it('that reads the past is not too slow, however far it is behind', async () => {
    const { stream, push, window } = fed(5, 5);
    const hearing = stream(0);
    await take(hearing);
    for (let next = 6; next <= 12; next++) push(next);
    hearing.endIfBehind(window.start);
    const heard: number[] = [];
    while (heard.length < 9) heard.push(...positions(await take(hearing)));
    expect(heard).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('ends at once while it waits, and says so once', async () => {
    const { stream } = fed(5, 5);
    const hearing = stream(5);
    const ends = jest.fn();
    hearing.onEnd(ends);
    await take(hearing);
    const next = hearing.next();
    await hearing.return();
    hearing.end(new Error('late'));
    expect((await next).done).toBe(true);
    expect(ends).toHaveBeenCalledTimes(1);
  });
});

describe('the window', () => {
  it('is bounded in events and in bytes, and says when something had to go', () => {
    const { push, window } = fed(0, 0, { events: 3, bytes: 50 });
    expect([push(2), push(3), push(4)]).toEqual([false, false, true]);
    expect(window.start).toBe(2);
    expect([push(5, 45), window.start]).toEqual([true, 4]);
  });

  it('keeps a page that is larger than it, since somebody has to hear of it', () => {
    const { push, window } = fed(0, 0, { events: 3, bytes: 50 });
    expect([push(9), window.start]).toEqual([false, 0]);
  });
});
