import { migrationOf } from '@anxin/service-kit';

/** A movement whose serial lost its zeros in a spreadsheet is the one that stands. */
export const BareSerials1763700012200 = migrationOf('BareSerials1763700012200', () => [
  `ALTER TABLE movement ADD COLUMN bare_serial text GENERATED ALWAYS AS (ltrim(bank_serial, '0')) STORED;
CREATE INDEX movement_by_bare_serial ON movement (bare_serial, account_no);`,
]);
