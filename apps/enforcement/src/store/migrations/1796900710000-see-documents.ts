import { migrationOf } from '@anxin/service-kit';

/** What is written of each kind of matter, by the table of the matters. */
const SUBJECTS = {
  'risk-notice': 'risk_notice',
  'credit-assessment': 'credit_assessment',
  'written-review': 'written_review',
  'publication-issue': 'publication_issue',
} as const;

/** Whoever sees a matter sees what is written of it. */
export const SeeDocuments1796900710000 = migrationOf('SeeDocuments1796900710000', (service) =>
  Object.entries(SUBJECTS).map(
    ([kind, table]) => `CREATE POLICY of_${table}s ON document FOR SELECT TO ${service}_api
     USING (subject_kind = '${kind}' AND EXISTS (SELECT FROM ${table} WHERE code = subject_code));`,
  ),
);
