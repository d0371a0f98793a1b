import type { ClientBase } from 'pg';
import type { Tx } from '../database/open';
import { noteTrace } from '../tracing/journal-traces';
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

/** Writes what happened into the journal, on the connection of a transaction. */
export const appendOn = async (
  connection: ClientBase,
  entries: readonly JournalEntry[],
  cause: Cause,
): Promise<void> => {
  const [first, ...others] = entries.map(columnsOf);
  if (!first) return;
  const why = [cause.businessDay, cause.actor, cause.cause ?? null];
  if (others.length === 0) await connection.query({ ...ONE, values: [...first, ...why] });
  else {
    const columns = first.map((value, column) => [value, ...others.map((values) => values[column])]);
    await connection.query({ ...MANY, values: [...columns, ...why] });
  }
  await noteTrace(connection, entries.length);
};

/** Writes what happened into the journal, in the transaction that changes the state. */
export const append = async (tx: Tx, entries: readonly JournalEntry[], cause: Cause): Promise<void> => {
  if (entries.length > 0) await appendOn(await connectionOf(tx), entries, cause);
};

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

const LOCK_ALL = `
SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM (SELECT DISTINCT unnest($1::text[]) AS id ORDER BY 1) s`;

/** Holds an aggregate until the transaction ends, whether it exists yet or not. Several are taken in one order. */
export const lockStreams = async (tx: Tx, streams: readonly string[]): Promise<void> => {
  if (streams.length === 0) return;
  if (streams.length === 1) await tx.query(LOCK, [streams[0]]);
  else await tx.query(LOCK_ALL, [streams]);
};
