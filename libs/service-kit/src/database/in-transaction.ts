import type { DataSource, EntityManager } from 'typeorm';
import { isDeadlock } from './busy';

/** Each time another transaction has gone ahead: so many in turn do not happen by chance. */
const ATTEMPTS = 5;

/**
 * Runs a transaction, and again where PostgreSQL ended it so that another, which held what it waited for and waited for what it
 * held, could go on. Whoever sent a file or gave a command learns nothing of that. `work` may run more than once: what it
 * changes outside the database must not add up. Throws what `work` throws.
 */
export const inTransaction = async <Answer>(
  database: Pick<DataSource, 'transaction'>,
  work: (tx: EntityManager) => Promise<Answer>,
): Promise<Answer> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction(work);
    } catch (fault) {
      if (attempt >= ATTEMPTS || !isDeadlock(fault)) throw fault;
    }
  }
};
