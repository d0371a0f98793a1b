import { migrationOf } from '@anxin/service-kit';

/** Of each project the grade that stands, with the grade itself: a list of them is narrowed by it. */
const standing = `
CREATE OR REPLACE VIEW tender_grade WITH (security_invoker = true) AS
  SELECT DISTINCT ON (project_code) code, stage, project_code, credit_code, area_code, graded_on, grade
  FROM project_grading WHERE stage = 'GRADED' ORDER BY project_code, graded_on DESC, code DESC;`;

export const TellStandingGrades1796900800000 = migrationOf('TellStandingGrades1796900800000', () => [standing]);
