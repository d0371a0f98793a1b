import { setTimeout as sleep } from 'node:timers/promises';
import type { Envelope } from '@anxin/contracts';
import {
  feedPage,
  type Publisher,
  Receiver,
  type Rows,
  runExclusively,
  startRelay,
  startSealer,
} from '@anxin/service-kit';
import { eventually } from '@anxin/testing';
import { type Figures, figuresOf, type Step, withoutRepeats } from './world/figures';
import { heardBy, listener, writeDown } from './world/listener';
import { eventOf, messageOf } from './world/messages';
import { freshService, type World } from './world/service';
import { PUBLISHER } from './world/stepped';
import { committed, runWriters } from './world/writers';

/** The promises, each held against the house and against a planted fault that must break it. */
const nothingLost = ({ lost }: Figures): void => expect({ lost }).toEqual({ lost: 0 });
const inOrder = ({ outOfOrder }: Figures): void => expect({ outOfOrder }).toEqual({ outOfOrder: 0 });
const nothingTwice = ({ twice }: Figures): void => expect({ twice }).toEqual({ twice: 0 });

let world: World;
const rows: Rows = (sql, parameters) => world.database.query(sql, [...parameters]);
const onFault = (): void => undefined;
const stepOf = ({ data }: Envelope): Step => data as Step;

beforeEach(async () => {
  world = await freshService('faults');
});
afterEach(() => world.close());

/** A log that refuses some calls, as a broker that is away for a moment. */
const flakyLog = (refuses: (call: number) => boolean, restMs = 0) => {
  const log: Step[] = [];
  let calls = 0;
  const publisher: Publisher = {
    publish: async (events) => {
      calls += 1;
      if (refuses(calls)) {
        await sleep(restMs);
        throw new Error('the broker is away');
      }
      log.push(...events.map(stepOf));
      return [];
    },
    ends: () => Promise.resolve([]),
    lastEvents: () => Promise.resolve([]),
    stop: () => Promise.resolve(),
  };
  return { log, publisher };
};

const written = async (steps = 60): Promise<void> => {
  const sealer = startSealer({ databaseUrl: world.urls.serviceUrl, onFault });
  await runWriters({ database: world.database, seed: 11, writers: 16, keys: 8, steps });
  await eventually(async () => expect(await rows('SELECT 1 FROM queue LIMIT 1', [])).toEqual([]));
  await sealer.stop();
};

const wholeLog = async (log: readonly Step[]): Promise<void> => {
  const due = await committed(world.database);
  await eventually(() => nothingLost(figuresOf(due, log)), { withinMs: 10_000 });
};

describe('nothing is lost between writers and readers', () => {
  it('by the house, which seals after the commit', async () => {
    const { log, publisher } = flakyLog(() => false);
    const sealer = startSealer({ databaseUrl: world.urls.serviceUrl, onFault });
    const relay = startRelay({ databaseUrl: world.urls.serviceUrl, service: PUBLISHER, publisher, onFault });
    await runWriters({ database: world.database, seed: 5, writers: 16, keys: 8, steps: 60 });
    await wholeLog(log);
    await relay.stop();
    await sealer.stop();
    nothingLost(figuresOf(await committed(world.database), log));
  });

  it('is broken by polling for what has a greater id than the last', async () => {
    const log: Step[] = [];
    let [last, isWriting] = [0, true];
    const poll = async (): Promise<void> => {
      const page = await rows<{ id: number; payload: string }>(
        `SELECT q.id::int, j.payload FROM queue q JOIN journal j USING (stream, version) WHERE q.id > $1 ORDER BY q.id`,
        [last],
      );
      for (const { id, payload } of page) {
        log.push(JSON.parse(payload) as Step);
        last = id;
      }
    };
    const polling = (async () => {
      while (isWriting) await poll();
    })();
    await runWriters({ database: world.database, seed: 5, writers: 16, keys: 400, steps: 60 });
    isWriting = false;
    await polling;
    await poll();
    const figures = figuresOf(await committed(world.database), log);
    expect(() => nothingLost(figures)).toThrow();
  });
});

describe('nothing is lost when the broker is away', () => {
  const away = (call: number): boolean => call % 2 === 0;

  it('by the house, whose cursor moves after the acknowledgement', async () => {
    await written(70);
    const { log, publisher } = flakyLog(away);
    const relay = startRelay({ databaseUrl: world.urls.serviceUrl, service: PUBLISHER, publisher, onFault });
    await wholeLog(log);
    await relay.stop();
    const figures = figuresOf(await committed(world.database), withoutRepeats(log));
    nothingLost(figures);
    inOrder(figures);
  });

  it('is broken by moving the cursor first', async () => {
    await written(70);
    const { log, publisher } = flakyLog(away);
    let cursor = 0;
    let isDone = false;
    const relay = runExclusively({
      databaseUrl: world.urls.serviceUrl,
      lock: 'planted',
      restMs: 10,
      onFault,
      turn: async () => {
        const { events } = await feedPage(rows, PUBLISHER, { after: cursor, limit: 200 });
        cursor = events.at(-1)?.position ?? cursor;
        isDone = events.length === 0;
        if (events.length > 0) await publisher.publish(events, 0);
        return events.length > 0;
      },
    });
    await eventually(() => expect(isDone).toBe(true), { withinMs: 10_000 });
    await relay.stop();
    const figures = figuresOf(await committed(world.database), log);
    expect(() => nothingLost(figures)).toThrow();
  });
});

describe('the log keeps the order of a key', () => {
  // Every other call is refused after a rest, and tried again.
  const away = (call: number): boolean => call % 2 === 1;

  it('by the house, with one send in flight', async () => {
    await written();
    const { log, publisher } = flakyLog(away, 30);
    const relay = startRelay({ databaseUrl: world.urls.serviceUrl, service: PUBLISHER, publisher, onFault });
    await wholeLog(log);
    await relay.stop();
    inOrder(figuresOf(await committed(world.database), withoutRepeats(log)));
  });

  it('is broken by two sends in flight', async () => {
    await written();
    const { log, publisher } = flakyLog(away, 30);
    const sendUntilTaken = (events: readonly Envelope[]): Promise<unknown> =>
      publisher.publish(events, 0).catch(() => sendUntilTaken(events));
    for (let after = 0; ;) {
      const { events } = await feedPage(rows, PUBLISHER, { after, limit: 100 });
      const last = events.at(-1);
      if (!last) break;
      await Promise.all([sendUntilTaken(events.slice(0, 50)), sendUntilTaken(events.slice(50))]);
      after = last.position;
    }
    const figures = figuresOf(await committed(world.database), withoutRepeats(log));
    nothingLost(figures);
    expect(() => inOrder(figures)).toThrow();
  });
});

describe('nothing is applied twice when messages come again', () => {
  const again = Array.from({ length: 20 }, (_, index) => eventOf('a', index + 1)).flatMap((event) => [event, event]);
  const due = new Map([['a', 20]]);

  it('by the house, which remembers in the transaction of the effect', async () => {
    const receiver = new Receiver(world.database, listener);
    for (const event of again) await receiver.take([messageOf(event)]);
    nothingTwice(figuresOf(due, await heardBy(world.database)));
  });

  it('is broken without an inbox', async () => {
    for (const event of again) await world.database.transaction((tx) => writeDown(tx, stepOf(event)));
    const figures = figuresOf(due, await heardBy(world.database));
    expect(() => nothingTwice(figures)).toThrow();
  });
});
