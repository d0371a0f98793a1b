import { SERVICE_NAMES } from '@anxin/contracts';
import { KafkaFault } from './fault';
import { quietKafka } from './quiet-kafka';

type Topic = {
  readonly name: string;
  /** Fixed for good: the key's partition, and with it the order of a key, hangs on it. */
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
};

// No expiry, no compaction: a new consumer reads from the first event.
const everything = { 'cleanup.policy': 'delete', 'retention.ms': '-1', 'retention.bytes': '-1' };

/** One topic a service, named after it. */
export const TOPICS: readonly Topic[] = SERVICE_NAMES.map((name) => ({ name, partitions: 12, config: everything }));

const entries = (topic: Topic, replication: number) =>
  Object.entries({ ...topic.config, 'min.insync.replicas': replication >= 3 ? '2' : '1' }).map(([name, value]) => ({
    name,
    value,
  }));

/**
 * Creates the topics that are missing and waits for their leaders; `replication` is the number of copies, and from
 * three on a write needs two. Throws `KafkaFault` KAFKA_TOPIC_DIFFERS when one exists with other partitions.
 */
export const createTopics = async (
  addresses: readonly string[],
  { replication }: { readonly replication: number },
): Promise<void> => {
  const admin = quietKafka(addresses, { retry: { retries: 20, maxRetryTime: 1000 } }).admin();
  await admin.connect();
  try {
    const there = await admin.listTopics();
    const missing = TOPICS.filter(({ name }) => !there.includes(name));
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
    const { topics: found } = await admin.fetchTopicMetadata({ topics: TOPICS.map(({ name }) => name) });
    for (const { name, partitions } of TOPICS) {
      const has = found.find((topic) => topic.name === name)?.partitions.length;
      if (has !== partitions)
        throw new KafkaFault(
          'KAFKA_TOPIC_DIFFERS',
          `Topic ${name} has ${has} partitions, not ${partitions}: remove it, or use another cluster.`,
        );
    }
  } finally {
    await admin.disconnect();
  }
};
