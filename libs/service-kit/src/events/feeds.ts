import type { Envelope } from '@anxin/contracts';
import { runExclusively } from '../database/exclusive';
import { rowsOf } from '../database/rows';
import { type SubscribeOptions, type Subscription, BATCH_MESSAGES } from './transport';

const POLL_MS = 300;

/** A page of a publisher's feed after a position. */
export type FeedClient = (publisher: string, after: number, limit: number) => Promise<readonly Envelope[]>;

/**
 * The embedded transport, for a look on one machine without Kafka: pages through the publishers' feeds as a department
 * does. One replica reads at a time; its cursors stand in the database of the reader.
 */
export const feedSubscription = (
  databaseUrl: string,
  feed: FeedClient,
  { publishers, reader, deliver, onFault }: SubscribeOptions,
): Subscription => {
  const readers = publishers.map((publisher) =>
    runExclusively({
      databaseUrl,
      lock: `feed:${publisher}`,
      restMs: POLL_MS,
      onFault,
      turn: async (client) => {
        const cursor = `${reader}<${publisher}`;
        const [at] = await rowsOf(client)<{ position: number }>('SELECT position::int FROM cursor WHERE reader = $1', [
          cursor,
        ]);
        const events = await feed(publisher, at?.position ?? 0, BATCH_MESSAGES);
        const last = events.at(-1);
        if (!last) return false;
        await deliver(
          events.map((event) => ({
            publisher,
            origin: `${publisher}@${event.position}`,
            text: JSON.stringify(event),
          })),
        );
        await client.query(
          `INSERT INTO cursor (reader, position) VALUES ($1, $2)
           ON CONFLICT (reader) DO UPDATE SET position = excluded.position`,
          [cursor, last.position],
        );
        return events.length === BATCH_MESSAGES;
      },
    }),
  );
  return { stop: async () => void (await Promise.all(readers.map((running) => running.stop()))) };
};
