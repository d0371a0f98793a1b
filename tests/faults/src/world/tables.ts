import { journalled, kitMigrations, serviceOfRole } from '@anxin/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A state that counts steps, tied to the journal; and what a listener heard, which would take anything twice. */
class CreateCounter1763700099000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const [{ role }] = (await db.query('SELECT current_user AS role')) as [{ role: string }];
    const service = serviceOfRole(role);
    await db.query(`
      CREATE TABLE counter (key text CONSTRAINT counter_pk PRIMARY KEY, n integer NOT NULL);
      ${journalled('counter')}
      CREATE TABLE heard (id bigint GENERATED ALWAYS AS IDENTITY, key text NOT NULL, n integer NOT NULL,
        told_at text NOT NULL DEFAULT '');
      GRANT SELECT, INSERT, UPDATE ON counter, heard TO ${service}_service;`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('not taken back'));
  }
}

export const migrations = [
  ...kitMigrations({
    inbox: true,
    commands: true,
    streams: false,
    imports: false,
    evaluation: false,
    deadlines: false,
  }),
  CreateCounter1763700099000,
];
