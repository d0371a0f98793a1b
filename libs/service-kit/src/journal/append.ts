import type { ClientBase } from 'pg';
import type { Tx } from '../database/open';
import { type Cause, type JournalEntry, sealedPayload } from './entry';

const APPEND = {
  // By its name a connection plans it once.
  name: 'append_to_journal',
  text: 'SELECT append_to_journal($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)',
};

/** The connection of a transaction, for what TypeORM has no words for. */
const connectionOf = async (tx: Tx): Promise<ClientBase> => {
  if (!tx.queryRunner) throw new Error('what is appended belongs to a transaction');
  return (await tx.queryRunner.connect()) as ClientBase;
};

/** Writes what happened into the journal, in the transaction that changes the state. */
export const append = async (tx: Tx, entries: readonly JournalEntry[], cause: Cause): Promise<void> => {
  if (entries.length === 0) return;
  const sealed = entries.map(({ payload }) => sealedPayload(payload));
  const connection = await connectionOf(tx);
  const values = [
    entries.map(({ stream }) => stream),
    entries.map(({ type }) => type),
    entries.map(({ contract }) => contract?.name ?? null),
    entries.map(({ contract }) => contract?.version ?? null),
    entries.map(({ contract }) => contract?.key ?? null),
    entries.map(({ place }) => place.sector),
    entries.map(({ place }) => place.area),
    entries.map(({ rules = [] }) => rules.join(',')),
    sealed.map(({ salt }) => salt),
    sealed.map(({ payload }) => payload),
    sealed.map(({ digest }) => digest),
    cause.businessDay,
    cause.actor,
    cause.cause ?? null,
  ];
  await connection.query({ ...APPEND, values });
};

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

const LOCK_ALL = `
SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM (SELECT DISTINCT unnest($1::text[]) AS id ORDER BY 1) s`;

/** Holds an aggregate until the transaction ends, whether it exists yet or not. Several are taken in one order. */
export const lockStreams = async (tx: Tx, streams: readonly string[]): Promise<void> => {
  if (streams.length === 1) await tx.query(LOCK, [streams[0]]);
  else await tx.query(LOCK_ALL, [streams]);
};
