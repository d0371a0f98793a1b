import { migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const table = `
-- A penalty as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE penalty (
  code text CONSTRAINT penalty_pk PRIMARY KEY,
  stage text NOT NULL,
  order_code text NOT NULL CONSTRAINT penalty_order REFERENCES orders,
  rule text NOT NULL,
  party text NOT NULL CONSTRAINT penalty_party CHECK (party IN ('UNIT', 'PERSON')),
  credit_code text NOT NULL,
  -- Of a person the token alone.
  person text CONSTRAINT penalty_person CHECK ((person IS NOT NULL) = (party = 'PERSON')),
  project_code text,
  area_code text NOT NULL,
  sector text,
  filed_on date NOT NULL,
  proposed_on date NOT NULL,
  told_on date,
  served_on date,
  fine_fen bigint NOT NULL CONSTRAINT penalty_fines CHECK (fine_fen > 0),
  late_fen bigint CONSTRAINT penalty_late CHECK (late_fen <= fine_fen),
  parts jsonb NOT NULL,
  CONSTRAINT penalty_paid CHECK (stage <> 'PAID' OR late_fen IS NOT NULL),
  -- INS-10: nobody is punished before being heard.
  CONSTRAINT penalty_heard CHECK (stage NOT IN ('DECIDED', 'SERVED', 'PAID') OR parts ? 'statement')
);
CREATE INDEX penalty_proposed ON penalty (proposed_on, code);
-- GEN-13: one act of one party has one fine.
CREATE UNIQUE INDEX penalty_once ON penalty (order_code, party, coalesce(person, ''))
  WHERE stage NOT IN ('WAIVED', 'REVOKED');
CREATE INDEX penalty_unit ON penalty (credit_code);
CREATE INDEX penalty_project ON penalty (project_code);`;

/** Whose area or sector it is in; and the unit, of its own fine, from when it was told. */
const SEES_PENALTY = `scope_allows(sector, area_code, NULL, NULL) OR (current_setting('anxin.role', true) = 'CONTRACTOR'
  AND party = 'UNIT' AND in_scope(credit_code) AND told_on IS NOT NULL)`;

/** Penalties, and who sees their clocks. */
export const CreatePenalties1795901210260 = migrationOf('CreatePenalties1795901210260', (service) => [
  table,
  stateTable(service, 'penalty', SEES_PENALTY),
  `CREATE POLICY of_penalties ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('penalty', 'penalty', 'code')});`,
]);
