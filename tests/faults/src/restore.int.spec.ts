import { topicOf } from '@anxin/contracts';
import { createTopics, quietKafka } from '@anxin/kafka';
import { connected } from '@anxin/local/postgres';
import { isSettled, type Listening, unsettled } from '@anxin/service-kit';
import { describeWithKafka, eventually } from '@anxin/testing';
import { figuresAfterRestore } from './world/figures';
import { toldBy, toldTo } from './world/listener';
import { freshService, type World } from './world/service';
import { settlements, startPublisher, startReader } from './world/side';
import { runWriters } from './world/writers';

const NOTHING = { lost: 0, twice: 0, outOfOrder: 0 };

describeWithKafka('a side that is put back from an older copy', (addresses) => {
  let [publisher, reader, service]: [World, World, string] = [] as unknown as [World, World, string];
  let saying: Awaited<ReturnType<typeof startPublisher>>;
  let listening: Listening;

  const start = async (): Promise<void> => {
    saying = await startPublisher(publisher, addresses, service);
    listening = startReader(reader, addresses, { service, world: publisher });
  };
  const stop = async (): Promise<void> => {
    await saying.stop();
    await listening.stop();
  };
  const write = (seed: number, keys = 6): Promise<void> =>
    runWriters({ database: publisher.database, seed, writers: 4, keys, steps: 15 });
  const settled = () =>
    eventually(
      async () => {
        const first = await settlements(publisher, reader, service);
        const second = await settlements(publisher, reader, service);
        expect([unsettled(second), isSettled(first, second)]).toEqual([[], true]);
      },
      { withinMs: 60_000 },
    );
  const figures = async () => figuresAfterRestore(await toldBy(publisher.database), await toldTo(reader.database));

  beforeEach(async () => {
    [publisher, reader] = [await freshService('projects'), await freshService('cases')];
    service = publisher.urls.database;
    await createTopics(addresses, { replication: 1, topics: [topicOf(service)] });
    await start();
  });
  afterEach(async () => {
    await stop();
    await publisher.close();
    await reader.close();
  });

  it.each([
    ['publisher', true, false],
    ['reader', false, true],
    ['publisher and the reader', true, true],
  ])(
    'the %s: nothing is lost, twice or out of order, and both sides settle by themselves',
    async (_, isPublisher, isReader) => {
      await write(1);
      await settled();
      const [ofPublisher, ofReader] = [await publisher.urls.copy(), await reader.urls.copy()];
      await write(2, 9);
      await settled();
      await stop();
      if (isPublisher) await ofPublisher();
      if (isReader) await ofReader();
      await start();
      await settled();
      expect(await figures()).toMatchObject(NOTHING);
      await write(3);
      await settled();
      expect(await figures()).toMatchObject(NOTHING);
      expect(listening.reasons()).toEqual([]);
    },
    240_000,
  );

  it('a reader that begins after a restore drops what the restore took back', async () => {
    await listening.stop();
    await write(1);
    const sealed = () =>
      eventually(async () => expect((await settlements(publisher, reader, service))[0].unsealed).toBe(0), {
        withinMs: 60_000,
      });
    await sealed();
    const putBack = await publisher.urls.copy();
    await write(2, 9);
    await sealed();
    // The topic holds all of it before it is taken back.
    listening = startReader(reader, addresses, { service, world: publisher });
    await settled();
    await stop();
    await putBack();
    await reader.close();
    reader = await freshService('cases');
    await start();
    // Before its keys were held against the new epoch the sums may agree by chance, with some of what was taken back.
    const [of] = await publisher.database.query<{ epoch: string }[]>('SELECT max(epoch)::text AS epoch FROM epoch');
    const held = 'SELECT epoch::text AS epoch FROM publisher_epoch WHERE publisher = $1';
    await eventually(async () => expect(await reader.database.query(held, [service])).toEqual([of]), {
      withinMs: 60_000,
    });
    await settled();
    expect(await figures()).toMatchObject(NOTHING);
    expect(listening.reasons()).toEqual([]);
  }, 240_000);

  it('a publisher whose database is where it was, as a snapshot of its disk: its topic tells', async () => {
    await write(1);
    await settled();
    const putBack = await publisher.urls.copy();
    await write(2, 9);
    await settled();
    await stop();
    await putBack();
    // A snapshot has the same cluster, timeline and database.
    await connected(publisher.urls.migratorUrl, (client) =>
      client.query(`UPDATE epoch SET home = left(home, -length(substring(home from '[0-9]+$')))
        || (SELECT oid FROM pg_database WHERE datname = current_database())`),
    );
    await start();
    await write(3);
    await settled();
    expect(await figures()).toMatchObject(NOTHING);
  }, 240_000);

  it('a reader whose offsets the brokers have let expire goes on where its own database stands', async () => {
    await write(1);
    await settled();
    await listening.stop();
    const admin = quietKafka(addresses, { retry: { retries: 10 } }).admin();
    await admin.connect();
    // A member that was cut off is in the group until its session ends.
    await eventually(() => admin.deleteGroups([reader.urls.database]), { withinMs: 60_000, everyMs: 500 });
    await admin.disconnect();
    await write(2);
    listening = startReader(reader, addresses, { service, world: publisher });
    await settled();
    expect(await figures()).toMatchObject(NOTHING);
    expect(listening.reasons()).toEqual([]);
  }, 240_000);

  it('a topic that was made anew is written again, the alarm is raised, and readers drop what they have', async () => {
    await write(1);
    await settled();
    const admin = quietKafka(addresses, { retry: { retries: 10 } }).admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [service] });
    await eventually(async () => expect(await admin.listTopics()).not.toContain(service), { withinMs: 20_000 });
    // What was just made may have no leader yet.
    await eventually(() => createTopics(addresses, { replication: 1, topics: [topicOf(service)] }), {
      withinMs: 20_000,
    });
    await admin.disconnect();
    await write(2);
    await eventually(() => expect(saying.topicsAnew()).toBeGreaterThan(0), { withinMs: 60_000 });
    await settled();
    expect(await figures()).toMatchObject(NOTHING);
  }, 240_000);
});
