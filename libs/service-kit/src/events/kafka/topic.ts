import { type FoundTopic, topicDiffers, topicOf } from '@anxin/contracts';
import { type Admin, ConfigResourceTypes } from 'kafkajs';
import type { Brokers } from '../brokers';
import { hastyClient } from './kafka-client';

/** Up to where a partition is written. */
export type PartitionEnd = { readonly partition: number; readonly next: number };

/** Looks at topics from outside of any consumer or producer. */
export class Topics {
  #admin: Promise<Admin> | undefined;

  constructor(private readonly brokers: Brokers) {}

  /** The ends of a topic's partitions. */
  ends(topic: string): Promise<readonly PartitionEnd[]> {
    return this.#ask(async (admin) => {
      const offsets = await admin.fetchTopicOffsets(topic);
      return offsets.map(({ partition, high }) => ({ partition, next: Number(high) }));
    });
  }

  /** In what topics are not as readers need them. */
  differences(topics: readonly string[]): Promise<readonly string[]> {
    return this.#ask(async (admin) => {
      const { topics: found } = await admin.fetchTopicMetadata({ topics: [...topics] });
      const { resources } = await admin.describeConfigs({
        includeSynonyms: false,
        resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
      });
      return topics.flatMap((name) => {
        const entries = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
        const config: FoundTopic = {
          partitions: found.find((topic) => topic.name === name)?.partitions.length ?? 0,
          config: Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue])),
        };
        return topicDiffers(topicOf(name), config);
      });
    });
  }

  async stop(): Promise<void> {
    const admin = this.#admin;
    this.#admin = undefined;
    await (await admin?.catch(() => undefined))?.disconnect().catch(() => undefined);
  }

  async #ask<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    this.#admin ??= this.#connect();
    try {
      return await question(await this.#admin);
    } catch (fault) {
      await this.stop();
      throw fault;
    }
  }

  async #connect(): Promise<Admin> {
    const admin = hastyClient(this.brokers, 'topics').admin();
    await admin.connect();
    return admin;
  }
}
