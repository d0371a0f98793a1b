import { type FoundTopic, topicDiffers, TOPICS } from '@anxin/contracts';
import { quietKafka } from '@anxin/kafka';
import type { Brokers } from '@anxin/service-kit';
import { ConfigResourceTypes } from 'kafkajs';
import { type Finding, note, well, wrong } from './finding';

const RETRY = { retries: 2, maxRetryTime: 1000 } as const;

/** How the brokers answer, and whether each topic is as its readers need it. */
export const examineBrokers = async ({ addresses, ...security }: Brokers): Promise<readonly Finding[]> => {
  const admin = quietKafka(addresses, { ...security, retry: RETRY, connectionTimeout: 3_000 }).admin();
  try {
    await admin.connect();
    const { brokers: nodes } = await admin.describeCluster();
    const there = await admin.listTopics();
    const names = TOPICS.map(({ name }) => name).filter((name) => there.includes(name));
    const { topics } = await admin.fetchTopicMetadata({ topics: names });
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
    });
    const found = (name: string): FoundTopic => ({
      partitions: topics.find((topic) => topic.name === name)?.partitions.length ?? 0,
      config: Object.fromEntries(
        (resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? []).map(
          ({ configName, configValue }) => [configName, configValue],
        ),
      ),
    });
    return [
      well('KAFKA_BROKERS', `${nodes.length} 个节点 brokers`),
      ...TOPICS.flatMap((topic): readonly Finding[] => {
        if (!names.includes(topic.name))
          return [note(`主题 topic ${topic.name}`, '尚未建立，启动时建立 not yet made: the start makes it')];
        const differences = topicDiffers(topic, found(topic.name));
        if (differences.length === 0) return [well(`主题 topic ${topic.name}`, '符合要求 as readers need it')];
        const way =
          'npm run topics -- --mend 改正设置；分区数不同须重建主题 sets its settings; for other partitions make it anew';
        return [wrong(`主题 topic ${topic.name}`, differences.join('; '), way)];
      }),
    ];
  } catch (fault) {
    const name = fault instanceof Error ? fault.name : 'UNKNOWN';
    return [
      wrong(
        'KAFKA_BROKERS',
        `连不上 cannot be reached (${name})`,
        '查看地址、端口与访问权限 see address, port and permissions',
      ),
    ];
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};
