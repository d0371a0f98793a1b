import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvelope } from '@anxin/contracts';
import { createTopics } from '@anxin/kafka';
import { kafkaPublisher, kafkaSubscription, startRelay, startSealer } from '@anxin/service-kit';
import { describeWithKafka, eventually } from '@anxin/testing';
import type { Step } from './world/figures';
import { freshService } from './world/service';
import { PUBLISHER } from './world/stepped';
import { step } from './world/writers';

const onFault = (): void => undefined;
const onDead = (reason: unknown): void => {
  throw reason;
};

describeWithKafka('with the relay stopped', (addresses) => {
  it('no other service changes, the service itself goes on, and nothing is missing once the relay is back', async () => {
    await createTopics(addresses, { replication: 1 });
    const [publisher, reader] = await Promise.all([freshService('projects'), freshService('cases')]);
    const databaseUrl = publisher.urls.serviceUrl;
    const key = `alone-${publisher.urls.database}`;
    const heard: Step[] = [];
    const subscription = kafkaSubscription(
      { addresses },
      {
        database: reader.database,
        publishers: [PUBLISHER],
        reader: reader.urls.database,
        deliver: (messages) => {
          for (const { text } of messages) {
            const read = readEnvelope(text);
            if (read.ok && read.value.key === key) heard.push(read.value.data as Step);
          }
          return Promise.resolve();
        },
        onFault,
        onDead,
      },
    );
    const sealer = startSealer({ databaseUrl, onFault });
    for (let n = 1; n <= 5; n++) await publisher.database.transaction((tx) => step(tx, key));
    await eventually(async () => {
      const [row] = await publisher.database.query<{ sealed: number }[]>('SELECT count(*)::int AS sealed FROM seal');
      expect(row?.sealed).toBe(5);
    });
    await sleep(1_000);
    expect(heard).toEqual([]);

    const kafka = kafkaPublisher({ addresses }, PUBLISHER);
    const relay = startRelay({ databaseUrl, service: PUBLISHER, publisher: kafka, onFault });
    await eventually(() => expect(heard.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]), { withinMs: 30_000 });
    await relay.stop();
    await sealer.stop();
    await kafka.stop();
    await subscription.stop();
    await publisher.close();
    await reader.close();
  });
});
