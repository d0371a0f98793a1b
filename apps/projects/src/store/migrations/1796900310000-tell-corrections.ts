import { migrationOf } from '@anxin/service-kit';
import { CORRECTED } from '../corrected';

/** A version that an officer corrected says why, and the few of them are found without the rest. */
export const TellCorrections1796900310000 = migrationOf('TellCorrections1796900310000', () => [
  'ALTER TABLE project_fact ADD COLUMN reason text;',
  `CREATE INDEX project_fact_corrected ON project_fact (project_code) WHERE ${CORRECTED}`,
]);
