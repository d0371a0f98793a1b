import { migrationOf } from '@anxin/service-kit';

const tables = (service: string): string => `
CREATE TABLE session (
  digest bytea CONSTRAINT session_pk PRIMARY KEY,
  content bytea NOT NULL,
  fresh_until timestamptz NOT NULL,
  idle_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL
);
CREATE INDEX session_ends ON session (least(idle_at, ends_at));
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO ${service}_service;`;

/** Who is logged in. Losing it logs everybody out and loses nothing else, so it has no journal. */
export const migrations = [migrationOf('Sessions1796400000000', (service) => [tables(service)])];
