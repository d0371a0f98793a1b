import type { MigrationInterface, QueryRunner } from 'typeorm';
import { serviceOfRole } from '../database/open';

const tables = (service: string): string => `
CREATE TABLE idempotency (
  actor text NOT NULL,
  key text NOT NULL,
  request_digest text NOT NULL,
  answer text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_pk PRIMARY KEY (actor, key)
);
GRANT SELECT, INSERT ON idempotency TO ${service}_service;`;

/** Which requests were answered, and how. */
export class Idempotency1763700000200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const [{ role }] = (await db.query('SELECT current_user AS role')) as [{ role: string }];
    await db.query(tables(serviceOfRole(role)));
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('What was answered stays known.'));
  }
}
