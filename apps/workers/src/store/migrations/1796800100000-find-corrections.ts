import { migrationOf } from '@anxin/service-kit';
import { CORRECTED } from '../corrected';

/** The few rows that were corrected are found without those that were not. */
export const FindCorrections1796800100000 = migrationOf('FindCorrections1796800100000', () =>
  ['stay', 'sheet_line', 'bank_line'].map(
    (table) => `CREATE INDEX ${table}_corrected ON ${table} (project_id) WHERE ${CORRECTED}`,
  ),
);
