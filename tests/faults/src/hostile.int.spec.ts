import { topicOf } from '@anxin/contracts';
import { createTopics, quietKafka } from '@anxin/kafka';
import { connected } from '@anxin/local/postgres';
import { type Listening, type Message, Receiver } from '@anxin/service-kit';
import { describeWithKafka, eventually } from '@anxin/testing';
import { heardBy, listener } from './world/listener';
import { eventOf, messageOf } from './world/messages';
import { freshService, type World } from './world/service';
import { startReader } from './world/side';

let world: World;
beforeEach(async () => {
  world = await freshService('cases');
});
afterEach(() => world.close());

const spoilt = (change: object, message: Partial<Message> = {}): Message => ({
  ...messageOf(eventOf('k', 1), JSON.stringify({ ...eventOf('k', 1), ...change })),
  ...message,
});

/** What an ill-meaning or broken producer may send. */
const HOSTILE: readonly (readonly [string, Message])[] = [
  ['a raw NUL byte in its value', { ...messageOf(eventOf('k', 1), `{"a":"\0"}`) }],
  ['NUL in its data', spoilt({ data: { key: 'k\0', n: 1 } })],
  ['a sequence beyond 32 bits', spoilt({ keySeq: 2 ** 40 })],
  ['bad JSON under a huge sequence', spoilt({}, { text: '{', keySeq: 10 ** 15 })],
  ['bad JSON under a huge epoch', spoilt({}, { text: '{', epoch: 10 ** 18 })],
  ['an epoch that begins in the future', spoilt({ epoch: Date.now() + 10 * 86_400_000 })],
  ['a key of 4,000 characters', spoilt({ key: 'k'.repeat(4_000) }, { key: 'k'.repeat(4_000) })],
  ['bad JSON under a key of 4,000 characters', spoilt({}, { text: '{', key: '键'.repeat(4_000) })],
  ['NUL in its key', spoilt({ key: 'k\0' }, { key: 'k\0' })],
  ['bad JSON under a key with NUL', spoilt({}, { text: '{', key: '\0' })],
  ['another publisher than its topic', spoilt({ publisher: 'workers' })],
  ['another key than its record', spoilt({ key: 'other' })],
  ['a megabyte of brackets', spoilt({}, { text: '['.repeat(1_000_000) })],
  ['nothing', spoilt({}, { text: '' })],
];

it.each(HOSTILE)('a message with %s is set aside, and every other key flows', async (_, hostile) => {
  const receiver = new Receiver(world.database, listener);
  const others = [eventOf('b', 1), eventOf('b', 2)].map((event) => messageOf(event));
  expect(await receiver.take([hostile, ...others])).toEqual(['SET_ASIDE', 'APPLIED', 'APPLIED']);
  expect(await receiver.take([hostile])).toEqual(['SET_ASIDE']);
});

it('of a message that the database refuses to keep, its origin is kept', async () => {
  await connected(world.urls.migratorUrl, (client) =>
    client.query('ALTER TABLE set_aside ADD CHECK (length(message) = 0)'),
  );
  expect(await new Receiver(world.database, listener).take([spoilt({}, { text: '{"no' })])).toEqual(['SET_ASIDE']);
  expect(await world.database.query('SELECT key, reason, detail, message FROM set_aside')).toEqual([
    { key: '?projects/0/1', reason: 'UNREADABLE', detail: 'projects/0/1', message: '' },
  ]);
});

describe('a damaged copy', () => {
  const open = () =>
    world.database.query<object[]>('SELECT key, key_seq AS n, closed FROM set_aside ORDER BY key, key_seq');
  const [first, second, third] = [1, 2, 3].map((n) => messageOf(eventOf('k', n)));

  it('never blocks the true one: the whole copy is taken, and the damaged one closed with a reason', async () => {
    const receiver = new Receiver(world.database, listener);
    await receiver.take([first!, { ...second!, text: '{"no' }, second!, third!]);
    expect((await heardBy(world.database)).map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(await open()).toEqual([{ key: 'k', n: 2, closed: 'REPLACED' }]);
  });

  it('that comes behind the true one is closed at once', async () => {
    const receiver = new Receiver(world.database, listener);
    await receiver.take([first!, second!]);
    await receiver.take([{ ...second!, text: '{"no' }]);
    expect(await open()).toEqual([{ key: 'k', n: 2, closed: 'REPLACED' }]);
  });
});

describeWithKafka('a topic', (addresses) => {
  let listening: Listening | undefined;
  afterEach(async () => {
    await listening?.stop();
    listening = undefined;
  });

  const topic = async (config: Readonly<Record<string, string>>): Promise<string> => {
    const name = world.urls.database;
    const own = topicOf(name);
    await createTopics(addresses, { replication: 1, topics: [{ ...own, config: { ...own.config, ...config } }] });
    return name;
  };
  const send = async (name: string, values: readonly string[]): Promise<void> => {
    const producer = quietKafka(addresses, { retry: { retries: 10 } }).producer();
    await producer.connect();
    await producer.send({ topic: name, messages: values.map((value) => ({ key: 'k', value })) });
    await producer.disconnect();
  };
  const steps = (name: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) =>
      JSON.stringify({ ...eventOf('k', from + index), publisher: name }),
    );
  const heard = async () => (await heardBy(world.database)).map(({ n }) => n);

  it.each(['zstd', 'lz4', 'snappy', 'gzip'])(
    'that a broker packs with %s is read, and named as one that differs',
    async (packing) => {
      const name = await topic({ 'compression.type': packing });
      await send(name, steps(name, 1, 40));
      listening = startReader(world, addresses, { service: name, world });
      await eventually(async () => expect(await heard()).toHaveLength(40), { withinMs: 30_000 });
      await eventually(() =>
        expect(listening?.warnings()).toEqual([`topic ${name} has compression.type=${packing}, not uncompressed`]),
      );
      await expect(createTopics(addresses, { replication: 1, topics: [topicOf(name)] })).rejects.toMatchObject({
        code: 'KAFKA_TOPIC_DIFFERS',
        message: expect.stringContaining('compression.type'),
      });
    },
    60_000,
  );

  it('none of whose events is taken is told with its partition and number, and no more once they are', async () => {
    const name = await topic({});
    listening = startReader(world, addresses, { service: name, world });
    await send(name, steps(name, 1, 1));
    await eventually(async () => expect(await heard()).toEqual([1]), { withinMs: 30_000 });
    await connected(world.urls.migratorUrl, async (client) => {
      await client.query('BEGIN');
      await client.query('LOCK TABLE inbox');
      await send(name, steps(name, 2, 4));
      await eventually(
        () => expect(listening?.reasons().join()).toMatch(/\/\d+: 3 events wait, none taken for \d+ s/),
        { withinMs: 60_000 },
      );
      await client.query('COMMIT');
    });
    await eventually(async () => expect(await heard()).toEqual([1, 2, 3, 4]), { withinMs: 30_000 });
    await eventually(() => expect(listening?.reasons()).toEqual([]), { withinMs: 15_000 });
  }, 120_000);
});
