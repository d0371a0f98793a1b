import { randomUUID } from 'node:crypto';
import { type Envelope, readEnvelope } from '@anxin/contracts';
import { type Kafka, Partitioners, type Producer } from 'kafkajs';
import type { Brokers } from '../brokers';
import { kafkaClient } from './kafka-client';
import { type PartitionEnd, Topics } from './topic';
import type { Publisher } from '../transport';

const SEND_TIMEOUT_MS = 10_000;
const READ_WITHIN_MS = 15_000;

const messageOf = (event: Envelope, topicEpoch: number, traceparent: string | undefined) => ({
  key: event.key,
  value: JSON.stringify(event),
  headers: {
    'key-seq': String(event.keySeq),
    epoch: String(event.epoch),
    'topic-epoch': String(topicEpoch),
    ...(traceparent ? { traceparent } : {}),
  },
});

/** The last record of each of these partitions, as far as it is an event. */
const lastEvents = async (kafka: Kafka, topic: string, ends: readonly PartitionEnd[]): Promise<readonly Envelope[]> => {
  const consumer = kafka.consumer({
    groupId: `${topic}-look-${randomUUID()}`,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 100,
  });
  const missing = new Set(ends.map(({ partition }) => partition));
  const events: Envelope[] = [];
  await consumer.connect();
  try {
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      // What stands at an end may be no record that is read.
      const timer = setTimeout(resolve, READ_WITHIN_MS);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const eachMessage = ({ partition, message }: { partition: number; message: { value: Buffer | null } }) => {
        const read = missing.delete(partition) && readEnvelope(message.value?.toString() ?? '');
        if (read && read.ok) events.push(read.value);
        if (missing.size === 0) done();
        return Promise.resolve();
      };
      consumer.run({ autoCommit: false, eachMessage }).catch(reject);
      for (const { partition, next } of ends) consumer.seek({ topic, partition, offset: String(next - 1) });
    });
    return events;
  } finally {
    await consumer.disconnect();
  }
};

/**
 * Publishes to Kafka: a topic per service, the event's key as the key. The caller keeps one call in flight, since the
 * library reorders a key when several sends meet an outage; after a failure the producer is made anew.
 */
export const kafkaPublisher = (brokers: Brokers, service: string): Publisher => {
  const kafka = kafkaClient(brokers, `${service}-relay`);
  const topics = new Topics(brokers);
  let producer: Producer | undefined;
  // Which partitions the library chose for the events of the call in flight.
  const sent = new Map<number, number>();

  const connected = async (): Promise<Producer> => {
    if (producer) return producer;
    const fresh = kafka.producer({
      createPartitioner: () => {
        const choose = Partitioners.DefaultPartitioner();
        return (message) => {
          const partition = choose(message);
          sent.set(partition, (sent.get(partition) ?? 0) + 1);
          return partition;
        };
      },
      // A topic that a broker makes by itself is not as readers need it.
      allowAutoTopicCreation: false,
      maxInFlightRequests: 1,
      retry: { retries: 0 },
    });
    await fresh.connect();
    return (producer = fresh);
  };

  const drop = async (): Promise<void> => {
    const old = producer;
    producer = undefined;
    await old?.disconnect().catch(() => undefined);
  };

  return {
    publish: async (events, topicEpoch, traces) => {
      try {
        const ready = await connected();
        sent.clear();
        const messages = events.map((event) => messageOf(event, topicEpoch, traces?.get(event.position)));
        const written = await ready.send({ topic: service, acks: -1, timeout: SEND_TIMEOUT_MS, messages });
        return written.map(({ partition, baseOffset }) => ({
          partition,
          first: Number(baseOffset),
          next: Number(baseOffset) + (sent.get(partition) ?? 1),
        }));
      } catch (fault) {
        await drop();
        throw fault;
      }
    },
    ends: () => topics.ends(service),
    lastEvents: (ends) => lastEvents(kafka, service, ends),
    stop: async () => {
      await drop();
      await topics.stop();
    },
  };
};
