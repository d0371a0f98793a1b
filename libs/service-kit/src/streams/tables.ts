import { migrationOf } from '../database/migration-of';

/** Where the journal ends, to whoever reads what only a scope shows: a number says nothing of others' events. */
const journalEnd = (service: string): string => `
CREATE FUNCTION journal_end(OUT epoch float8, OUT "position" integer) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
  SELECT coalesce((SELECT max(e.epoch) FROM epoch e), 0)::float8, coalesce((SELECT max(s.position) FROM seal s), 0)::int
$$;
REVOKE EXECUTE ON FUNCTION journal_end FROM PUBLIC;
GRANT EXECUTE ON FUNCTION journal_end TO ${service}_api;`;

export const Streams1763700000060 = migrationOf('Streams1763700000060', (service) => [journalEnd(service)]);

/**
 * Where the accounts that take a service's events stand: no state of the service's, so no journal row goes with it. And
 * the rows of a business day, which lie together: an index that costs an insert next to nothing finds them.
 */
const deliveries = (service: string): string => `
CREATE TABLE delivery (
  account text CONSTRAINT delivery_pk PRIMARY KEY,
  role text NOT NULL,
  sectors text[] NOT NULL,
  transport text NOT NULL,
  epoch bigint NOT NULL,
  "position" bigint NOT NULL,
  delivered_at timestamptz(3) NOT NULL,
  connected_at timestamptz(3) NOT NULL,
  connects integer NOT NULL,
  reconnects integer NOT NULL,
  lagged integer NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON delivery TO ${service}_service;
CREATE INDEX journal_day ON journal USING brin (business_day) WITH (pages_per_range = 32, autosummarize = on);`;

export const Deliveries1796200000000 = migrationOf('Deliveries1796200000000', (service) => [deliveries(service)]);

export const journalEndSql = 'SELECT epoch, position FROM journal_end()';
