import type { Client } from 'pg';
import { type ExclusiveOptions, runExclusively, type Running } from '../database/exclusive';
import { chained, GENESIS, JOURNAL_COLUMNS, journalOf, type SealedRow } from '@anxin/evidence';

const BATCH = 1_000;
const POLL_MS = 20;

/**
 * What has committed, oldest first, and where the chain and each key stand. Ids of one stream rise with its versions:
 * both are given under the stream's lock. Nobody else takes from the queue, so this needs no transaction with SEAL.
 */
const WAITING = `
SELECT q.id, ${JOURNAL_COLUMNS}, last.position::int AS "lastPosition", last.hash AS "lastHash",
  (SELECT k.key_seq FROM seal k WHERE k.key = j.key ORDER BY k.key_seq DESC LIMIT 1) AS "lastKeySeq"
FROM (SELECT * FROM queue ORDER BY id LIMIT $1) q ${journalOf('q')}
LEFT JOIN (SELECT position, hash FROM seal ORDER BY position DESC LIMIT 1) last ON true
ORDER BY q.id`;

const SEAL = `
WITH taken AS (DELETE FROM queue WHERE id = ANY ($1::bigint[]))
INSERT INTO seal (position, stream, version, key, key_seq, hash)
SELECT * FROM unnest($2::bigint[], $3::text[], $4::int[], $5::text[], $6::int[], $7::text[])`;

type Waiting = Omit<SealedRow, 'position' | 'keySeq'> & {
  readonly id: string;
  readonly lastPosition: number | null;
  readonly lastHash: string | null;
  readonly lastKeySeq: number | null;
};
type Sealed = { readonly row: SealedRow; readonly hash: string };

const place = (waiting: readonly Waiting[]): Sealed[] => {
  let [position, hash] = [waiting[0]?.lastPosition ?? 0, waiting[0]?.lastHash ?? GENESIS];
  const keySeqs = new Map<string, number>();
  return waiting.map((unplaced) => {
    position += 1;
    const { key, lastKeySeq } = unplaced;
    const keySeq = key === null ? null : (keySeqs.get(key) ?? lastKeySeq ?? 0) + 1;
    if (key !== null && keySeq !== null) keySeqs.set(key, keySeq);
    const row = { ...unplaced, position, keySeq };
    hash = chained(hash, row);
    return { row, hash };
  });
};

/**
 * Gives what has committed its place: position, keySeq and hash. Answers how many were sealed. On a connection that
 * holds the sealer's lock.
 */
export const sealOnce = async (client: Client): Promise<number> => {
  const { rows: waiting } = await client.query<Waiting>(WAITING, [BATCH]);
  if (waiting.length === 0) return 0;
  const sealed = place(waiting);
  const values = [
    waiting.map(({ id }) => id),
    sealed.map(({ row }) => row.position),
    sealed.map(({ row }) => row.stream),
    sealed.map(({ row }) => row.version),
    sealed.map(({ row }) => row.key),
    sealed.map(({ row }) => row.keySeq),
    sealed.map(({ hash }) => hash),
  ];
  await client.query({ name: 'seal', text: SEAL, values });
  return sealed.length;
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
