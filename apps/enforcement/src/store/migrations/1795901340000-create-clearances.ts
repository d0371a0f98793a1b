import { migrationOf, stateTable } from '@anxin/service-kit';

const table = `
-- A programme to clear what government-funded projects owe, as it stands; what it lists is one document.
CREATE TABLE clearance (
  code text CONSTRAINT clearance_pk PRIMARY KEY,
  stage text NOT NULL CONSTRAINT clearance_stage CHECK (stage IN ('RUNNING', 'ENDED')),
  name text NOT NULL,
  area_code text NOT NULL,
  begun_on date NOT NULL,
  items jsonb NOT NULL,
  ended jsonb
);
CREATE INDEX clearance_begun ON clearance (begun_on, code);`;

/** Programmes to clear what government-funded projects owe. */
export const CreateClearances1795901340000 = migrationOf('CreateClearances1795901340000', (service) => [
  table,
  stateTable(service, 'clearance', 'scope_allows(NULL, area_code, NULL, NULL)'),
]);
