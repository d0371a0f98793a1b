import { type FoundTopic, type Topic, topicDiffers, TOPICS } from '@anxin/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Admin, ConfigResourceTypes, KafkaJSProtocolError } from 'kafkajs';
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
 * Creates the topics that are missing and waits for their leaders; `replication` is the number of copies, and from
 * three on a write needs two. Throws `KafkaFault` KAFKA_TOPIC_DIFFERS when one exists that is not as readers need it,
 * KAFKA_NO_LEADERS when the brokers do not come to serve one.
 */
export const createTopics = async (
  addresses: readonly string[],
  { replication, topics = TOPICS }: { readonly replication: number; readonly topics?: readonly Topic[] },
): Promise<void> => {
  const admin = quietKafka(addresses, { retry: { retries: 20, maxRetryTime: 1000 } }).admin();
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
    const differences = topics.flatMap((topic) =>
      topicDiffers(topic, found.get(topic.name) ?? { partitions: 0, config: {} }),
    );
    if (differences.length > 0)
      throw new KafkaFault(
        'KAFKA_TOPIC_DIFFERS',
        `${differences.join('; ')}. Settings are set with kafka-configs.sh --alter; for other partitions remove the topic, or use another cluster.`,
      );
  } finally {
    await admin.disconnect();
  }
};
