import { migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const table = `
-- A plan for a project, a case or an enterprise as it stands.
CREATE TABLE plan (
  code text CONSTRAINT plan_pk PRIMARY KEY,
  stage text NOT NULL,
  subject text NOT NULL CONSTRAINT plan_subject CHECK (subject IN ('PROJECT', 'CASE', 'ENTERPRISE')),
  subject_code text NOT NULL,
  area_code text NOT NULL,
  sector text,
  opened_on date NOT NULL,
  parts jsonb NOT NULL
);
CREATE INDEX plan_opened ON plan (opened_on, code);
CREATE INDEX plan_of_subject ON plan (subject_code);`;

/** Plans, and who sees their clocks. */
export const CreatePlans1795901320000 = migrationOf('CreatePlans1795901320000', (service) => [
  table,
  stateTable(
    service,
    'plan',
    `scope_allows(sector, area_code, NULL, NULL) AND current_setting('anxin.role', true) <> 'CONTRACTOR'`,
  ),
  `CREATE POLICY of_plans ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('plan', 'plan', 'code')});`,
]);
