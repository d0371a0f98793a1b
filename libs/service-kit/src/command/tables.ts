import { migrationOf } from '../database/migration-of';

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
export const Idempotency1763700000200 = migrationOf('Idempotency1763700000200', (service) => [tables(service)]);
