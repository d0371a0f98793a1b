import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { checkTopic, saveEnds } from '../events/kafka/topic-check';
import type { Publisher } from '../events/transport';
import { machineClock } from '../clock/clock';
import { rowsOf } from '../database/rows';
import { beginEpoch, type Epoch, type EpochOptions, journalEnd, openEpoch } from '../journal/epochs';
import { SEALER_LOCK } from '../journal/sealer';

/** So long a start waits for the brokers; when they answer later, the relay looks. */
const TOPIC_WITHIN_MS = 5_000;

export type OpenJournal = {
  readonly databaseUrl: string;
  readonly service: string;
  readonly publisher?: Publisher | undefined;
  readonly epoch: EpochOptions;
  readonly onFault: (fault: unknown) => void;
};

const wasRestored = async (client: Client, { service, publisher, onFault }: OpenJournal): Promise<boolean> => {
  if (!publisher) return false;
  const checked = checkTopic(client, service, publisher).catch((fault: unknown) => void onFault(fault));
  const verdict = await Promise.race([checked, pause(TOPIC_WITHIN_MS, undefined, { ref: false })]);
  return verdict === 'JOURNAL_RESTORED';
};

/**
 * Looks, before a service changes anything, whether its journal was put back from a copy: its database is another, or its
 * topic holds events that it does not know. Then a new epoch begins, by which every reader notices. A replica that is at
 * work has looked before.
 */
export const openJournal = async (options: OpenJournal): Promise<void> => {
  const client = new Client({ connectionString: options.databaseUrl });
  client.on('error', options.onFault);
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [SEALER_LOCK],
    );
    if (!rows[0]?.held) return;
    await openEpoch(client, options.epoch);
    if (!options.publisher || !(await wasRestored(client, options))) return;
    await beginEpoch(client, options.epoch);
    await saveEnds(client, await options.publisher.ends());
  } finally {
    await client.end();
  }
};

/** Begins an epoch after the last position, where nothing shows by itself that the database was put back from a copy. */
export const beginEpochByHand = async (databaseUrl: string): Promise<Epoch> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { end } = await journalEnd(rowsOf(client));
    return await beginEpoch(client, { today: () => machineClock.today() }, end);
  } finally {
    await client.end();
  }
};
