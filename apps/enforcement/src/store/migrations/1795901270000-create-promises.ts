import { migrationOf, stateTable } from '@anxin/service-kit';

const tables = `
-- A promise letter as it stands.
CREATE TABLE promise (
  code text CONSTRAINT promise_pk PRIMARY KEY,
  stage text NOT NULL CONSTRAINT promise_stage CHECK (stage IN ('STANDING', 'BROKEN', 'WITHDRAWN')),
  credit_code text NOT NULL,
  party text NOT NULL,
  project_code text NOT NULL,
  area_code text NOT NULL,
  sector text,
  given_on date NOT NULL,
  recorded_on date NOT NULL,
  evidence jsonb NOT NULL,
  breach jsonb,
  withdrawn jsonb
);
CREATE INDEX promise_given ON promise (given_on, code);
CREATE INDEX promise_project ON promise (project_code);
CREATE INDEX promise_enterprise ON promise (credit_code);
-- What of each project is in arrears, by the day it was due: the sum of what workers tells of each worker.
CREATE TABLE arrears_due (
  project_code text NOT NULL,
  due_on date NOT NULL,
  fen bigint NOT NULL,
  CONSTRAINT arrears_due_pk PRIMARY KEY (project_code, due_on)
);`;

/** Whose area or sector it is in, and the unit that gave it. */
const SEES_PROMISE = 'scope_allows(sector, area_code, NULL, credit_code)';

/** Promise letters, and the arrears that break them. */
export const CreatePromises1795901270000 = migrationOf('CreatePromises1795901270000', (service) => [
  tables,
  stateTable(service, 'promise', SEES_PROMISE),
  stateTable(service, 'arrears_due', 'project_code IN (SELECT p.project_code FROM promise p)'),
]);
