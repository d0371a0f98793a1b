import { migrationOf, stateTable } from '@anxin/service-kit';

const table = `
CREATE TABLE __table__ (
  code text CONSTRAINT __table___pk PRIMARY KEY,
  sector text NOT NULL CONSTRAINT __table___sector CHECK (sector IN ('HOUSING', 'WATER', 'TRANSPORT')),
  area_code text NOT NULL,
  opened_on date NOT NULL
);
CREATE INDEX __table___area ON __table__ (area_code);`;

export const Create__Entity____moment__ = migrationOf('Create__Entity____moment__', (service) => [
  table,
  stateTable(service, '__table__', 'scope_allows(sector, area_code, NULL, NULL)'),
]);
