import type { Client } from 'pg';
import { type ExclusiveOptions, runExclusively, type Running } from './exclusive';
import { chained, GENESIS, JOURNAL_COLUMNS, type SealedRow } from './hash';

const BATCH = 1_000;
const POLL_MS = 20;

/** Ids of one stream rise with its versions: both are given under the stream's lock. */
const TAKE = `
WITH taken AS (
  DELETE FROM queue USING (SELECT id FROM queue ORDER BY id LIMIT $1) next WHERE queue.id = next.id
  RETURNING queue.id, queue.stream, queue.version
)
SELECT ${JOURNAL_COLUMNS} FROM taken t JOIN journal j USING (stream, version) ORDER BY t.id`;

const LAST = 'SELECT position::int, hash FROM seal ORDER BY position DESC LIMIT 1';

const LAST_OF_KEYS = `
SELECT k.key, s.key_seq AS "keySeq" FROM unnest($1::text[]) k (key),
  LATERAL (SELECT key_seq FROM seal WHERE seal.key = k.key ORDER BY key_seq DESC LIMIT 1) s`;

const SEAL = `
INSERT INTO seal (position, stream, version, key, key_seq, hash)
SELECT * FROM unnest($1::bigint[], $2::text[], $3::int[], $4::text[], $5::int[], $6::text[])`;

type Unplaced = Omit<SealedRow, 'position' | 'keySeq'>;
type Last = { readonly position: number; readonly hash: string };
type Sealed = { readonly row: SealedRow; readonly hash: string };

const place = (rows: readonly Unplaced[], last: Last, keySeqs: Map<string, number>): Sealed[] => {
  let { position, hash } = last;
  return rows.map((unplaced) => {
    position += 1;
    const keySeq = unplaced.key === null ? null : (keySeqs.get(unplaced.key) ?? 0) + 1;
    if (unplaced.key !== null && keySeq !== null) keySeqs.set(unplaced.key, keySeq);
    const row = { ...unplaced, position, keySeq };
    hash = chained(hash, row);
    return { row, hash };
  });
};

const sealBatch = async (client: Client): Promise<number> => {
  const { rows } = await client.query<Unplaced>(TAKE, [BATCH]);
  if (rows.length === 0) return 0;
  const last = (await client.query<Last>(LAST)).rows[0] ?? { position: 0, hash: GENESIS };
  const keys = [...new Set(rows.flatMap(({ key }) => key ?? []))];
  const known = await client.query<{ key: string; keySeq: number }>(LAST_OF_KEYS, [keys]);
  const sealed = place(rows, last, new Map(known.rows.map(({ key, keySeq }) => [key, keySeq])));
  await client.query(SEAL, [
    sealed.map(({ row }) => row.position),
    sealed.map(({ row }) => row.stream),
    sealed.map(({ row }) => row.version),
    sealed.map(({ row }) => row.key),
    sealed.map(({ row }) => row.keySeq),
    sealed.map(({ hash }) => hash),
  ]);
  return sealed.length;
};

/** Gives what has committed its place: position, keySeq and hash. Answers how many were sealed. */
export const sealOnce = async (client: Client): Promise<number> => {
  await client.query('BEGIN');
  try {
    const sealed = await sealBatch(client);
    await client.query('COMMIT');
    return sealed;
  } catch (fault) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw fault;
  }
};

/** The one sealer of a service. */
export const startSealer = (
  options: Pick<ExclusiveOptions, 'databaseUrl' | 'onFault'> & { readonly onSealed?: () => void },
): Running =>
  runExclusively({
    ...options,
    lock: 'sealer',
    restMs: POLL_MS,
    turn: async (client) => {
      const sealed = await sealOnce(client);
      if (sealed > 0) options.onSealed?.();
      return sealed === BATCH;
    },
  });
