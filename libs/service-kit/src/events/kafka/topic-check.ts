import type { Envelope } from '@anxin/contracts';
import type { Client } from 'pg';
import { rowsOf } from '../../database/rows';
import { currentEpoch, journalEnd } from '../../journal/epochs';
import type { PartitionEnd } from './topic';
import type { Publisher } from '../transport';

/**
 * What a topic says of its service: that it is as it was left; that it was made anew or put back itself, so that events
 * are missing in it; or that it holds events that the journal does not, which therefore was put back from a copy.
 */
export type TopicVerdict = 'AS_LEFT' | 'MADE_ANEW' | 'JOURNAL_RESTORED';

const known = async (client: Client): Promise<ReadonlyMap<number, number>> => {
  const { rows } = await client.query<PartitionEnd>('SELECT partition, next_offset::float8 AS next FROM topic_end');
  return new Map(rows.map(({ partition, next }) => [partition, next]));
};

/** Whether the journal has this very event. */
const has = async (client: Client, event: Envelope): Promise<boolean> => {
  const { rows } = await client.query<{ key: string | null; keySeq: number | null; recordedAt: Date }>(
    `SELECT s.key, s.key_seq AS "keySeq", j.recorded_at AS "recordedAt"
     FROM seal s JOIN journal j USING (stream, version) WHERE s.position = $1`,
    [event.position],
  );
  const [row] = rows;
  return row?.key === event.key && row.keySeq === event.keySeq && +row.recordedAt === Date.parse(event.recordedAt);
};

/** Up to where the topic is written is kept beside the journal: what was sent since, and by whom, tells what happened. */
export const checkTopic = async (client: Client, service: string, publisher: Publisher): Promise<TopicVerdict> => {
  const epoch = currentEpoch((await journalEnd(rowsOf(client))).epochs);
  const [ends, left] = [await publisher.ends(), await known(client)];
  const shorter = [...left].some(
    ([partition, next]) => next > (ends.find((end) => end.partition === partition)?.next ?? 0),
  );
  if (shorter) return 'MADE_ANEW';
  const longer = ends.filter(({ partition, next }) => next > (left.get(partition) ?? 0));
  const events = longer.length === 0 || epoch === 0 ? [] : await publisher.lastEvents(longer);
  // A journal that has sent nothing yet may find a topic that another, before it, has left.
  const ours = events.filter(
    (event) => event.publisher === service && (left.size === 0 ? event.epoch === epoch : event.epoch >= epoch),
  );
  for (const event of ours) if (!(await has(client, event))) return 'JOURNAL_RESTORED';
  return 'AS_LEFT';
};

/** Keeps up to where the topic is written. */
export const saveEnds = async (client: Client, ends: readonly PartitionEnd[]): Promise<void> => {
  await client.query(
    `INSERT INTO topic_end (partition, next_offset) SELECT * FROM unnest($1::int[], $2::bigint[])
     ON CONFLICT (partition) DO UPDATE SET next_offset = excluded.next_offset`,
    [ends.map(({ partition }) => partition), ends.map(({ next }) => next)],
  );
};

/** Whether what was just written began before where the topic had been written to already. */
export const isShortened = async (
  client: Client,
  written: readonly { partition: number; first: number }[],
): Promise<boolean> => {
  const left = await known(client);
  return written.some(({ partition, first }) => first < (left.get(partition) ?? 0));
};
