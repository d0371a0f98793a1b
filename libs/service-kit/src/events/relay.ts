import type { Envelope } from '@anxin/contracts';
import type { Client } from 'pg';
import { type ExclusiveOptions, runExclusively, type Running } from '../database/exclusive';
import { rowsOf } from '../database/rows';
import { beginEpoch, type EpochOptions } from '../journal/epochs';
import { feedPage } from '../journal/feed';
import { isTracing } from '../tracing/trace';
import { endPublishing, publishingSpans, relayTraces } from '../tracing/journal-traces';
import { checkTopic, isShortened, saveEnds } from './kafka/topic-check';
import type { Publisher, Written } from './transport';

const BATCH = 500;
/** A broker takes a megabyte for one partition at once. */
const BATCH_BYTES = 512 * 1024;
const POLL_MS = 20;
/** Whichever replica seals, this one is nudged; what it missed is found after so long, at most. */
const POLL_AT_MOST_MS = 1_000;
const READER = 'relay';

/** How far the topic is written; `epoch` is that of the topic, which begins when it is made anew. */
type Cursor = { readonly epoch: number; readonly position: number };

const cursorOf = async (client: Client): Promise<Cursor | undefined> => {
  const { rows } = await client.query<Cursor>(
    'SELECT epoch::float8 AS epoch, position::int FROM cursor WHERE reader = $1',
    [READER],
  );
  return rows[0];
};

// It need not reach the disk at once: a cursor that is lost in a crash sends again.
const moveCursor = async (client: Client, { epoch, position }: Cursor): Promise<void> => {
  await client.query(
    `INSERT INTO cursor (reader, epoch, position)
     SELECT $1, $2, $3 WHERE set_config('synchronous_commit', 'off', true) IS NOT NULL
     ON CONFLICT (reader) DO UPDATE SET epoch = excluded.epoch, position = excluded.position`,
    [READER, epoch, position],
  );
};

export type RelayOptions = Pick<ExclusiveOptions, 'databaseUrl' | 'onFault'> & {
  readonly service: string;
  readonly publisher: Publisher;
  /** Looks at every new connection whether topic and journal fit together; left out, they are taken to. */
  readonly epoch?: EpochOptions;
  /** The topic was made anew, or was put back from a copy: all is sent again, and readers drop what they have. */
  readonly onTopicAnew?: () => void;
};

class Relay {
  #checked: Client | undefined;

  constructor(private readonly options: RelayOptions) {}

  async turn(client: Client): Promise<boolean> {
    if (client !== this.#checked) await this.#check(client);
    this.#checked = client;
    const { service } = this.options;
    const cursor = (await cursorOf(client)) ?? { epoch: 0, position: 0 };
    const { events, next } = await feedPage(rowsOf(client), service, {
      after: cursor.position,
      limit: BATCH,
      bytes: BATCH_BYTES,
    });
    if (events.length > 0) {
      const written = await this.#publish(client, events, cursor.epoch);
      if (await isShortened(client, written)) return this.#sendAgain(client);
      await saveEnds(client, written);
    }
    if (next > cursor.position) await moveCursor(client, { epoch: cursor.epoch, position: next });
    return next > cursor.position;
  }

  async #publish(client: Client, events: readonly Envelope[], topicEpoch: number): Promise<readonly Written[]> {
    const { publisher } = this.options;
    if (!isTracing()) return publisher.publish(events, topicEpoch);
    const spans = await publishingSpans(client, events);
    const traces = new Map([...spans].map(([position, { traceparent }]) => [position, traceparent]));
    const written = await publisher.publish(events, topicEpoch, traces);
    await endPublishing(client, spans);
    return written;
  }

  async #check(client: Client): Promise<void> {
    const { service, publisher, epoch } = this.options;
    const cursor = await cursorOf(client);
    if (!cursor) await moveCursor(client, { epoch: Date.now(), position: 0 });
    if (!epoch) return;
    const verdict = await checkTopic(client, service, publisher);
    if (verdict === 'MADE_ANEW') await this.#sendAgain(client);
    // Nobody knows of what was sealed after the last event that was sent.
    if (verdict === 'JOURNAL_RESTORED') await beginEpoch(client, epoch, cursor?.position ?? 0);
    await saveEnds(client, await publisher.ends());
  }

  async #sendAgain(client: Client): Promise<boolean> {
    await client.query('DELETE FROM topic_end');
    await moveCursor(client, { epoch: Date.now(), position: 0 });
    this.options.onTopicAnew?.();
    return true;
  }
}

/**
 * Publishes in sealed order. One send is in flight, and the cursor moves after the acknowledgement: a crash between
 * the two sends again, and the readers' inbox drops the repeat.
 */
export const startRelay = (options: RelayOptions): Running => {
  const relay = new Relay(options);
  relayTraces();
  return runExclusively({
    databaseUrl: options.databaseUrl,
    onFault: options.onFault,
    lock: READER,
    restMs: POLL_MS,
    restAtMostMs: POLL_AT_MOST_MS,
    turn: (client) => relay.turn(client),
  });
};
