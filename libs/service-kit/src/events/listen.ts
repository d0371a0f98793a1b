import type { Brokers } from './brokers';
import { type FeedClient, feedSubscription } from './feeds';
import { Filler } from './inbox/filler';
import { kafkaSubscription } from './kafka/kafka-subscription';
import type { Handlers } from './on';
import { Receiver } from './inbox/receiver';
import type { SubscribeOptions, Subscription } from './transport';

const WAITING_MS = 500;
/** Turns from one look for what is missing to the next. */
const TURNS_A_LOOK = 4;

export type ListenOptions = Omit<SubscribeOptions, 'deliver'> & {
  readonly databaseUrl: string;
  readonly handlers: Handlers;
  /** Kafka's brokers, or the publishers' feeds where there is no Kafka; beside Kafka, what is missing comes from feeds. */
  readonly from: { readonly brokers: Brokers; readonly feed?: FeedClient } | { readonly feed: FeedClient };
};

/** A service that listens. */
export type Listening = Subscription & {
  /** Tries again all that was set aside, after a mend; answers how many events went in. */
  readonly replay: () => Promise<number>;
};

/** Starts to listen: what comes is applied once and in order, and what waited goes in when its reason is gone. */
export const listen = ({ databaseUrl, handlers, from, ...options }: ListenOptions): Listening => {
  const { database, publishers, onFault } = options;
  const receiver = new Receiver(database, handlers, onFault);
  const filler = new Filler(database, receiver, publishers, from.feed);
  const subscribe: SubscribeOptions = { ...options, deliver: async (messages) => void (await receiver.take(messages)) };
  const subscription =
    'brokers' in from
      ? kafkaSubscription(from.brokers, subscribe)
      : feedSubscription(databaseUrl, from.feed, subscribe);
  let turns = 0;
  const look = async (): Promise<void> => {
    await receiver.replayWaiting();
    if (++turns % TURNS_A_LOOK === 0) await filler.turn();
  };
  let turn: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    turn ??= look()
      .catch(onFault)
      .finally(() => (turn = undefined));
  }, WAITING_MS);
  return {
    replay: () => receiver.replay(),
    partitions: () => subscription.partitions(),
    silentSeconds: () => subscription.silentSeconds(),
    warnings: () => subscription.warnings(),
    reasons: () => [...subscription.reasons(), ...filler.reasons],
    stop: async () => {
      clearInterval(timer);
      await subscription.stop();
      await turn;
    },
  };
};
