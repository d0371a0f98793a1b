import { createTopics } from '@anxin/kafka';
import {
  type Deliver,
  feedIn,
  feedSubscription,
  kafkaPublisher,
  kafkaSubscription,
  type Rows,
  type Running,
  startRelay,
  startSealer,
  type Subscription,
} from '@anxin/service-kit';
import { describeWithKafka, eventually } from '@anxin/testing';
import { readEnvelope } from '@anxin/contracts';
import { figuresOf, type Step, withoutRepeats } from './world/figures';
import { freshService, type World } from './world/service';
import { PUBLISHER } from './world/stepped';
import { committed, runWriters } from './world/writers';

/** A way for events to travel, from one service's database to a reader. */
type Way = {
  readonly subscribe: (reader: World, deliver: Deliver) => Promise<Subscription>;
  readonly close: () => Promise<void>;
};

const onFault = (): void => undefined;
const onDead = (reason: unknown): void => {
  throw reason;
};

/** What every transport promises; the publisher's events of one test run are told apart by the run's own keys. */
const promises = (open: (publisher: World) => Promise<Way>): void => {
  let [publisher, reader]: World[] = [];
  let [way, sealer]: [Way | undefined, Running | undefined] = [undefined, undefined];

  beforeEach(async () => {
    [publisher, reader] = await Promise.all([freshService('projects'), freshService('cases')]);
    sealer = startSealer({ databaseUrl: publisher.urls.serviceUrl, onFault });
    way = await open(publisher);
  });
  afterEach(async () => {
    await way?.close();
    await sealer?.stop();
    await publisher?.close();
    await reader?.close();
  });

  const write = (seed: number): Promise<void> => {
    const { database, urls } = publisher!;
    return runWriters({ database, prefix: urls.database, seed, writers: 4, keys: 6, steps: 40 });
  };

  const collect = () => {
    const heard: Step[] = [];
    const deliver: Deliver = (messages) => {
      for (const { text } of messages) {
        const read = readEnvelope(text);
        if (read.ok) heard.push(read.value.data as Step);
      }
      return Promise.resolve();
    };
    return { heard, deliver };
  };

  const complete = async (heard: readonly Step[]) => {
    const due = await committed(publisher!.database);
    await eventually(() => expect(figuresOf(due, heard).lost).toBe(0), { withinMs: 30_000 });
    expect(figuresOf(due, withoutRepeats(heard))).toMatchObject({ lost: 0, twice: 0, outOfOrder: 0 });
  };

  it('brings everything, those of one key in order, to a reader that comes late', async () => {
    await write(1);
    const { heard, deliver } = collect();
    const subscription = await way!.subscribe(reader!, deliver);
    await complete(heard);
    await subscription.stop();
  });

  it('goes on where it was after a stop, without a gap', async () => {
    const { heard, deliver } = collect();
    const first = await way!.subscribe(reader!, deliver);
    await write(2);
    await first.stop();
    await write(3);
    const second = await way!.subscribe(reader!, deliver);
    await complete(heard);
    await second.stop();
  });

  it('brings again what its reader could not take', async () => {
    const { heard, deliver } = collect();
    let failures = 3;
    const subscription = await way!.subscribe(reader!, async (messages) => {
      if (heard.length > 20 && failures > 0) {
        failures -= 1;
        throw new Error('the database of the reader is away');
      }
      await deliver(messages);
    });
    await write(4);
    await complete(heard);
    await subscription.stop();
    expect(failures).toBe(0);
  });
};

describeWithKafka('Kafka', (addresses) => {
  promises(async (publisher) => {
    // A topic is a service's for ever; each test reads only its own database's events, by a group of its own.
    await createTopics(addresses, { replication: 1 });
    const kafka = kafkaPublisher({ addresses }, PUBLISHER);
    const relay = startRelay({
      databaseUrl: publisher.urls.serviceUrl,
      service: PUBLISHER,
      publisher: kafka,
      onFault,
    });
    return {
      subscribe: (reader, deliver) =>
        Promise.resolve(
          kafkaSubscription(
            { addresses },
            {
              database: reader.database,
              publishers: [PUBLISHER],
              reader: reader.urls.database,
              deliver: (messages) =>
                deliver(
                  messages.filter(({ text }) => {
                    const read = readEnvelope(text);
                    return read.ok && read.value.key.startsWith(publisher.urls.database);
                  }),
                ),
              onFault,
              onDead,
            },
          ),
        ),
      close: async () => {
        await relay.stop();
        await kafka.stop();
      },
    };
  });
});

describe('the embedded transport', () => {
  promises((publisher) => {
    const rows: Rows = (sql, parameters) => publisher.database.query(sql, [...parameters]);
    return Promise.resolve({
      subscribe: (reader, deliver) =>
        Promise.resolve(
          feedSubscription(reader.urls.serviceUrl, feedIn(rows), {
            publishers: [PUBLISHER],
            reader: 'cases',
            deliver,
            onFault,
            onDead,
          }),
        ),
      close: () => Promise.resolve(),
    });
  });
});
