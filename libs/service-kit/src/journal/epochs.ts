import { epochBegun } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import type { Client } from 'pg';
import type { Rows } from '../database/rows';
import { appendOn } from './append';
import { published } from './entry';
import { sealWaiting } from './seal';

/** A history of a journal: its positions after one on; a restored journal begins another, with a greater number. */
export type Epoch = { readonly epoch: number; readonly after: number };

/** How far a journal has come, and its epochs, the oldest first. */
export type JournalEnd = { readonly end: number; readonly epochs: readonly Epoch[] };

const END = `
SELECT coalesce((SELECT max(position) FROM seal), 0)::int AS end, coalesce((
  SELECT json_agg(json_build_object('epoch', epoch, 'after', after) ORDER BY epoch) FROM epoch), '[]') AS epochs`;

/** Reads how far the journal has come. */
export const journalEnd = async (rows: Rows): Promise<JournalEnd> => {
  const [found] = await rows<JournalEnd>(END, []);
  return found ?? { end: 0, epochs: [] };
};

/** The epoch of a position; 0 for what stood before any was noted. */
export const epochAt = (epochs: readonly Epoch[], position: number): number =>
  epochs.findLast(({ after }) => after < position)?.epoch ?? 0;

/** The epoch that goes on now. */
export const currentEpoch = (epochs: readonly Epoch[]): number => epochs.at(-1)?.epoch ?? 0;

// The cluster, its timeline and the database: a copy that was put back, or a recovery to a moment, is another.
const HERE = `
SELECT (pg_control_system()).system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) || '/' || d.oid
    AS here, e.home, e.epoch::float8 AS epoch
FROM pg_database d LEFT JOIN (SELECT * FROM epoch ORDER BY epoch DESC LIMIT 1) e ON true
WHERE d.datname = current_database()`;

type Here = { readonly here: string; readonly home: string | null; readonly epoch: number | null };

const whereabouts = async (client: Client): Promise<Here> => {
  const { rows } = await client.query<Here>(HERE);
  if (!rows[0]) throw new Error('the database does not say where it is');
  return rows[0];
};

export type EpochOptions = {
  readonly today: () => PlainDate;
  /** Told when a restored journal begins an epoch. */
  readonly onBegun?: ((begun: Epoch) => void) | undefined;
};

const insert = (client: Client, { epoch, after }: Epoch, home: string) =>
  client.query('INSERT INTO epoch (epoch, after, home) VALUES ($1, $2, $3)', [epoch, after, home]);

/**
 * Begins an epoch after a position. Without one, after all that waits for its place, on a connection that holds the
 * sealer's lock: it was committed in the history before, where readers may know it.
 */
export const beginEpoch = async (client: Client, { today, onBegun }: EpochOptions, common?: number): Promise<Epoch> => {
  if (common === undefined) await sealWaiting(client);
  const { here, epoch: before } = await whereabouts(client);
  const { rows } = await client.query<{ end: number }>('SELECT coalesce(max(position), 0)::int AS end FROM seal');
  const begun = { epoch: Math.max(Date.now(), (before ?? 0) + 1), after: common ?? rows[0]?.end ?? 0 };
  await client.query('BEGIN');
  await insert(client, begun, here);
  const told = published('epoch', { sector: null, area: null }, epochBegun, begun);
  await appendOn(client, [told], { actor: 'system', businessDay: today(), cause: 'restore' });
  await client.query('COMMIT');
  onBegun?.(begun);
  return begun;
};

/**
 * Begins the first epoch of a journal, and another one when its database is not where it was: it was put back from a copy.
 * On a connection that holds the sealer's lock.
 */
export const openEpoch = async (client: Client, options: EpochOptions): Promise<void> => {
  const { here, home } = await whereabouts(client);
  if (home === null) await insert(client, { epoch: Date.now(), after: 0 }, here);
  else if (home !== here) await beginEpoch(client, options);
};
