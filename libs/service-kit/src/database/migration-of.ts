import type { MigrationInterface, QueryRunner } from 'typeorm';
import { serviceOfRole, type Tx } from './open';

/** A statement, or work on what stands already, in the migration's transaction. */
export type MigrationStep = string | ((tx: Tx) => Promise<unknown>);

/**
 * A migration by its name, which ends in its moment in ms, and its steps, given the service to whose roles it
 * grants. What it made is not taken back: a later migration changes it.
 */
export const migrationOf = (
  name: string,
  steps: (service: string) => readonly MigrationStep[],
): new () => MigrationInterface => {
  class Migration implements MigrationInterface {
    async up(db: QueryRunner): Promise<void> {
      const [{ role }] = (await db.query('SELECT current_user AS role')) as [{ role: string }];
      for (const step of steps(serviceOfRole(role)))
        await (typeof step === 'string' ? db.query(step) : step(db.manager));
    }

    async down(): Promise<void> {
      return Promise.reject(new Error(`${name} is not taken back.`));
    }
  }
  // TypeORM knows a migration by the name of its class.
  return Object.defineProperty(Migration, 'name', { value: name });
};
