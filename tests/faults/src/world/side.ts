import { plainDate } from '@anxin/domain-kit';
import {
  type EpochOptions,
  feedIn,
  kafkaPublisher,
  listen,
  type Listening,
  openJournal,
  type Rows,
  settlementOf,
  startRelay,
  startSealer,
} from '@anxin/service-kit';
import { listener } from './listener';
import type { World } from './service';

const onFault = (): void => undefined;
const onDead = (): void => undefined;
const epoch: EpochOptions = { today: () => plainDate('2026-01-20') };
const FEATURES = { inbox: true, commands: true, streams: false, imports: false, evaluation: false, deadlines: false };

const rowsOfWorld =
  ({ database }: World): Rows =>
  (sql, parameters) =>
    database.query(sql, [...parameters]);

/** A publisher that runs: its journal is opened, sealed and relayed to a topic of its own. */
export const startPublisher = async (world: World, addresses: readonly string[], service: string) => {
  const { serviceUrl: databaseUrl } = world.urls;
  const publisher = kafkaPublisher({ addresses }, service);
  let anew = 0;
  await openJournal({ databaseUrl, service, publisher, epoch, onFault });
  const relay = startRelay({
    databaseUrl,
    service,
    publisher,
    epoch,
    onFault,
    onTopicAnew: () => void (anew += 1),
  });
  const sealer = startSealer({ databaseUrl, epoch, onFault, onSealed: () => relay.nudge() });
  return {
    /** How often its topic was made anew. */
    topicsAnew: () => anew,
    stop: async (): Promise<void> => {
      await relay.stop();
      await sealer.stop();
      await publisher.stop();
    },
  };
};

/** A reader that runs, and fills what it misses from the publisher's feed. */
export const startReader = (
  world: World,
  addresses: readonly string[],
  from: { readonly service: string; readonly world: World },
): Listening =>
  listen({
    database: world.database,
    databaseUrl: world.urls.serviceUrl,
    handlers: listener,
    from: { brokers: { addresses }, feed: feedIn(rowsOfWorld(from.world)) },
    publishers: [from.service],
    reader: world.urls.database,
    sessionMs: 6_000,
    onFault,
    onDead,
  });

/** What both sides say of what is on its way. */
export const settlements = (publisher: World, reader: World, service: string) =>
  Promise.all([
    settlementOf(rowsOfWorld(publisher), {
      service,
      features: FEATURES,
      subscribesTo: [],
      sessions: 0,
      alsoDue: 0,
    }),
    settlementOf(rowsOfWorld(reader), {
      service: 'reader',
      features: FEATURES,
      subscribesTo: [service],
      sessions: 0,
      alsoDue: 0,
    }),
  ]);
