import { migrationOf } from '@anxin/service-kit';

/** A wage sheet counts half days. */
export const HalfDays1763700020300 = migrationOf('HalfDays1763700020300', () => [
  'ALTER TABLE sheet_line ALTER COLUMN days TYPE numeric(4, 1);',
]);
