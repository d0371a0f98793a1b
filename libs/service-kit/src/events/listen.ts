import type { DataSource } from 'typeorm';
import { type FeedClient, feedSubscription } from './feeds';
import { kafkaSubscription } from './kafka';
import type { Handlers } from './on';
import { Receiver } from './receiver';
import type { SubscribeOptions } from './transport';

const WAITING_MS = 500;

export type ListenOptions = Omit<SubscribeOptions, 'deliver'> & {
  readonly database: DataSource;
  readonly databaseUrl: string;
  readonly handlers: Handlers;
  /** Kafka's brokers, or the publishers' feeds where there is no Kafka. */
  readonly from: { readonly brokers: readonly string[] } | { readonly feed: FeedClient };
};

/** A service that listens. */
export type Listening = {
  /** Tries again all that was set aside, after a mend; answers how many events went in. */
  readonly replay: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** Starts to listen: what comes is applied once and in order, and what waited goes in when its reason is gone. */
export const listen = async ({
  database,
  databaseUrl,
  handlers,
  from,
  ...options
}: ListenOptions): Promise<Listening> => {
  const receiver = new Receiver(database, handlers, options.onFault);
  const subscribe: SubscribeOptions = { ...options, deliver: async (messages) => void (await receiver.take(messages)) };
  const subscription =
    'brokers' in from
      ? await kafkaSubscription(from.brokers, subscribe)
      : feedSubscription(databaseUrl, from.feed, subscribe);
  let turn: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    turn = turn.then(() => receiver.replayWaiting()).catch(options.onFault);
  }, WAITING_MS);
  return {
    replay: () => receiver.replay(),
    stop: async () => {
      clearInterval(timer);
      await subscription.stop();
      await turn;
    },
  };
};
