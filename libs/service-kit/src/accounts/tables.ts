import { migrationOf } from '../database/migration-of';
import { journalled } from '../journal/tables';

const tables = (service: string): string => `
CREATE TABLE account (
  id text CONSTRAINT account_pk PRIMARY KEY,
  standing text NOT NULL CONSTRAINT account_standing CHECK (standing IN ('STANDS', 'WITHDRAWN')),
  not_before timestamptz(3) NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON account TO ${service}_service;`;

/** How accounts stand whose tokens are refused: what every service checks a token by. */
export const Accounts1763700000050 = migrationOf('Accounts1763700000050', (service) => [
  tables(service),
  journalled('account'),
]);
