import type { Envelope } from '@anxin/contracts';
import { DomainError } from '@anxin/domain-kit';
import type { Client } from 'pg';
import { runExclusively } from '../database/exclusive';
import { type Rows, rowsOf } from '../database/rows';
import {
  type FeedPage,
  feedPage,
  type FeedQuery,
  type KeyEventsQuery,
  keyEvents,
  type KeyHeads,
  keyHeads,
  type KeyHeadsQuery,
} from '../journal/feed';
import { BATCH_MESSAGES, type Message, type SubscribeOptions, type Subscription } from './transport';

/** A publisher that has nothing new answers after so long. */
const WAIT_SECONDS = 5;
/** After a page without news; longer and longer where the feed does not wait. */
const REST_MS = 20;
const REST_AT_MOST_MS = 320;

export type FeedWait = {
  /** Seconds that a publisher may wait for news before it answers that there are none. */
  readonly wait: number;
};

/** Asks publishers for what they have said. Refusals come as `DomainError`. */
export type FeedClient = {
  /** @param over nobody waits for the page any more */
  readonly page: (publisher: string, query: FeedQuery & FeedWait, over: AbortSignal) => Promise<FeedPage>;
  readonly heads: (publisher: string, query: KeyHeadsQuery) => Promise<KeyHeads>;
  readonly ofKey: (publisher: string, query: KeyEventsQuery) => Promise<readonly Envelope[]>;
};

/** A feed that is read where it stands, and does not wait. */
export const feedIn = (rows: Rows): FeedClient => ({
  page: (publisher, query) => feedPage(rows, publisher, query),
  heads: (_publisher, query) => keyHeads(rows, query),
  ofKey: (publisher, query) => keyEvents(rows, publisher, query),
});

/** An event of a feed as a message. */
export const messageOfFeed = (publisher: string, event: Envelope): Message => ({
  publisher,
  origin: `${publisher}@${event.position}`,
  text: JSON.stringify(event),
});

type Cursor = { readonly epoch: number; readonly position: number };

const START: Cursor = { epoch: 0, position: 0 };

const cursorOf = async (client: Client, name: string): Promise<Cursor> => {
  const [at] = await rowsOf(client)<Cursor>(
    'SELECT epoch::float8 AS epoch, position::int FROM cursor WHERE reader = $1',
    [name],
  );
  return at ?? START;
};

const saveCursor = (client: Client, name: string, { epoch, position }: Cursor) =>
  client.query(
    `INSERT INTO cursor (reader, epoch, position) VALUES ($1, $2, $3)
     ON CONFLICT (reader) DO UPDATE SET epoch = excluded.epoch, position = excluded.position`,
    [name, epoch, position],
  );

const endedAt = (fault: unknown): Cursor | undefined =>
  fault instanceof DomainError && fault.code === 'EPOCH_ENDED'
    ? { epoch: Number(fault.details['epoch']), position: Number(fault.details['after']) }
    : undefined;

const apart = (publisher: string, aheadSeconds: number): string =>
  `our clock is ${Math.abs(aheadSeconds)} s ${aheadSeconds > 0 ? 'ahead of' : 'behind'} that of ${publisher}`;

/** What went wrong with a feed, and the way out; a cursor beyond its end is a journal that was put back unseen. */
export const feedFault = (publisher: string, fault: unknown): string => {
  const { code, details } = fault instanceof DomainError ? fault : { code: '', details: {} as DomainError['details'] };
  switch (code) {
    case 'CURSOR_AHEAD':
      return `${publisher} has less than was read of it: if it was put back from a copy, run there: main.cjs restored`;
    case 'CLOCKS_APART':
      return `CLOCKS_APART: ${apart(publisher, Number(details['callerAheadSeconds']))}: set the clocks right (NTP)`;
    case 'CALL_REFUSED':
      return `CALL_REFUSED: ${publisher} knows no key of ours: CALL_KEYS must have one in common`;
    default:
      return `the feed of ${publisher} does not answer: start ${publisher}`;
  }
};

/**
 * The embedded transport, for a look on one machine without Kafka: pages through the publishers' feeds as a department
 * does. One replica reads at a time; its cursors stand in the database of the reader.
 */
export const feedSubscription = (
  databaseUrl: string,
  feed: FeedClient,
  { publishers, reader, deliver, onFault }: Omit<SubscribeOptions, 'database'>,
): Subscription => {
  const faults = new Map<string, string>();
  const over = new AbortController();
  const takePage = async (client: Client, publisher: string, name: string): Promise<boolean> => {
    const { epoch, position } = await cursorOf(client, name);
    // A cursor of the beginning is of no epoch.
    const query = { after: position, limit: BATCH_MESSAGES, wait: WAIT_SECONDS, ...(epoch > 0 ? { epoch } : {}) };
    const page = await feed.page(publisher, query, over.signal);
    if (page.events.length > 0) await deliver(page.events.map((event) => messageOfFeed(publisher, event)));
    if (page.next > position || page.epoch !== epoch)
      await saveCursor(client, name, { epoch: page.epoch, position: page.next });
    faults.delete(publisher);
    return page.next > position;
  };
  const readers = publishers.map((publisher) =>
    runExclusively({
      databaseUrl,
      lock: `feed:${publisher}`,
      restMs: REST_MS,
      restAtMostMs: REST_AT_MOST_MS,
      onFault,
      turn: async (client) => {
        const name = `${reader}<${publisher}`;
        try {
          return await takePage(client, publisher, name);
        } catch (fault) {
          if (over.signal.aborted) return false;
          const common = endedAt(fault);
          if (common) await saveCursor(client, name, common);
          else faults.set(publisher, feedFault(publisher, fault));
          if (!common) throw fault;
          return true;
        }
      },
    }),
  );
  return {
    partitions: () => [],
    silentSeconds: () => 0,
    reasons: () => [...faults.values()],
    warnings: () => [],
    stop: async () => {
      over.abort();
      await Promise.all(readers.map((running) => running.stop()));
    },
  };
};
