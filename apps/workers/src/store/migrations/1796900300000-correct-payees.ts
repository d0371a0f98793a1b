import { migrationOf } from '@anxin/service-kit';

/** Whom a bank line paid is corrected as the rest of it is: name and card wait sealed for the second officer. */
export const CorrectPayees1796900300000 = migrationOf('CorrectPayees1796900300000', () => [
  'ALTER TABLE bank_line_proposal ADD COLUMN payee bytea;',
]);
