import { migrationOf } from '@anxin/service-kit';

/** Warnings say which case came of them. */
export const FindCasesByWarnings1796900840100 = migrationOf('FindCasesByWarnings1796900840100', () => [
  `CREATE INDEX wage_case_warnings ON wage_case USING gin ((parts->'warnings') jsonb_path_ops)`,
]);
