import { migrationOf } from '../database/migration-of';

/** Which trace an event belongs to, until it is published; only where traces are kept. No evidence: it may be lost. */
const tables = `
CREATE TABLE trace (
  stream text NOT NULL,
  version integer NOT NULL,
  traceparent text NOT NULL,
  CONSTRAINT trace_pk PRIMARY KEY (stream, version)
);`;

export const Traces1796800000000 = migrationOf('Traces1796800000000', (service) => [
  tables,
  `GRANT SELECT, INSERT, DELETE ON trace TO ${service}_service`,
]);
