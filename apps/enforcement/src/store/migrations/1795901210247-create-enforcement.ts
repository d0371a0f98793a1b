import { migrationOf, stateTable } from '@anxin/service-kit';

const table = `
CREATE TABLE orders (
  code text CONSTRAINT orders_pk PRIMARY KEY,
  sector text NOT NULL CONSTRAINT orders_sector CHECK (sector IN ('HOUSING', 'WATER', 'TRANSPORT')),
  area_code text NOT NULL,
  opened_on date NOT NULL
);
CREATE INDEX orders_area ON orders (area_code);`;

export const CreateOrder1795901210247 = migrationOf('CreateOrder1795901210247', (service) => [
  table,
  stateTable(service, 'orders', 'scope_allows(sector, area_code, NULL, NULL)'),
]);
