import type { Envelope } from '@anxin/contracts';

/** Takes events to where readers find them. */
export type Publisher = {
  /** Resolves once they are kept; after a failure the same events are given again. */
  readonly publish: (events: readonly Envelope[]) => Promise<void>;
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
};

/** Messages that a transport hands over at once, at most: they share a transaction. */
export const BATCH_MESSAGES = 100;

/** Takes messages, in order. Resolves when each is applied, dropped or set aside; a fault means: bring them again. */
export type Deliver = (messages: readonly Message[]) => Promise<void>;

/** Brings every message of the publishers at least once, those of one key in order, from the beginning. */
export type Subscription = { readonly stop: () => Promise<void> };

export type SubscribeOptions = {
  readonly publishers: readonly string[];
  /** The reading service; its replicas share the work. */
  readonly reader: string;
  readonly deliver: Deliver;
  readonly onFault: (fault: unknown) => void;
  /** After so long without a sign of life a replica's share goes to the others, in ms. */
  readonly sessionMs?: number;
  /** The subscription is beyond repair: the process should end and be started again. */
  readonly onDead: (reason: unknown) => void;
};
