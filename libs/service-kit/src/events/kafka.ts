import type { Envelope } from '@anxin/contracts';
import { type EachBatchPayload, Kafka, type KafkaMessage, logLevel, Partitioners, type Producer } from 'kafkajs';
import { type Message, type Publisher, type SubscribeOptions, type Subscription, BATCH_MESSAGES } from './transport';

const clientOf = (brokers: readonly string[], clientId: string): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId,
    // A rebalance is logged by the library as an error; what matters reaches us as an event or an exception.
    logLevel: logLevel.NOTHING,
    retry: { retries: 8, initialRetryTime: 100, maxRetryTime: 2_000 },
  });

const SEND_TIMEOUT_MS = 10_000;

const messageOf = (event: Envelope) => ({
  key: event.key,
  value: JSON.stringify(event),
  headers: { 'key-seq': String(event.keySeq) },
});

/**
 * Publishes to Kafka: a topic per service, the event's key as the key. The caller keeps one call in flight, since the
 * library reorders a key when several sends meet an outage; after a failure the producer is made anew.
 */
export const kafkaPublisher = (brokers: readonly string[], service: string): Publisher => {
  const kafka = clientOf(brokers, `${service}-relay`);
  let producer: Producer | undefined;

  const connected = async (): Promise<Producer> => {
    if (producer) return producer;
    const fresh = kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
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
    publish: async (events) => {
      try {
        const ready = await connected();
        await ready.send({ topic: service, acks: -1, timeout: SEND_TIMEOUT_MS, messages: events.map(messageOf) });
      } catch (fault) {
        await drop();
        throw fault;
      }
    },
    stop: drop,
  };
};

/** So long what a killed consumer held waits for it, before another gets it. */
export const SESSION_MS = 30_000;
const PARTITIONS_AT_ONCE = 4;
const LOOK_MS = 5_000;
/** A consumer that has shown no life at so many looks is taken for dead; a process that was paused does not look. */
const SILENT_LOOKS = 12;

const numberIn = (header: unknown): number | undefined => {
  const text = Buffer.isBuffer(header) ? header.toString() : header;
  return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : undefined;
};

const received = (topic: string, partition: number, { offset, key, value, headers }: KafkaMessage): Message => ({
  publisher: topic,
  origin: `${topic}/${partition}/${offset}`,
  text: value?.toString() ?? '',
  key: key?.toString(),
  keySeq: numberIn(headers?.['key-seq']),
});

const deliverBatch = async (payload: EachBatchPayload, { deliver }: SubscribeOptions): Promise<void> => {
  const { topic, partition, messages } = payload.batch;
  for (let from = 0; from < messages.length; from += BATCH_MESSAGES) {
    if (!payload.isRunning() || payload.isStale()) return;
    const next = messages.slice(from, from + BATCH_MESSAGES);
    await deliver(next.map((message) => received(topic, partition, message)));
    for (const { offset } of next.slice(-1)) payload.resolveOffset(offset);
    await payload.commitOffsetsIfNecessary();
    await payload.heartbeat();
  }
};

/** Reads from Kafka as one consumer group per service. */
export const kafkaSubscription = async (
  brokers: readonly string[],
  options: SubscribeOptions,
): Promise<Subscription> => {
  const consumer = clientOf(brokers, options.reader).consumer({
    groupId: options.reader,
    sessionTimeout: options.sessionMs ?? SESSION_MS,
    heartbeatInterval: (options.sessionMs ?? SESSION_MS) / 10,
    maxWaitTimeInMs: 100,
    maxBytesPerPartition: 256 * 1024,
    maxBytes: 2 * 1024 * 1024,
    // A fault restarts the consumer, for ever if need be; what cannot be restarted ends the process.
    retry: { retries: 8, restartOnFailure: () => Promise.resolve(true) },
  });
  let silentLooks = 0;
  const alive = (): void => void (silentLooks = 0);
  const { CRASH, FETCH, HEARTBEAT, END_BATCH_PROCESS, CONNECT } = consumer.events;
  for (const event of [FETCH, HEARTBEAT, END_BATCH_PROCESS, CONNECT] as const) consumer.on(event, alive);
  consumer.on(CRASH, ({ payload }) => {
    options.onFault(payload.error);
    if (!payload.restart) options.onDead(payload.error);
  });
  const watch = setInterval(() => {
    if (++silentLooks > SILENT_LOOKS) options.onDead(new Error('the Kafka consumer is silent'));
  }, LOOK_MS);
  watch.unref();
  await consumer.connect();
  await consumer.subscribe({ topics: [...options.publishers], fromBeginning: true });
  await consumer.run({
    autoCommit: true,
    autoCommitThreshold: 500,
    autoCommitInterval: 1_000,
    // A key stays within its partition, so partitions may go side by side.
    partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
    eachBatchAutoResolve: false,
    eachBatch: (payload) => deliverBatch(payload, options),
  });
  return {
    stop: async () => {
      clearInterval(watch);
      await consumer.disconnect();
    },
  };
};
