import type { Client } from 'pg';
import { type ExclusiveOptions, runExclusively, type Running } from '../database/exclusive';
import { rowsOf } from '../database/rows';
import { feedPage } from '../journal/feed';
import type { Publisher } from './transport';

const BATCH = 500;
const POLL_MS = 20;
const READER = 'relay';

const cursorOf = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ position: number }>('SELECT position::int FROM cursor WHERE reader = $1', [
    READER,
  ]);
  return rows[0]?.position ?? 0;
};

// It need not reach the disk at once: a cursor that is lost in a crash sends again.
const moveCursor = (client: Client, position: number) =>
  client.query(
    `INSERT INTO cursor (reader, position)
     SELECT $1, $2 WHERE set_config('synchronous_commit', 'off', true) IS NOT NULL
     ON CONFLICT (reader) DO UPDATE SET position = excluded.position`,
    [READER, position],
  );

/**
 * Publishes in sealed order. One send is in flight, and the cursor moves after the acknowledgement: a crash between
 * the two sends again, and the readers' inbox drops the repeat.
 */
export const startRelay = ({
  service,
  publisher,
  ...options
}: Pick<ExclusiveOptions, 'databaseUrl' | 'onFault'> & {
  readonly service: string;
  readonly publisher: Publisher;
}): Running =>
  runExclusively({
    ...options,
    lock: READER,
    restMs: POLL_MS,
    turn: async (client) => {
      const events = await feedPage(rowsOf(client), service, { after: await cursorOf(client), limit: BATCH });
      const last = events.at(-1);
      if (!last) return false;
      await publisher.publish(events);
      await moveCursor(client, last.position);
      return events.length === BATCH;
    },
  });
