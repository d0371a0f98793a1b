import { migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const table = `
-- A risk notice as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE risk_notice (
  code text CONSTRAINT risk_notice_pk PRIMARY KEY,
  stage text NOT NULL,
  area_code text NOT NULL,
  sector text,
  project_code text NOT NULL,
  credit_code text NOT NULL,
  issued_on date NOT NULL,
  served_on date,
  is_overdue boolean NOT NULL,
  parts jsonb NOT NULL,
  CONSTRAINT risk_notice_served CHECK (stage IN ('ISSUED', 'WITHDRAWN') OR served_on IS NOT NULL),
  CONSTRAINT risk_notice_closed CHECK (stage NOT IN ('CONFIRMED', 'CLOSED') OR parts ? 'confirmed')
);
CREATE INDEX risk_notice_issued ON risk_notice (issued_on, code);
CREATE INDEX risk_notice_area ON risk_notice (area_code);
CREATE INDEX risk_notice_project ON risk_notice (project_code);`;

/** Whose area or sector it is in; and the enterprise, from when it was served. */
const SEES_NOTICE = `scope_allows(sector, area_code, NULL, NULL) OR (current_setting('anxin.role', true) = 'CONTRACTOR'
  AND in_scope(credit_code) AND served_on IS NOT NULL)`;

/** Risk notices, and who sees their clocks. */
export const CreateRiskNotices1795901260000 = migrationOf('CreateRiskNotices1795901260000', (service) => [
  table,
  stateTable(service, 'risk_notice', SEES_NOTICE),
  `CREATE POLICY of_risk_notices ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('risk-notice', 'risk_notice', 'code')});`,
]);
