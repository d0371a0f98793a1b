import type { DataSource } from 'typeorm';
import type { Tx } from '../../database/open';
import type { KeyHead } from '../../journal/feed';

/** So long an early or damaged message waits for what comes by itself. */
const PATIENCE = '2 seconds';

/** The first message of a key that shows that something is missing; of no key known, with sequence 0. */
export type Gap = { readonly key: string; readonly epoch: number; readonly keySeq: number };

const GAPS = `
SELECT key, epoch::float8 AS epoch, key_seq AS "keySeq" FROM (
  SELECT DISTINCT ON (key) * FROM set_aside WHERE publisher = $1 AND closed IS NULL ORDER BY key, epoch, key_seq
) firsts
WHERE reason IN ('EARLY', 'UNREADABLE') AND set_aside_at < now() - interval '${PATIENCE}' ORDER BY set_aside_at LIMIT $2`;

/** What was set aside of a publisher because something before it is missing, or because it is damaged itself. */
export const gaps = (database: DataSource, publisher: string, limit: number): Promise<readonly Gap[]> =>
  database.query<Gap[]>(GAPS, [publisher, limit]);

/** The publisher has nothing that this message would be, or that is missing before it. */
export const closeGap = (database: DataSource, publisher: string, { key, epoch, keySeq }: Gap): Promise<unknown> =>
  database.query(
    `UPDATE set_aside SET closed = 'NOTHING_MISSING'
     WHERE publisher = $1 AND key = $2 AND epoch = $3 AND key_seq = $4 AND reason IN ('EARLY', 'UNREADABLE')`,
    [publisher, key, epoch, keySeq],
  );

/** The epoch of a publisher that every key was last held against. */
export const knownEpoch = async (database: DataSource, publisher: string): Promise<number | undefined> => {
  const [row] = await database.query<{ epoch: number }[]>(
    'SELECT epoch::float8 AS epoch FROM publisher_epoch WHERE publisher = $1',
    [publisher],
  );
  return row?.epoch;
};

/** The oldest and the newest epoch in which keys of a publisher stand here; undefined before one was applied. */
export const epochsApplied = async (
  database: DataSource,
  publisher: string,
): Promise<{ readonly oldest: number; readonly newest: number } | undefined> => {
  const [row] = await database.query<{ oldest: number | null; newest: number | null }[]>(
    `SELECT min(epoch)::float8 AS oldest, max(epoch)::float8 AS newest FROM inbox WHERE publisher = $1 AND key_seq > 0`,
    [publisher],
  );
  return row?.oldest == null || row.newest === null ? undefined : { oldest: row.oldest, newest: row.newest };
};

export const saveEpoch = (database: DataSource, publisher: string, epoch: number): Promise<unknown> =>
  database.query(
    `INSERT INTO publisher_epoch (publisher, epoch) VALUES ($1, $2)
     ON CONFLICT (publisher) DO UPDATE SET epoch = greatest(publisher_epoch.epoch, excluded.epoch)`,
    [publisher, epoch],
  );

const columns = (heads: readonly KeyHead[]) => [
  heads.map(({ key }) => key),
  heads.map(({ epoch }) => epoch),
  heads.map(({ keySeq }) => keySeq),
];

const HEADS = 'unnest($2::text[], $3::bigint[], $4::int[]) h (key, epoch, key_seq)';

/** Keys that have come as far as the publisher's, or further before it was restored, stand at its place in its epoch. */
export const adopt = (tx: Tx, publisher: string, epoch: number, heads: readonly KeyHead[]): Promise<unknown> =>
  tx.query(
    `UPDATE inbox i SET epoch = $5, key_seq = h.key_seq FROM ${HEADS}
     WHERE i.publisher = $1 AND i.key = h.key AND i.epoch < $5 AND (i.epoch, i.key_seq) >= (h.epoch, h.key_seq)`,
    [publisher, ...columns(heads), epoch],
  );

type Range = { readonly after: string; readonly through: string | undefined; readonly but: readonly KeyHead[] };

/** Keys of which the publisher knows nothing any more begin anew. */
export const loseTrack = (tx: Tx, publisher: string, epoch: number, { after, through, but }: Range): Promise<unknown> =>
  tx.query(
    `UPDATE inbox SET epoch = $2, key_seq = 0 WHERE publisher = $1 AND epoch < $2 AND key_seq > 0
       AND key > $3 AND ($4::text IS NULL OR key <= $4) AND key <> ALL ($5::text[])`,
    [publisher, epoch, after, through ?? null, but.map(({ key }) => key)],
  );

/** Keys that have not come as far as the publisher's. */
export const behind = (database: DataSource, publisher: string, heads: readonly KeyHead[]): Promise<KeyHead[]> =>
  database.query<KeyHead[]>(
    `SELECT h.key, h.epoch::float8 AS epoch, h.key_seq AS "keySeq" FROM ${HEADS}
     LEFT JOIN inbox i ON i.publisher = $1 AND i.key = h.key
     WHERE i.key IS NULL OR (i.epoch, i.key_seq) < (h.epoch, h.key_seq)`,
    [publisher, ...columns(heads)],
  );

/** Whether all that is missing waits for the mend of something that was set aside. */
export const isWholeFor = async (
  database: DataSource,
  publisher: string,
  missing: readonly KeyHead[],
): Promise<boolean> => {
  const [row] = await database.query<{ others: number }[]>(
    `SELECT count(*)::int AS others FROM unnest($2::text[]) k (key) WHERE NOT EXISTS (
       SELECT FROM set_aside s WHERE s.publisher = $1 AND s.key = k.key AND s.closed IS NULL
         AND s.reason NOT IN ('EARLY', 'UNREADABLE'))`,
    [publisher, missing.map(({ key }) => key)],
  );
  return row?.others === 0;
};
