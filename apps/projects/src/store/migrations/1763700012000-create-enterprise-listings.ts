import { migrationOf, stateTable } from '@anxin/service-kit';

const table = `
-- What enforcement tells of enterprises on the list of joint discipline: no permit is issued while one stands.
CREATE TABLE enterprise_listing (
  listing_code text CONSTRAINT enterprise_listing_pk PRIMARY KEY,
  credit_code text NOT NULL,
  listed_on date NOT NULL,
  expires_on date NOT NULL,
  -- The first day without it; NULL while it stands.
  ended_on date
);
CREATE INDEX enterprise_listing_standing ON enterprise_listing (credit_code) WHERE ended_on IS NULL;`;

/** The list is public: whoever has a role sees it. */
export const CreateEnterpriseListings1763700012000 = migrationOf('CreateEnterpriseListings1763700012000', (service) => [
  table,
  stateTable(service, 'enterprise_listing', `current_setting('anxin.role', true) <> ''`),
]);
