import { granted, journalled, migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const tables = `
-- A listing as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE listing (
  code text CONSTRAINT listing_pk PRIMARY KEY,
  stage text NOT NULL,
  order_code text NOT NULL,
  credit_code text NOT NULL,
  -- ENTERPRISE, or the token of a person: one entry is of one party.
  party_key text NOT NULL,
  area_code text NOT NULL,
  sector text,
  project_code text,
  ground text NOT NULL CONSTRAINT listing_ground CHECK (ground IN ('LARGE_SUM', 'GRAVE_EVENT')),
  proposed_on date NOT NULL,
  decided_on date,
  released_on date,
  expires_on date,
  ended_on date,
  parts jsonb NOT NULL,
  CONSTRAINT listing_of_party UNIQUE (order_code, party_key),
  -- Nobody stands on the list without a decision and a last day.
  CONSTRAINT listing_decided CHECK (stage NOT IN ('LISTED', 'REMOVAL_ASKED', 'REMOVED', 'EXPIRED')
    OR (decided_on IS NOT NULL AND expires_on IS NOT NULL)),
  CONSTRAINT listing_released CHECK (released_on IS NULL OR decided_on IS NOT NULL)
);
CREATE INDEX listing_proposed ON listing (proposed_on, code);
CREATE INDEX listing_enterprise ON listing (credit_code);
CREATE INDEX listing_public ON listing (released_on, code) WHERE released_on IS NOT NULL;
-- Names of people beside listings, enciphered.
CREATE TABLE listing_name (
  listing_code text NOT NULL CONSTRAINT listing_name_listing REFERENCES listing,
  kind text NOT NULL CONSTRAINT listing_name_kind CHECK (kind IN ('PARTY', 'REPRESENTATIVE')),
  name bytea NOT NULL,
  CONSTRAINT listing_name_pk PRIMARY KEY (listing_code, kind)
);
-- The transfer of a suspected crime as it stands.
CREATE TABLE referral (
  code text CONSTRAINT referral_pk PRIMARY KEY,
  stage text NOT NULL,
  order_code text NOT NULL,
  credit_code text NOT NULL,
  area_code text NOT NULL,
  sector text,
  project_code text,
  opened_on date NOT NULL,
  parts jsonb NOT NULL
);
CREATE UNIQUE INDEX referral_of_order ON referral (order_code) WHERE stage <> 'DECLINED';
CREATE INDEX referral_opened ON referral (opened_on, code);
CREATE INDEX referral_enterprise ON referral (credit_code);`;

/** Of what stands and was released, what anybody may see, whatever else of it is in nobody's scope. */
const publicList = (service: string): string => `
CREATE VIEW public_listing AS
  SELECT code, credit_code, parts->'party'->>'role' AS role, decided_on, released_on, expires_on,
    parts->'decision'->'measures' AS measures, parts->'publication'->>'unitName' AS unit_name,
    parts->'publication'->>'address' AS address, parts->'publication'->>'facts' AS facts,
    parts->'publication'->>'result' AS result,
    CASE WHEN parts->'party'->>'role' IS NULL THEN 'REPRESENTATIVE' ELSE 'PARTY' END AS name_of,
    (SELECT name FROM listing_name n WHERE n.listing_code = code
       AND n.kind = CASE WHEN parts->'party'->>'role' IS NULL THEN 'REPRESENTATIVE' ELSE 'PARTY' END) AS name
  FROM listing WHERE released_on IS NOT NULL AND stage IN ('LISTED', 'REMOVAL_ASKED');
GRANT SELECT ON public_listing TO ${service}_api;`;

/** Whose area or sector it is in; and the enterprise, from when it was told. */
const SEES_LISTING = `scope_allows(sector, area_code, NULL, NULL) OR (current_setting('anxin.role', true) = 'CONTRACTOR'
  AND in_scope(credit_code) AND stage <> 'PROPOSED')`;

/** Listings with the names beside them, transfers, and the clocks of both. */
export const CreateListings1795901230000 = migrationOf('CreateListings1795901230000', (service) => [
  tables,
  stateTable(service, 'listing', SEES_LISTING),
  granted(service, 'listing_name', {
    may: 'SELECT, INSERT, UPDATE',
    visible: 'listing_code IN (SELECT code FROM listing)',
  }),
  journalled('listing_name'),
  publicList(service),
  // What is suspected is told to nobody whom it is about.
  stateTable(
    service,
    'referral',
    `scope_allows(sector, area_code, NULL, NULL) AND current_setting('anxin.role', true) <> 'CONTRACTOR'`,
  ),
  `CREATE POLICY of_listings ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('listing', 'listing', 'code')});
   CREATE POLICY of_referrals ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('referral', 'referral', 'code')});`,
]);
