import { chanceOf, shuffled } from '@anxin/testing';
import { DomainError } from '@anxin/domain-kit';
import { type Handlers, on, Receiver } from '@anxin/service-kit';
import { figuresOf } from './world/figures';
import { heardBy, listener, writeDown } from './world/listener';
import { eventOf, messageOf } from './world/messages';
import { freshService, type World } from './world/service';
import { stepped } from './world/stepped';

let world: World;
const faults: unknown[] = [];
beforeEach(async () => {
  world = await freshService('listener');
  faults.length = 0;
});
afterEach(() => world.close());

const receiver = (handlers: Handlers = listener) =>
  new Receiver(world.database, handlers, (fault) => void faults.push(fault));
const setAside = () =>
  world.database.query<{ key: string; n: number; reason: string }[]>(
    'SELECT key, key_seq AS n, reason FROM set_aside ORDER BY key, key_seq',
  );
const messages = (...places: readonly (readonly [key: string, n: number])[]) =>
  places.map(([key, n]) => messageOf(eventOf(key, n)));
const stepsOf = async (key: string) =>
  (await heardBy(world.database)).filter((step) => step.key === key).map(({ n }) => n);

it('messages that come together are applied in one transaction', async () => {
  const together = messages(['a', 1], ['b', 1], ['a', 2], ['c', 1], ['b', 2]);
  expect(await receiver().take(together)).toEqual(together.map(() => 'APPLIED'));
  const [commits] = await world.database.query<{ n: number }[]>(
    'SELECT count(DISTINCT xmin::text)::int AS n FROM heard',
  );
  expect(commits).toEqual({ n: 1 });
});

it('a repeat among them is dropped, whether its first is among them or came before', async () => {
  const receive = receiver();
  await receive.take(messages(['a', 1], ['a', 2]));
  expect(await receive.take(messages(['a', 2], ['a', 3], ['a', 3], ['b', 1], ['a', 4]))).toEqual([
    'REPEAT',
    'APPLIED',
    'REPEAT',
    'APPLIED',
    'APPLIED',
  ]);
  expect(await stepsOf('a')).toEqual([1, 2, 3, 4]);
});

it('an early one among them is set aside with what follows it; its gap closed, both go in by themselves', async () => {
  const receive = receiver();
  expect(await receive.take(messages(['a', 1], ['a', 3], ['b', 1], ['a', 4], ['b', 2]))).toEqual([
    'APPLIED',
    'SET_ASIDE',
    'APPLIED',
    'SET_ASIDE',
    'APPLIED',
  ]);
  expect(await setAside()).toEqual([3, 4].map((n) => ({ key: 'a', n, reason: 'EARLY' })));
  await receive.take(messages(['b', 3], ['a', 2], ['a', 5]));
  expect(await stepsOf('a')).toEqual([1, 2, 3, 4, 5]);
  expect(await setAside()).toEqual([]);
});

it('poison in the middle is set aside with what follows it for its key, every other key flows', async () => {
  const [one, poison, three, other] = messages(['a', 1], ['a', 2], ['a', 3], ['b', 1]);
  const receive = receiver();
  expect(await receive.take([one!, { ...poison!, text: '{"no' }, three!, other!])).toEqual([
    'APPLIED',
    'SET_ASIDE',
    'SET_ASIDE',
    'APPLIED',
  ]);
  expect(await setAside()).toEqual([
    { key: 'a', n: 2, reason: 'UNREADABLE' },
    { key: 'a', n: 3, reason: 'EARLY' },
  ]);
  await receive.take(messages(['a', 4], ['b', 2], ['b', 3]));
  expect(await stepsOf('b')).toEqual([1, 2, 3]);
  expect((await setAside()).map(({ n }) => n)).toEqual([2, 3, 4]);
});

it('one that is refused among them leaves nothing half applied, and takes only its own key with it', async () => {
  const handlers: Handlers = [
    on(stepped, async (tx, event) => {
      await writeDown(tx, event.data);
      if (event.key === 'a' && event.keySeq === 2) throw new DomainError('CASE_CLOSED', 'closed');
    }),
  ];
  await receiver(handlers).take(messages(['b', 1], ['a', 1], ['a', 2], ['b', 2], ['a', 3]));
  expect(await stepsOf('a')).toEqual([1]);
  expect(await stepsOf('b')).toEqual([1, 2]);
  expect(await setAside()).toEqual([
    { key: 'a', n: 2, reason: 'CASE_CLOSED' },
    { key: 'a', n: 3, reason: 'EARLY' },
  ]);
});

it('a fault in the middle that does not come again costs nothing', async () => {
  let isFirst = true;
  const handlers: Handlers = [
    on(stepped, async (tx, event) => {
      await writeDown(tx, event.data);
      if (event.key !== 'a' || event.keySeq !== 2 || !isFirst) return;
      isFirst = false;
      await tx.query('SELECT 1 / 0');
    }),
  ];
  const together = messages(['b', 1], ['a', 1], ['a', 2], ['b', 2], ['a', 3]);
  expect(await receiver(handlers).take(together)).toEqual(together.map(() => 'APPLIED'));
  expect(faults).toHaveLength(1);
  expect(await stepsOf('a')).toEqual([1, 2, 3]);
  expect(await stepsOf('b')).toEqual([1, 2]);
});

it('two replicas that take them in other orders at once apply each once and in order', async () => {
  const [keys, chance] = [['a', 'b', 'c', 'd'], chanceOf(5)];
  const rounds = Array.from({ length: 20 }, (_, round) => keys.map((key) => eventOf(key, round + 1)));
  const take = async (receive: Receiver): Promise<void> => {
    for (let from = 0; from < rounds.length; from += 4) {
      const together = rounds.slice(from, from + 4).flatMap((round) => shuffled(round, chance));
      await receive.take(together.map((event) => messageOf(event)));
    }
  };
  await Promise.all([take(receiver()), take(receiver())]);
  expect(figuresOf(new Map(keys.map((key) => [key, 20])), await heardBy(world.database))).toMatchObject({
    lost: 0,
    twice: 0,
    outOfOrder: 0,
  });
  expect(await setAside()).toEqual([]);
  expect(faults).toEqual([]);
});
