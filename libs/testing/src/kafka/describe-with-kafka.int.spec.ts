import { createTopics, installKafka, quietKafka, startBroker } from '@anxin/kafka';
import { freePort } from '@anxin/process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../eventually';
import { faultProxy } from '../faults/fault-proxy';
import { describeWithKafka } from './describe-with-kafka';

const retry = { retries: 30, maxRetryTime: 500 };

describeWithKafka('a broker for specs', (addresses) => {
  it('carries a record from a producer to a consumer', async () => {
    const kafka = quietKafka(addresses, { retry });
    // Of its own: other specs of the run write to the services' topics.
    const topic = 'a-topic-of-this-spec';
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic }] });
    await admin.disconnect();
    const producer = kafka.producer();
    const consumer = kafka.consumer({ groupId: 'spec' });
    await Promise.all([producer.connect(), consumer.connect()]);
    const seen: string[] = [];
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        seen.push(String(message.value));
        return Promise.resolve();
      },
    });
    await producer.send({ topic, messages: [{ key: 'a', value: 'one' }] });
    await eventually(() => expect(seen).toEqual(['one']), { withinMs: 20_000 });
    await Promise.all([producer.disconnect(), consumer.disconnect()]);
  });

  it('can stand behind a line that breaks and heals', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'anxin-proxied-'));
    const port = await freePort();
    const proxy = await faultProxy(`127.0.0.1:${port}`);
    const classPath = await installKafka();
    const broker = await startBroker({ classPath, dataDir, port, advertisedPort: proxy.port });
    expect(broker.address).toBe(proxy.address);
    await createTopics([broker.address], { replication: 1 });
    const producer = quietKafka([broker.address], { retry }).producer({ idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    proxy.cut();
    let arrived = false;
    const sending = producer.send({ topic: 'workers', messages: [{ value: 'late' }] }).then(() => (arrived = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(arrived).toBe(false);
    proxy.heal();
    await sending;
    await producer.disconnect();
    await broker.stop();
    await proxy.close();
    await rm(dataDir, { recursive: true });
  });
});
