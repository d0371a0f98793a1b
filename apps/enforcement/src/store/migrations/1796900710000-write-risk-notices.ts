import { migrationOf } from '@anxin/service-kit';

/** Whoever sees a risk notice sees the letter of it. */
export const WriteRiskNotices1796900710000 = migrationOf('WriteRiskNotices1796900710000', (service) => [
  `CREATE POLICY of_risk_notices ON document FOR SELECT TO ${service}_api
     USING (subject_kind = 'risk-notice' AND EXISTS (SELECT FROM risk_notice WHERE code = subject_code));`,
]);
