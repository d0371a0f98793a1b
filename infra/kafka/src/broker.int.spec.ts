import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { topicOf } from '@anxin/contracts';
import { ConfigResourceTypes } from 'kafkajs';
import { createTopics, installKafka, quietKafka, startBroker } from '.';
import { describeWithBrokers } from './described.fixture';
import { endOf, write } from './records.fixture';
import { freePort } from '@anxin/process';

describeWithBrokers('brokers', () => {
  let classPath = '';
  let folder = '';
  beforeAll(async () => {
    classPath = await installKafka();
    folder = await mkdtemp(join(tmpdir(), 'anxin-brokers-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('keeps cluster and records through a stop, a kill and other ports', async () => {
    const dataDir = join(folder, 'one');
    const meta = () => readFile(join(dataDir, 'records', 'meta.properties'), 'utf8');
    const broker = await startBroker({ classPath, dataDir });
    const formatted = await meta();
    await createTopics([broker.address], { replication: 1 });
    await createTopics([broker.address], { replication: 1 });
    await write([broker.address], 'before');
    await broker.kill();
    expect(broker.pid).toBeUndefined();
    await broker.start();
    await write([broker.address], 'after');

    // While it works, a second one is sent away and nothing of the first is touched.
    await expect(startBroker({ classPath, dataDir })).rejects.toMatchObject({
      code: 'KAFKA_FOLDER_IN_USE',
      message: expect.stringContaining(`kill ${broker.pid}`),
    });
    await broker.stop();

    const again = await startBroker({ classPath, dataDir });
    expect(await endOf([again.address])).toBe(2);
    expect(await meta()).toBe(formatted);
    await again.stop();
  });

  it('names what others made of a topic, and sets on request what can be set, and nothing else of it', async () => {
    const broker = await startBroker({ classPath, dataDir: join(folder, 'others') });
    const addresses = [broker.address];
    const admin = quietKafka(addresses, { retry: { retries: 20 } }).admin();
    await admin.connect();
    const theirs = { 'retention.ms': '604800000', 'cleanup.policy': 'compact', 'max.message.bytes': '2000000' };
    const configEntries = Object.entries(theirs).map(([name, value]) => ({ name, value }));
    await admin.createTopics({ topics: [{ topic: 'projects', numPartitions: 12, configEntries }] });
    const topics = [topicOf('projects')];
    const says = /projects has cleanup.policy=compact.*projects has retention.ms=604800000.*--mend/;
    await expect(createTopics(addresses, { replication: 1, topics })).rejects.toMatchObject({
      code: 'KAFKA_TOPIC_DIFFERS',
      message: expect.stringMatching(says),
    });
    await createTopics(addresses, { replication: 1, topics, mend: true });
    await createTopics(addresses, { replication: 1, topics });
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: 'projects', configNames: ['max.message.bytes'] }],
    });
    expect(resources[0]?.configEntries[0]?.configValue).toBe('2000000');

    await admin.createTopics({ topics: [{ topic: 'cases', numPartitions: 3 }] });
    await expect(
      createTopics(addresses, { replication: 1, topics: [topicOf('cases')], mend: true }),
    ).rejects.toMatchObject({ message: expect.stringContaining('cases has 3 partitions, not 12') });
    await admin.disconnect();
    await broker.stop();
  });

  it('refuses a taken port', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await expect(startBroker({ classPath, dataDir: join(folder, 'two'), port })).rejects.toMatchObject({
      code: 'KAFKA_PORT_TAKEN',
      message: expect.stringContaining(String(port)),
    });
    other.close();
  });

  it('says what Kafka said when it does not come up', async () => {
    await expect(startBroker({ classPath: join(folder, 'nothing'), dataDir: join(folder, 'three') })).rejects.toThrow(
      /could not prepare .*StorageTool/,
    );
  });
});
