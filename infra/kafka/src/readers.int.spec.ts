import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@anxin/process';
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, type Kafka, ResourcePatternTypes } from 'kafkajs';
import { type Broker, createTopics, installKafka, quietKafka, startBroker } from '.';
import { describeWithBrokers } from './described.fixture';
import { write } from './records.fixture';

/** What a reader is allowed, as the page says: to read one topic, in groups that begin with its name. */
const allow = async (kafka: Kafka, reader: string, topic: string): Promise<void> => {
  const admin = kafka.admin();
  await admin.connect();
  const allowed = { principal: `User:${reader}`, host: '*', permissionType: AclPermissionTypes.ALLOW };
  const [ofTopic, ofGroups] = [
    { resourceType: AclResourceTypes.TOPIC, resourceName: topic, resourcePatternType: ResourcePatternTypes.LITERAL },
    {
      ...{ resourceType: AclResourceTypes.GROUP, resourceName: `${reader}.` },
      resourcePatternType: ResourcePatternTypes.PREFIXED,
    },
  ];
  await admin.createAcls({
    acl: [
      { ...allowed, ...ofTopic, operation: AclOperationTypes.READ },
      { ...allowed, ...ofGroups, operation: AclOperationTypes.READ },
    ],
  });
  // What was allowed holds when the broker has heard of it.
  const all = { resourceType: AclResourceTypes.ANY, resourcePatternType: ResourcePatternTypes.ANY };
  const any = { ...all, operation: AclOperationTypes.ANY, permissionType: AclPermissionTypes.ANY };
  while ((await admin.describeAcls(any)).resources.length < 2) await sleep(50);
  await admin.disconnect();
};

describeWithBrokers('readers of another house', () => {
  const PASSWORDS = { province: 'one', stranger: 'two' };
  let folder = '';
  let port = 0;
  let broker: Broker;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anxin-readers-'));
    port = await freePort();
    const outside = { port, passwords: PASSWORDS };
    broker = await startBroker({ classPath: await installKafka(), dataDir: join(folder, 'one'), outside });
    await createTopics([broker.address], { replication: 1 });
    await allow(quietKafka([broker.address]), 'province', 'projects');
    await write([broker.address], 'a', 'b');
  });
  afterAll(async () => {
    await broker.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const as = (username: string, password: string): Kafka =>
    quietKafka([`127.0.0.1:${port}`], {
      sasl: { mechanism: 'plain', username, password },
      // A group has no coordinator before its first member.
      retry: { retries: 20, maxRetryTime: 500 },
    });
  /** What one reads of a topic from the beginning, or why it may not. */
  const read = async (kafka: Kafka, topic: string, groupId: string): Promise<string> => {
    const consumer = kafka.consumer({ groupId });
    try {
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: true });
      const heard: string[] = [];
      return await new Promise<string>((resolve, reject) => {
        consumer.on('consumer.crash', ({ payload }) => payload.restart || reject(payload.error));
        const eachMessage = ({ message }: { readonly message: { readonly value: Buffer | null } }) => {
          if (heard.push(String(message.value)) === 2) resolve(heard.join(''));
          return Promise.resolve();
        };
        consumer.run({ eachMessage }).catch(reject);
      });
    } catch (fault) {
      return String((fault as { readonly type?: string }).type ?? fault);
    } finally {
      await consumer.disconnect();
    }
  };

  it('read the topic that they were allowed, in groups of their own', async () =>
    expect(await read(as('province', 'one'), 'projects', 'province.copy')).toBe('ab'));

  it.each([
    // Of a group that it may not ask for, kafkajs says that nobody coordinates it.
    ['another topic', ['province', 'one'], 'workers', 'province.copy', /AUTHORIZATION_FAILED/],
    ['in another’s group', ['province', 'one'], 'projects', 'workers', /GroupCoordinatorNotFound/],
    ['without being allowed anything', ['stranger', 'two'], 'projects', 'stranger.copy', /AUTHORIZATION_FAILED/],
    ['with another’s password', ['province', 'two'], 'projects', 'province.copy', /SASL|Authentication/i],
  ] as const)('do not read %s', async (_, [name, password], topic, group, why) =>
    expect(await read(as(name, password), topic, group)).toMatch(why),
  );

  it('write nothing', async () => {
    const producer = as('province', 'one').producer({ retry: { retries: 0 } });
    await producer.connect();
    const sent = producer.send({ topic: 'projects', messages: [{ key: 'k', value: 'c' }] });
    await expect(sent).rejects.toMatchObject({ type: 'TOPIC_AUTHORIZATION_FAILED' });
    await producer.disconnect();
  });
});
