import { migrationOf, stateTable } from '@anxin/service-kit';

const table = `
CREATE TABLE __snake__ (
  code text CONSTRAINT __snake___pk PRIMARY KEY,
  sector text NOT NULL CONSTRAINT __snake___sector CHECK (sector IN ('HOUSING', 'WATER', 'TRANSPORT')),
  area_code text NOT NULL,
  opened_on date NOT NULL
);
CREATE INDEX __snake___area ON __snake__ (area_code);`;

export const Create__Entity____moment__ = migrationOf('Create__Entity____moment__', (service) => [
  table,
  stateTable(service, '__snake__', 'scope_allows(sector, area_code, NULL, NULL)'),
]);
