import { keptFileTables, migrationOf } from '@anxin/service-kit';
import { documentTables } from '@anxin/service-kit/documents';

/** Whoever sees what it is about sees what is written of it; a line for each kind of subject. */
const SEES_SUBJECT = `CASE subject_kind
  WHEN 'order' THEN EXISTS (SELECT FROM orders WHERE code = subject_code)
  WHEN 'penalty' THEN EXISTS (SELECT FROM penalty WHERE code = subject_code)
  WHEN 'listing' THEN EXISTS (SELECT FROM listing WHERE code = subject_code)
  WHEN 'referral' THEN EXISTS (SELECT FROM referral WHERE code = subject_code)
  ELSE false END`;

/** What the authority writes, and what becomes of a file before its row. */
export const CreateDocuments1795901240000 = migrationOf('CreateDocuments1795901240000', (service) => [
  keptFileTables(service),
  ...documentTables(service, SEES_SUBJECT),
]);
