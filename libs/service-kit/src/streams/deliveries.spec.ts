import type { Actor } from '@anxin/identity';
import { streamErrors } from './cursor';
import { Deliveries } from './deliveries';
import { EventStream } from './event-stream';
import { Window } from './window';

const ALL = { id: 'all', sectors: undefined, hears: () => true };
const WATER: Actor = { id: 'water-1', role: 'DEPARTMENT', sectors: ['WATER'] };
type Written = { readonly account: string } & Readonly<Record<string, unknown>>;

/** Streams of a feed that goes on, and what is written down of them. */
const delivering = () => {
  const window = new Window({ events: 100, bytes: 100 }, 0);
  let position = 0;
  const tell = () => window.push({ epoch: 1, next: ++position, bytes: 1, events: [{ position } as never] });
  const source = { window: () => window, page: () => Promise.reject(new Error('not read')) };
  const written: Written[][] = [];
  const faults: unknown[] = [];
  let isDown = false;
  const rows = <Row>(_sql: string, [text]: readonly unknown[]): Promise<Row[]> => {
    if (isDown) return Promise.reject(new Error('down'));
    written.push(JSON.parse(String(text)) as Written[]);
    return Promise.resolve([]);
  };
  const deliveries = new Deliveries({ rows, onFault: (fault) => faults.push(fault) });
  const begin = (actor = WATER, isReconnect = false) => {
    const stream = new EventStream(source, ALL, { epoch: 1, position: 0 });
    deliveries.begun(stream, { actor, transport: 'SSE', isReconnect });
    return stream;
  };
  const setDown = (down: boolean) => (isDown = down);
  return {
    tell,
    begin,
    deliveries,
    written,
    faults,
    setDown,
    later: (ms = 10_000) => jest.advanceTimersByTimeAsync(ms),
  };
};

describe('where accounts stand', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is written some seconds after something moved, all in one, and not at all while nothing moves', async () => {
    const { tell, begin, written, later } = delivering();
    const [stream, other] = [begin(), begin({ id: 'office-1', role: 'OFFICE' }, true)];
    for (let told = 1; told <= 3; told++) {
      tell();
      await stream.next();
    }
    expect(written).toEqual([]);
    await later();
    expect(written).toEqual([
      [
        expect.objectContaining({ account: 'water-1', sectors: ['WATER'], position: 3, connects: 1, reconnects: 0 }),
        expect.objectContaining({ account: 'office-1', sectors: [], position: 0, connects: 1, reconnects: 1 }),
      ],
    ]);
    await later(600_000);
    expect(written).toHaveLength(1);
    await other.next();
    await later();
    expect(written[1]).toEqual([expect.objectContaining({ account: 'office-1', position: 1, connects: 0 })]);
  });

  it('is where the furthest behind of its streams is, and where the last ended when none is open', async () => {
    const { tell, begin, deliveries, written } = delivering();
    tell();
    const [one, two] = [begin(), begin()];
    await one.next();
    expect(deliveries.behind(1)).toEqual(new Map([['water-1', 1]]));
    await two.return();
    expect(deliveries.behind(1)).toEqual(new Map([['water-1', 0]]));
    await one.return();
    await deliveries.save();
    expect(written.at(-1)).toEqual([expect.objectContaining({ position: 1, connects: 2, lagged: 0 })]);
    expect(deliveries.behind(1)).toEqual(new Map());
  });

  it('counts a stream that was too slow', async () => {
    const { begin, deliveries, written } = delivering();
    begin().end(streamErrors.lagged({ epoch: 1, position: 0 }));
    await deliveries.save();
    expect(written).toEqual([[expect.objectContaining({ connects: 1, lagged: 1 })]]);
  });

  it('that could not be written is written with what comes next, and a count is not lost or added twice', async () => {
    const { begin, deliveries, written, faults, later, setDown } = delivering();
    setDown(true);
    begin();
    await later();
    expect(faults).toHaveLength(1);
    setDown(false);
    begin();
    await Promise.all([deliveries.save(), deliveries.save()]);
    expect(written).toEqual([[expect.objectContaining({ connects: 2 })]]);
  });
});
