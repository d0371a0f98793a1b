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

const views = (service: string): string => `
CREATE TABLE saved_view (
  account text NOT NULL,
  address text NOT NULL,
  name text NOT NULL,
  CONSTRAINT saved_view_pk PRIMARY KEY (account, address)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO ${service}_service;`;

/**
 * Who is logged in, and which lists people keep. Losing it logs everybody out and loses these names of addresses, so it has no
 * journal.
 */
export const migrations = [
  migrationOf('Sessions1796400000000', (service) => [tables(service)]),
  migrationOf('Views1796900892002', (service) => [views(service)]),
];
