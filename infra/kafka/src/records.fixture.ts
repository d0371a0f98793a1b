import { setTimeout as sleep } from 'node:timers/promises';
import { quietKafka } from '.';

const retry = { retries: 30, maxRetryTime: 1000 };

const sumOf = async (addresses: readonly string[]): Promise<number> => {
  const admin = quietKafka(addresses, { retry }).admin();
  await admin.connect();
  try {
    const offsets = await admin.fetchTopicOffsets('projects');
    return offsets.reduce((sum, { high }) => sum + Number(high), 0);
  } finally {
    await admin.disconnect();
  }
};

/** How many records `projects` holds. A broker just back may not lead its partitions yet, which kafkajs does not retry. */
export const endOf = async (addresses: readonly string[], attempts = 30): Promise<number> => {
  try {
    return await sumOf(addresses);
  } catch (error) {
    if (attempts <= 1) throw error;
    await sleep(200);
    return endOf(addresses, attempts - 1);
  }
};

/** Writes to `projects` under one key and waits until all copies in sync have it. */
export const write = async (addresses: readonly string[], ...values: readonly string[]): Promise<void> => {
  const producer = quietKafka(addresses, { retry }).producer();
  await producer.connect();
  await producer.send({ topic: 'projects', acks: -1, messages: values.map((value) => ({ key: 'k', value })) });
  await producer.disconnect();
};

/** So many values of `projects`, read from its beginning. */
export const valuesOf = async (addresses: readonly string[], count: number): Promise<readonly string[]> => {
  const consumer = quietKafka(addresses, { retry }).consumer({ groupId: 'records' });
  await consumer.connect();
  await consumer.subscribe({ topic: 'projects', fromBeginning: true });
  const values: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const eachMessage = ({ message }: { message: { value: Buffer | null } }): Promise<void> => {
      values.push(String(message.value));
      if (values.length === count) resolve();
      return Promise.resolve();
    };
    // What is loading is tried again; what cannot be read is not.
    consumer.on(consumer.events.CRASH, ({ payload }) => void (payload.restart || reject(payload.error)));
    consumer.run({ eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return values;
};
