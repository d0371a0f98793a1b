import { migrationOf, stateTable } from '@anxin/service-kit';

const table = `
-- By which a worker sees the own figures without an account: one a person, its digest alone.
CREATE TABLE worker_code (
  person_id integer CONSTRAINT worker_code_pk PRIMARY KEY CONSTRAINT worker_code_person REFERENCES person,
  status text NOT NULL CONSTRAINT worker_code_status CHECK (status IN ('STANDING', 'LOCKED', 'WITHDRAWN')),
  digest text NOT NULL CONSTRAINT worker_code_digest UNIQUE,
  valid_through date NOT NULL,
  failures integer NOT NULL
);`;

/** Codes of workers. */
export const CreateWorkerCodes1796710200000 = migrationOf('CreateWorkerCodes1796710200000', (service) => [
  table,
  stateTable(service, 'worker_code', 'person_id IN (SELECT id FROM person)'),
]);
