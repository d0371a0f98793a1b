import { migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const table = `
-- The credit grade of an enterprise for a year as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE credit_assessment (
  code text CONSTRAINT credit_assessment_pk PRIMARY KEY,
  stage text NOT NULL,
  credit_code text NOT NULL,
  area_code text NOT NULL,
  sector text,
  year int NOT NULL,
  grade text NOT NULL CONSTRAINT credit_assessment_grade CHECK (grade IN ('A', 'B', 'C')),
  proposed_on date NOT NULL,
  confirmed_on date,
  parts jsonb NOT NULL,
  CONSTRAINT credit_assessment_confirmed CHECK ((stage = 'CONFIRMED') = (confirmed_on IS NOT NULL)),
  -- Whoever wrote any of it did not confirm it.
  CONSTRAINT credit_assessment_two CHECK (confirmed_on IS NULL OR NOT parts->'drafters' ? (parts->'confirmed'->>'by'))
);
CREATE UNIQUE INDEX credit_assessment_of_year ON credit_assessment (credit_code, year) WHERE stage <> 'WITHDRAWN';
CREATE INDEX credit_assessment_proposed ON credit_assessment (proposed_on, code);
CREATE INDEX credit_assessment_area ON credit_assessment (area_code);`;

/**
 * Whose area or sector it is in; every department once it is confirmed (CRD-06: it is exchanged); and the enterprise, from
 * when it was told.
 */
const SEES_ASSESSMENT = `scope_allows(sector, area_code, NULL, NULL)
  OR (current_setting('anxin.role', true) = 'DEPARTMENT' AND stage = 'CONFIRMED')
  OR (current_setting('anxin.role', true) = 'CONTRACTOR' AND in_scope(credit_code) AND parts ? 'told')`;

/** Credit grades, and who sees their clocks. */
export const CreateCreditAssessments1795901280000 = migrationOf('CreateCreditAssessments1795901280000', (service) => [
  table,
  stateTable(service, 'credit_assessment', SEES_ASSESSMENT),
  `CREATE POLICY of_credit_assessments ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('credit-assessment', 'credit_assessment', 'code')});`,
]);
