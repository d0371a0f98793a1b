import { migrationOf } from '../database/migration-of';

const tables = (service: string): string => `
CREATE TABLE inbox (
  publisher text NOT NULL,
  key text NOT NULL,
  key_seq integer NOT NULL,
  CONSTRAINT inbox_pk PRIMARY KEY (publisher, key)
);
CREATE TABLE set_aside (
  publisher text NOT NULL,
  key text NOT NULL,
  key_seq integer NOT NULL,
  reason text NOT NULL,
  detail text NOT NULL,
  waits_for text,
  message text NOT NULL,
  set_aside_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT set_aside_pk PRIMARY KEY (publisher, key, key_seq)
);
CREATE INDEX set_aside_waits ON set_aside (waits_for) WHERE waits_for IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON inbox TO ${service}_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON set_aside TO ${service}_service;`;

/** How far each key of a publisher was applied, and the dead letters: messages that were set aside. */
export const Inbox1763700000100 = migrationOf('Inbox1763700000100', (service) => [tables(service)]);
