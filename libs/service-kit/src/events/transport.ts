import type { Envelope } from '@anxin/contracts';
import type { DataSource } from 'typeorm';
import type { PartitionProgress } from './inbox/progress';
import type { PartitionEnd } from './kafka/topic';

/** What was written into a partition: from its first offset up to the next one that will be given. */
export type Written = PartitionEnd & { readonly first: number };

/** Takes events to where readers find them. */
export type Publisher = {
  /**
   * Resolves once they are kept, with where; after a failure the same events are given again. `traces` are the traceparents
   * of those that belong to a trace, by position.
   */
  readonly publish: (
    events: readonly Envelope[],
    topicEpoch: number,
    traces?: ReadonlyMap<number, string>,
  ) => Promise<readonly Written[]>;
  /** Up to where the topic is written. */
  readonly ends: () => Promise<readonly PartitionEnd[]>;
  /** The last events before these ends. */
  readonly lastEvents: (ends: readonly PartitionEnd[]) => Promise<readonly Envelope[]>;
  readonly stop: () => Promise<void>;
};

/** A message as it came, which may be unreadable. */
export type Message = {
  readonly publisher: string;
  /** Where it came from, for people who look for it: `projects/3/1207`. */
  readonly origin: string;
  readonly text: string;
  /** Key and place as the transport itself knows them, for a message whose text cannot be read. */
  readonly key?: string | undefined;
  readonly keySeq?: number | undefined;
  readonly epoch?: number | undefined;
  /** The trace that it belongs to, if any. */
  readonly traceparent?: string | undefined;
};

/** Messages that a transport hands over at once, at most: they share a transaction. */
export const BATCH_MESSAGES = 100;

/** Takes messages, in order. Resolves when each is applied, dropped or set aside; a fault means: bring them again. */
export type Deliver = (messages: readonly Message[]) => Promise<void>;

/** Brings every message of the publishers at least once, those of one key in order, from the beginning. */
export type Subscription = {
  /** How it gets on with each partition, where there are partitions. */
  readonly partitions: () => readonly PartitionProgress[];
  /** For how long the brokers have not answered; 0 while they do, and where there are none. */
  readonly silentSeconds: () => number;
  /** Why it does not get on; nothing while it does. */
  readonly reasons: () => readonly string[];
  /** What an operator has to know though it gets on: topics that are not as readers need them. */
  readonly warnings: () => readonly string[];
  readonly stop: () => Promise<void>;
};

export type SubscribeOptions = {
  readonly publishers: readonly string[];
  /** Where the reader keeps how far it has read, beside what it does with it. */
  readonly database: DataSource;
  /** The reading service; its replicas share the work. */
  readonly reader: string;
  readonly deliver: Deliver;
  readonly onFault: (fault: unknown) => void;
  /** After so long without a sign of life a replica's share goes to the others, in ms. */
  readonly sessionMs?: number;
  /** The subscription is beyond repair: the process should end and be started again. */
  readonly onDead: (reason: unknown) => void;
};
