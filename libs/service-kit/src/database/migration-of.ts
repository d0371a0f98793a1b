import type { MigrationInterface, QueryRunner } from 'typeorm';
import { serviceOfRole } from './open';

/**
 * A migration by its name, which ends in its moment in ms, and the SQL it runs, given the service to whose roles it
 * grants. What it made is not taken back: a later migration changes it.
 */
export const migrationOf = (
  name: string,
  sql: (service: string) => readonly string[],
): new () => MigrationInterface => {
  class Migration implements MigrationInterface {
    async up(db: QueryRunner): Promise<void> {
      const [{ role }] = (await db.query('SELECT current_user AS role')) as [{ role: string }];
      for (const part of sql(serviceOfRole(role))) await db.query(part);
    }

    async down(): Promise<void> {
      return Promise.reject(new Error(`${name} is not taken back.`));
    }
  }
  // TypeORM knows a migration by the name of its class.
  return Object.defineProperty(Migration, 'name', { value: name });
};
