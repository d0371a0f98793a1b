import { DomainError } from '@anxin/domain-kit';
import { Client, DatabaseError } from 'pg';
import type { Rows } from './rows';

/** What a database refuses to a role. */
export const isForbidden = (fault: unknown): boolean => fault instanceof DatabaseError && fault.code === '42501';

const unreadable = (fault: unknown): unknown => {
  if (!(fault instanceof Error) || !('code' in fault) || fault instanceof DomainError) return fault;
  return new DomainError(
    'DATABASE_UNUSABLE',
    `数据库无法读取 the database cannot be read: ${fault.message || String(fault.code)}`,
  );
};

/**
 * Reads a database as it stands at one moment, without changing anything. Throws `DATABASE_UNUSABLE` when it is not
 * there, or does not let this role read.
 */
export const withDatabase = async <Result>(url: string, work: (rows: Rows) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url, options: '-c timezone=UTC' });
  client.on('error', () => undefined); // The query under way tells it too.
  try {
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // A role that sees rows by scope sees the whole journal as the office does.
    await client.query(`SELECT set_config('anxin.role', 'OFFICE', true)`);
    return await work(async <Row>(sql: string, parameters: readonly unknown[]) => {
      const { rows } = await client.query(sql, [...parameters]);
      return rows as Row[];
    });
  } catch (fault) {
    throw unreadable(fault);
  } finally {
    await client.end().catch(() => undefined);
  }
};
