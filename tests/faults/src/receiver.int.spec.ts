import { chanceOf, shuffled } from '@anxin/testing';
import { DomainError } from '@anxin/domain-kit';
import { firstOfKeys, type Handlers, NotYet, on, Receiver, unsettled } from '@anxin/service-kit';
import { figuresOf } from './world/figures';
import { heardBy, listener, writeDown } from './world/listener';
import { eventOf, messageOf } from './world/messages';
import { freshService, type World } from './world/service';
import { stepped } from './world/stepped';

let world: World;
beforeEach(async () => {
  world = await freshService('listener');
});
afterEach(() => world.close());

const receiver = (handlers: Handlers = listener) => new Receiver(world.database, handlers);
const setAside = () =>
  world.database.query<{ key: string; n: number; reason: string }[]>(
    'SELECT key, key_seq AS n, reason FROM set_aside ORDER BY key, key_seq',
  );
const steps = (key: string, count: number) => Array.from({ length: count }, (_, index) => eventOf(key, index + 1));
const whole = (keys: readonly string[], count: number) => new Map(keys.map((key) => [key, count]));

it('every message thrice and shuffled within a window is applied once and in order', async () => {
  const [keys, chance] = [['a', 'b', 'c'], chanceOf(3)];
  const all = keys.flatMap((key) => steps(key, 30)).toSorted((a, b) => a.keySeq - b.keySeq);
  const thrice = all.flatMap((event) => [event, event, event]);
  const receive = receiver();
  for (let from = 0; from < thrice.length; from += 24) {
    for (const event of shuffled(thrice.slice(from, from + 24), chance)) await receive.take([messageOf(event)]);
  }
  expect(figuresOf(whole(keys, 30), await heardBy(world.database))).toEqual({
    committed: 90,
    lost: 0,
    twice: 0,
    outOfOrder: 0,
  });
  expect(await setAside()).toEqual([]);
});

it('two replicas that take the same messages at once apply them once', async () => {
  const events = steps('a', 40).map((event) => messageOf(event));
  const [one, two] = [receiver(), receiver()];
  await Promise.all(
    [one, two].map(async (replica) => {
      for (const message of events) await replica.take([message]);
    }),
  );
  expect(figuresOf(whole(['a'], 40), await heardBy(world.database))).toMatchObject({
    lost: 0,
    twice: 0,
    outOfOrder: 0,
  });
  expect(await setAside()).toEqual([]);
});

describe('a message in the middle that cannot be applied', () => {
  const poison: readonly (readonly [string, string, (text: string) => string])[] = [
    ['is not JSON', 'UNREADABLE', () => '{"publisher":'],
    ['breaks its schema', 'DATA_INVALID', (text) => text.replace('"n":3', '"n":"three"')],
    [
      'has a version that this build does not know',
      'UNKNOWN_EVENT',
      (text) => text.replace('"version":1', '"version":9'),
    ],
  ];

  it.each(poison)('%s: it is set aside as %s, its key waits, every other flows', async (_, reason, spoil) => {
    const receive = receiver();
    for (const event of steps('a', 6).flatMap((event) => [event, eventOf('b', event.keySeq)])) {
      const text = JSON.stringify(event);
      await receive.take([messageOf(event, event.key === 'a' && event.keySeq === 3 ? spoil(text) : text)]);
    }
    const heard = await heardBy(world.database);
    expect(heard.filter(({ key }) => key === 'a').map(({ n }) => n)).toEqual([1, 2]);
    expect(heard.filter(({ key }) => key === 'b')).toHaveLength(6);
    expect(await setAside()).toEqual([
      { key: 'a', n: 3, reason },
      ...[4, 5, 6].map((n) => ({ key: 'a', n, reason: 'EARLY' })),
    ]);
  });

  it('is refused by its handler: after the mend a replay applies it and all that waited, in order', async () => {
    let isMended = false;
    const handlers: Handlers = [
      on(stepped, async (tx, event) => {
        if (!isMended && event.keySeq === 2) throw new DomainError('CASE_CLOSED', 'closed');
        await writeDown(tx, event.data);
      }),
    ];
    const receive = receiver(handlers);
    for (const event of steps('a', 5)) await receive.take([messageOf(event)]);
    expect((await setAside())[0]).toEqual({ key: 'a', n: 2, reason: 'CASE_CLOSED' });
    expect(await receive.replay()).toBe(0);
    isMended = true;
    expect(await receive.replay()).toBe(4);
    expect((await heardBy(world.database)).map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
    expect(await setAside()).toEqual([]);
  });

  it('fails three times for a fault of ours, is set aside, and leaves nothing of its work', async () => {
    let tried = 0;
    const handlers: Handlers = [
      on(stepped, async (tx) => {
        tried += 1;
        await tx.query(`INSERT INTO heard (key, n) VALUES ('half', 1)`);
        throw new TypeError('a slip');
      }),
    ];
    expect(await receiver(handlers).take([messageOf(eventOf('a', 1))])).toEqual(['SET_ASIDE']);
    expect(tried).toBe(3);
    expect(await heardBy(world.database)).toEqual([]);
    const [row] = await firstOfKeys(world.database.manager, {
      onlyWaiting: false,
      after: { publisher: '', key: '' },
      limit: 1,
    });
    expect(row).toMatchObject({ reason: 'FAILED', detail: 'TypeError' });
  });
});

it('an event about something not known yet waits, and goes in by itself once it is known', async () => {
  const known = new Set<string>();
  const handlers: Handlers = [
    on(stepped, async (tx, event) => {
      if (event.key === 'worker' && !known.has('project')) throw new NotYet('project:p');
      if (event.key === 'project') known.add('project');
      await writeDown(tx, event.data);
    }),
  ];
  const receive = receiver(handlers);
  for (const event of steps('worker', 2)) await receive.take([messageOf(event)]);
  expect(await setAside()).toEqual([
    { key: 'worker', n: 1, reason: 'NOT_YET' },
    { key: 'worker', n: 2, reason: 'EARLY' },
  ]);
  await receive.take([messageOf(eventOf('project', 1))]);
  expect(await receive.replayWaiting()).toBe(2);
  expect((await heardBy(world.database)).map(({ key, n }) => `${key} ${n}`)).toEqual([
    'project 1',
    'worker 1',
    'worker 2',
  ]);
});

it('keys that wait for ever hold up no other that waits, however many they are', async () => {
  const known = new Set<string>();
  const handlers: Handlers = [
    on(stepped, async (tx, event) => {
      if (!known.has(event.key)) throw new NotYet(`project:${event.key}`);
      await writeDown(tx, event.data);
    }),
  ];
  const receive = receiver(handlers);
  for (let n = 0; n < 250; n++) await receive.take([messageOf(eventOf(`worker ${String(n).padStart(3, '0')}`, 1))]);
  known.add('worker 120').add('worker 249');
  for (let turn = 0; turn < 3; turn++) await receive.replayWaiting();
  expect((await heardBy(world.database)).map(({ key }) => key)).toEqual(['worker 120', 'worker 249']);
  known.add('worker 000');
  for (let turn = 0; turn < 3; turn++) await receive.replayWaiting();
  expect(await heardBy(world.database)).toHaveLength(3);
  for (let n = 0; n < 250; n++) known.add(`worker ${String(n).padStart(3, '0')}`);
  expect(await receive.replay()).toBe(247);
});

it('an early event whose gap was closed by a process that then ended goes in by itself', async () => {
  const receive = receiver();
  await receive.take([messageOf(eventOf('a', 2))]);
  await receive.take([messageOf(eventOf('a', 3))]);
  // Its predecessor was applied, and the process was killed before it looked for what waited.
  await world.database.query(`UPDATE inbox SET key_seq = 1 WHERE key = 'a'`);
  await world.database.query(
    `INSERT INTO inbox (publisher, key, key_seq) VALUES ('projects', 'a', 1) ON CONFLICT DO NOTHING`,
  );
  expect(await receive.replayWaiting()).toBe(2);
  expect((await heardBy(world.database)).map(({ n }) => n)).toEqual([2, 3]);
  expect(await setAside()).toEqual([]);
});

it('an erased event keeps its place and says nothing', async () => {
  const receive = receiver();
  const erased = { ...eventOf('a', 1), erased: true as const, data: null };
  expect(await receive.take([messageOf(erased)])).toEqual(['APPLIED']);
  expect(await receive.take([messageOf(eventOf('a', 2))])).toEqual(['APPLIED']);
});

it('an event that nobody here listens to passes, so that what follows is not held up', async () => {
  const receive = receiver([]);
  for (const event of steps('a', 3)) expect(await receive.take([messageOf(event)])).toEqual(['APPLIED']);
});

describe('settled', () => {
  const report = (changes: object) => ({
    service: 'cases',
    unsealed: 0,
    published: 5,
    applied: { projects: 7 },
    setAside: 0,
    due: 0,
    sessions: 0,
    ...changes,
  });
  const publisher = { service: 'projects', unsealed: 0, published: 7, applied: {}, setAside: 0, due: 0, sessions: 0 };
  it.each([
    [{}, []],
    [{ applied: { projects: 6 } }, ['cases: 1 of projects not applied']],
    [{ unsealed: 2 }, ['cases: 2 unsealed']],
    [{ setAside: 1, due: 3 }, ['cases: 1 set aside', 'cases: 3 due']],
    [{ due: 3, sessions: 1 }, []],
  ])('%j leaves on its way: %j', (changes, expected) => {
    expect(unsettled([publisher, report(changes)])).toEqual(expected);
  });
});
