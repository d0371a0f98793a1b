import type { DataSource, EntityManager } from 'typeorm';
import { isDeadlock } from './busy';
import { type Backend, cancelOnAbort } from './cancel';

/** Each time another transaction has gone ahead: so many in turn do not happen by chance. */
const ATTEMPTS = 5;

type Work<Answer> = (tx: EntityManager) => Promise<Answer>;

/** Work that is undone when the signal aborts before it is whole. Its commit is not cut: what is whole is kept. */
const untilAborted =
  <Answer>(work: Work<Answer>, signal: AbortSignal): Work<Answer> =>
  async (tx) => {
    const stop = cancelOnAbort((await tx.queryRunner?.connect()) as Backend, signal);
    try {
      signal.throwIfAborted();
      return await work(tx);
    } finally {
      await stop();
      signal.throwIfAborted();
    }
  };

/**
 * Runs a transaction, and again where PostgreSQL ended it so that another, which held what it waited for and waited for what it
 * held, could go on. Whoever sent a file or gave a command learns nothing of that. `work` may run more than once: what it
 * changes outside the database must not add up. Throws what `work` throws, or the reason of the signal, which undoes it.
 */
export const inTransaction = async <Answer>(
  database: Pick<DataSource, 'transaction'>,
  work: Work<Answer>,
  signal?: AbortSignal,
): Promise<Answer> => {
  const cuttable = signal ? untilAborted(work, signal) : work;
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction(cuttable);
    } catch (fault) {
      if (attempt >= ATTEMPTS || !isDeadlock(fault)) throw fault;
    }
  }
};
