import { type FoundTopic, type Topic, topicDiffers, TOPICS } from '@anxin/contracts';
import { type Admin, ConfigResourceTypes } from 'kafkajs';
import { KafkaFault } from './fault';
import { quietKafka } from './quiet-kafka';

const entries = (topic: Topic, replication: number) =>
  Object.entries({ ...topic.config, 'min.insync.replicas': replication >= 3 ? '2' : '1' }).map(([name, value]) => ({
    name,
    value,
  }));

const foundTopics = async (admin: Admin, topics: readonly Topic[]): Promise<ReadonlyMap<string, FoundTopic>> => {
  const names = topics.map(({ name }) => name);
  const { topics: found } = await admin.fetchTopicMetadata({ topics: names });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  return new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      {
        partitions: found.find(({ name }) => name === resourceName)?.partitions.length ?? 0,
        config: Object.fromEntries(configEntries.map(({ configName, configValue }) => [configName, configValue])),
      },
    ]),
  );
};

/**
 * Creates the topics that are missing and waits for their leaders; `replication` is the number of copies, and from
 * three on a write needs two. Throws `KafkaFault` KAFKA_TOPIC_DIFFERS when one exists that is not as readers need it.
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
        waitForLeaders: true,
        topics: missing.map((topic) => ({
          topic: topic.name,
          numPartitions: topic.partitions,
          replicationFactor: replication,
          configEntries: entries(topic, replication),
        })),
      });
    const found = await foundTopics(admin, topics);
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
