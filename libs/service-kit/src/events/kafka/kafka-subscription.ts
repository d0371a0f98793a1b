import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Brokers } from '../brokers';
import { kafkaClient } from './kafka-client';
import { PartitionPlaces } from '../inbox/partition-places';
import { Progress } from '../inbox/progress';
import { Topics } from './topic';
import { type Message, type Subscription, type SubscribeOptions, BATCH_MESSAGES } from '../transport';

/** So long what a killed consumer held waits for it, before another gets it. */
export const SESSION_MS = 30_000;
const PARTITIONS_AT_ONCE = 4;
/** A consumer that has shown no life at so many looks is taken for dead; a process that was paused does not look. */
const SILENT_LOOKS = 12;
const WATCH_MS = 5_000;
const AGAIN_MS = 1_000;
/** A batch that was fetched before a seek may still come after it. */
const SEEKS = 3;
/** A group that forms anew keeps a consumer for longer than a stop has; its place stands in our own database. */
const STOP_WITHIN_MS = 2_000;

const numberIn = (header: unknown): number | undefined => {
  const text = Buffer.isBuffer(header) ? header.toString() : header;
  return typeof text === 'string' && /^\d{1,16}$/.test(text) ? Number(text) : undefined;
};

const received = (topic: string, partition: number, { offset, key, value, headers }: KafkaMessage): Message => ({
  publisher: topic,
  origin: `${topic}/${partition}/${offset}`,
  text: value?.toString() ?? '',
  key: key?.toString(),
  keySeq: numberIn(headers?.['key-seq']),
  epoch: numberIn(headers?.['epoch']),
  traceparent: headers?.['traceparent']?.toString(),
});

const topicEpochOf = ({ headers }: KafkaMessage): number => numberIn(headers?.['topic-epoch']) ?? 0;

/** One life of the library's consumer. */
class Reader {
  readonly #consumer: Consumer;
  /** Where partitions were sought to, and how often: what stood there may be gone for good. */
  readonly #sought = new Map<string, { readonly next: number; readonly times: number }>();
  #silentLooks = 0;
  #isStopping = false;
  #begun: Promise<void> = Promise.resolve();

  constructor(
    brokers: Brokers,
    private readonly options: SubscribeOptions,
    private readonly places: PartitionPlaces,
    /** It cannot go on. */
    onEnd: (reason: unknown) => void,
  ) {
    const sessionTimeout = options.sessionMs ?? SESSION_MS;
    this.#consumer = kafkaClient(brokers, options.reader).consumer({
      groupId: options.reader,
      allowAutoTopicCreation: false,
      sessionTimeout,
      heartbeatInterval: sessionTimeout / 10,
      maxWaitTimeInMs: 100,
      maxBytesPerPartition: 256 * 1024,
      maxBytes: 2 * 1024 * 1024,
      // A fault restarts the consumer, for ever if need be; what cannot be restarted ends this life.
      retry: { retries: 8, restartOnFailure: () => Promise.resolve(true) },
    });
    const { CRASH, FETCH, HEARTBEAT, END_BATCH_PROCESS, CONNECT, GROUP_JOIN } = this.#consumer.events;
    for (const event of [FETCH, HEARTBEAT, END_BATCH_PROCESS, CONNECT] as const)
      this.#consumer.on(event, () => void (this.#silentLooks = 0));
    this.#consumer.on(CRASH, ({ payload }) => {
      options.onFault(payload.error);
      if (!payload.restart) onEnd(payload.error);
    });
    this.#consumer.on(GROUP_JOIN, ({ payload }) => {
      this.#goOn(payload.memberAssignment).catch(options.onFault);
    });
  }

  /** Whether it has shown no life for so many looks. */
  isSilent(): boolean {
    return ++this.#silentLooks > SILENT_LOOKS;
  }

  start(): Promise<void> {
    const begun = this.#begin();
    this.#begun = begun.catch(() => undefined);
    return begun;
  }

  async #begin(): Promise<void> {
    await this.#consumer.connect();
    if (this.#isStopping) return;
    await this.#consumer.subscribe({ topics: [...this.options.publishers], fromBeginning: true });
    if (this.#isStopping) return;
    await this.#consumer.run({
      autoCommit: true,
      autoCommitThreshold: 500,
      autoCommitInterval: 1_000,
      // A key stays within its partition, so partitions may go side by side.
      partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => this.#take(payload),
    });
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    // It may hang with what it waits for; it is left alone then.
    await Promise.race([this.#end(), pause(STOP_WITHIN_MS, undefined, { ref: false })]);
  }

  async #end(): Promise<void> {
    await this.#consumer.disconnect();
    // What was about to begin did not see the end, and is ended once it has begun.
    await this.#begun;
    await this.#consumer.disconnect();
  }

  /** Goes on where its own state stands, whatever the group has committed. */
  async #goOn(assigned: Readonly<Record<string, readonly number[]>>): Promise<void> {
    for (const [publisher, partitions] of Object.entries(assigned))
      for (const partition of partitions) {
        const { next } = await this.places.of({ publisher, partition });
        this.#consumer.seek({ topic: publisher, partition, offset: String(next) });
      }
  }

  /** Goes back to where the partition's records were read to; false when they are gone. */
  #goBack(topic: string, partition: number, next: number): boolean {
    const name = `${topic}/${partition}`;
    const before = this.#sought.get(name);
    const times = before?.next === next ? before.times + 1 : 1;
    this.#sought.set(name, { next, times });
    if (times > SEEKS) return false;
    this.#consumer.seek({ topic, partition, offset: String(next) });
    return true;
  }

  async #take(payload: EachBatchPayload): Promise<void> {
    const { topic, partition, messages } = payload.batch;
    const of = { publisher: topic, partition };
    const place = await this.places.of(of);
    const [first] = messages;
    if (!first) return;
    const topicEpoch = Math.max(place.topicEpoch, ...messages.map(topicEpochOf));
    // Another topic than the one that was read: what stands before may be missing here.
    const next = topicEpoch > place.topicEpoch && place.next > 0 ? 0 : place.next;
    if (next < place.next) await this.places.save(of, { topicEpoch, next });
    if (Number(first.offset) > next && this.#goBack(topic, partition, next)) return;
    for (let from = 0; from < messages.length; from += BATCH_MESSAGES) {
      if (!payload.isRunning() || payload.isStale()) return;
      const some = messages.slice(from, from + BATCH_MESSAGES);
      await this.options.deliver(some.map((message) => received(topic, partition, message)));
      for (const { offset } of some.slice(-1)) {
        await this.places.save(of, { topicEpoch, next: Number(offset) + 1 });
        payload.resolveOffset(offset);
      }
      await payload.commitOffsetsIfNecessary();
      await payload.heartbeat();
    }
  }
}

/** Reads from Kafka as one consumer group per service. It starts when the brokers are there, and begins again after them. */
export const kafkaSubscription = (brokers: Brokers, options: SubscribeOptions): Subscription => {
  const places = new PartitionPlaces(options.database);
  const topics = new Topics(brokers);
  const progress = new Progress(topics, places, options.publishers);
  let [reader, isStopping, differences]: [Reader | undefined, boolean, readonly string[]] = [undefined, false, []];
  let again: Promise<void> = Promise.resolve();

  const live = async (): Promise<void> => {
    const fresh = new Reader(brokers, options, places, (reason) => {
      options.onFault(reason);
      if (reader === fresh) restart();
    });
    reader = fresh;
    try {
      await fresh.start();
    } catch (fault) {
      options.onFault(fault);
      if (reader === fresh) restart();
    }
  };
  const restart = (): void => {
    const old = reader;
    reader = undefined;
    again = again.then(async () => {
      await old?.stop();
      await pause(AGAIN_MS);
      if (!isStopping) await live();
    });
  };
  const watch = setInterval(() => {
    if (reader?.isSilent() && progress.silentSeconds === 0) options.onDead(new Error('the Kafka consumer is silent'));
  }, WATCH_MS);
  watch.unref();
  topics
    .differences(options.publishers)
    .then((found) => {
      differences = found;
      for (const difference of found) options.onFault(new Error(difference));
    })
    .catch(options.onFault);
  void live();
  return {
    partitions: () => progress.partitions,
    silentSeconds: () => progress.silentSeconds,
    reasons: () => progress.reasons,
    warnings: () => differences,
    stop: async () => {
      isStopping = true;
      clearInterval(watch);
      progress.stop();
      await again;
      await reader?.stop();
      await topics.stop();
    },
  };
};
