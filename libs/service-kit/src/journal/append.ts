import type { ClientBase } from 'pg';
import type { Tx } from '../database/open';
import { type Cause, type JournalEntry, sealedPayload } from './entry';

// By its name a connection plans it once.
const statement = (name: string) => ({
  name,
  text: `SELECT ${name}($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
});
const [ONE, MANY] = [statement('append_entry'), statement('append_entries')];

/** An entry as the columns of the database. */
const columnsOf = ({ stream, type, contract, place, rules = [], payload }: JournalEntry) => {
  const sealed = sealedPayload(payload);
  return [
    stream,
    type,
    contract?.name ?? null,
    contract?.version ?? null,
    contract?.key ?? null,
    place.sector,
    place.area,
    rules.join(','),
    sealed.salt,
    sealed.payload,
    sealed.digest,
  ];
};

/** The connection of a transaction, for what TypeORM has no words for. */
const connectionOf = async (tx: Tx): Promise<ClientBase> => {
  if (!tx.queryRunner) throw new Error('what is appended belongs to a transaction');
  return (await tx.queryRunner.connect()) as ClientBase;
};

/**
 * Sends what happened to the journal, in the transaction that changes the state. What is asked of the transaction next,
 * such as its commit, is sent behind it at once, so whoever asks it must also wait for `written`: when that fails, a
 * commit behind it has changed nothing.
 */
export const sendEntries = async (
  tx: Tx,
  entries: readonly JournalEntry[],
  cause: Cause,
): Promise<{ readonly written: Promise<unknown> }> => {
  const [first, ...others] = entries.map(columnsOf);
  if (!first) return { written: Promise.resolve() };
  const connection = await connectionOf(tx);
  const why = [cause.businessDay, cause.actor, cause.cause ?? null];
  const columns = first.map((value, column) => [value, ...others.map((values) => values[column])]);
  const written = connection.query(
    others.length === 0 ? { ...ONE, values: [...first, ...why] } : { ...MANY, values: [...columns, ...why] },
  );
  // It is met where it is awaited, perhaps after the commit.
  written.catch(() => undefined);
  return { written };
};

/** Writes what happened into the journal, in the transaction that changes the state. */
export const append = async (tx: Tx, entries: readonly JournalEntry[], cause: Cause): Promise<void> => {
  await (
    await sendEntries(tx, entries, cause)
  ).written;
};

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

const LOCK_ALL = `
SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM (SELECT DISTINCT unnest($1::text[]) AS id ORDER BY 1) s`;

/** Holds an aggregate until the transaction ends, whether it exists yet or not. Several are taken in one order. */
export const lockStreams = async (tx: Tx, streams: readonly string[]): Promise<void> => {
  if (streams.length === 1) await tx.query(LOCK, [streams[0]]);
  else await tx.query(LOCK_ALL, [streams]);
};
