import { type FoundTopic, type Topic, topicDiffers, TOPICS } from '@anxin/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Admin, ConfigResourceTypes, ConfigSource, type KafkaConfig, KafkaJSProtocolError } from 'kafkajs';
import { KafkaFault } from './fault';
import { quietKafka } from './quiet-kafka';

const entries = (topic: Topic, replication: number) =>
  Object.entries({ ...topic.config, 'min.insync.replicas': replication >= 3 ? '2' : '1' }).map(([name, value]) => ({
    name,
    value,
  }));

const LEADERS_WITHIN_MS = 30_000;
const LOOK_MS = 100;
const NOT_YET: ReadonlySet<string> = new Set(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE']);

type Found = ReadonlyMap<string, FoundTopic>;

const foundTopics = async (admin: Admin, names: string[]): Promise<Found | undefined> => {
  const { topics } = await admin.fetchTopicMetadata({ topics: names });
  if (topics.some(({ partitions }) => partitions.some(({ leader }) => leader < 0))) return undefined;
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  return new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      {
        partitions: topics.find(({ name }) => name === resourceName)?.partitions.length ?? 0,
        config: Object.fromEntries(configEntries.map(({ configName, configValue }) => [configName, configValue])),
      },
    ]),
  );
};

/** Looks until the brokers serve all of them: one that was just made is not known to each at once. */
const servedTopics = async (admin: Admin, names: string[]): Promise<Found> => {
  const until = Date.now() + LEADERS_WITHIN_MS;
  for (;;) {
    const found = await foundTopics(admin, names).catch((fault: unknown) => {
      if (fault instanceof KafkaJSProtocolError && NOT_YET.has(fault.type)) return undefined;
      throw fault;
    });
    if (found) return found;
    if (Date.now() > until)
      throw new KafkaFault('KAFKA_NO_LEADERS', `${names.join(', ')} have no leaders: see what the brokers say.`);
    await sleep(LOOK_MS);
  }
};

/**
 * Sets what differs, and again all that was set for the topic besides: the library's `alterConfigs` takes away what it does
 * not name.
 */
const mendSettings = async (admin: Admin, topics: readonly Topic[]): Promise<void> => {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  await admin.alterConfigs({
    validateOnly: false,
    resources: topics.map(({ name, config }) => {
      const entries = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
      const own = entries.filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG);
      const all = { ...Object.fromEntries(own.map((of) => [of.configName, of.configValue])), ...config };
      const configEntries = Object.entries(all).map(([setting, value]) => ({ name: setting, value }));
      return { type: ConfigResourceTypes.TOPIC, name, configEntries };
    }),
  });
};

const differences = (topics: readonly Topic[], found: Found): readonly string[] =>
  topics.flatMap((topic) => topicDiffers(topic, found.get(topic.name) ?? { partitions: 0, config: {} }));

/** Whether only its settings are others: partitions are fixed for good. */
const isMendable = (topic: Topic, found: Found): boolean => {
  const there = found.get(topic.name);
  return there?.partitions === topic.partitions && topicDiffers(topic, there).length > 0;
};

export type CreateTopics = {
  /** The number of copies; from three on a write needs two. */
  readonly replication: number;
  readonly topics?: readonly Topic[];
  /** Sets what differs of topics that others have made; without it they are refused. */
  readonly mend?: boolean;
  /** How they are spoken to, where not in the open. */
  readonly security?: Pick<KafkaConfig, 'ssl' | 'sasl'>;
};

/**
 * Creates the topics that are missing and waits for their leaders. Throws `KafkaFault` KAFKA_TOPIC_DIFFERS when one
 * exists that is not as readers need it, KAFKA_NO_LEADERS when the brokers do not come to serve one.
 */
export const createTopics = async (
  addresses: readonly string[],
  { replication, topics = TOPICS, mend = false, security = {} }: CreateTopics,
): Promise<void> => {
  const admin = quietKafka(addresses, { ...security, retry: { retries: 20, maxRetryTime: 1000 } }).admin();
  await admin.connect();
  try {
    const there = await admin.listTopics();
    const missing = topics.filter(({ name }) => !there.includes(name));
    if (missing.length > 0)
      await admin.createTopics({
        // It would give up on the first broker that has not heard of a topic yet.
        waitForLeaders: false,
        topics: missing.map((topic) => ({
          topic: topic.name,
          numPartitions: topic.partitions,
          replicationFactor: replication,
          configEntries: entries(topic, replication),
        })),
      });
    const names = topics.map(({ name }) => name);
    const found = await servedTopics(admin, names);
    const mendable = mend ? topics.filter((topic) => isMendable(topic, found)) : [];
    if (mendable.length > 0) await mendSettings(admin, mendable);
    const left = differences(topics, mendable.length > 0 ? await servedTopics(admin, names) : found);
    if (left.length > 0)
      throw new KafkaFault(
        'KAFKA_TOPIC_DIFFERS',
        `${left.join('; ')}. npm run topics -- --mend sets settings; for other partitions remove the topic, or use another cluster.`,
      );
  } finally {
    await admin.disconnect();
  }
};
