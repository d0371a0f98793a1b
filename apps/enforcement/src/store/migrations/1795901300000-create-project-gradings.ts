import { migrationOf, stateTable } from '@anxin/service-kit';

const table = `
-- The grade of a project as it stands; the next one takes its place.
CREATE TABLE project_grading (
  code text CONSTRAINT project_grading_pk PRIMARY KEY,
  stage text NOT NULL,
  project_code text NOT NULL,
  credit_code text NOT NULL,
  area_code text NOT NULL,
  sector text NOT NULL,
  grade text NOT NULL CONSTRAINT project_grading_grade CHECK (grade IN ('A', 'B', 'C')),
  proposed_on date NOT NULL,
  graded_on date,
  parts jsonb NOT NULL,
  CONSTRAINT project_grading_graded CHECK ((stage = 'GRADED') = (graded_on IS NOT NULL)),
  -- Two units agreed.
  CONSTRAINT project_grading_two CHECK (graded_on IS NULL OR parts->'proposed'->>'unit' <> parts->'agreed'->>'unit')
);
CREATE UNIQUE INDEX project_grading_open ON project_grading (project_code) WHERE stage = 'PROPOSED';
CREATE INDEX project_grading_proposed ON project_grading (proposed_on, code);
CREATE INDEX project_grading_project ON project_grading (project_code, graded_on);
CREATE INDEX project_grading_enterprise ON project_grading (credit_code);`;

/** Whose area or sector it is in; and whoever builds it, once it is graded. */
const SEES_GRADING = `scope_allows(sector, area_code, NULL, NULL) OR (current_setting('anxin.role', true) = 'CONTRACTOR'
  AND in_scope(credit_code) AND stage = 'GRADED')`;

/** Of each project the grade that stands, of those that the reader sees: what tender offices ask for. */
const standing = (service: string): string => `
CREATE VIEW tender_grade WITH (security_invoker = true) AS
  SELECT DISTINCT ON (project_code) code, stage, project_code, credit_code, area_code, graded_on
  FROM project_grading WHERE stage = 'GRADED' ORDER BY project_code, graded_on DESC, code DESC;
GRANT SELECT ON tender_grade TO ${service}_api, ${service}_service;`;

/** Grades of projects. */
export const CreateProjectGradings1795901300000 = migrationOf('CreateProjectGradings1795901300000', (service) => [
  table,
  stateTable(service, 'project_grading', SEES_GRADING),
  standing(service),
]);
