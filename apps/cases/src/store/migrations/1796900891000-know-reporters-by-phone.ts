import { migrationOf } from '@anxin/service-kit';

/**
 * A reporter is known by the phone beside the identity number, too. Of what was told before with both, the number alone is
 * known: what is encrypted is not read by a migration.
 */
export const KnowReportersByPhone1796900891000 = migrationOf('KnowReportersByPhone1796900891000', () => [
  `ALTER TABLE clue_report ADD COLUMN reporter_phone_token text;
  CREATE INDEX clue_report_phone ON clue_report (reporter_phone_token) WHERE reporter_phone_token IS NOT NULL;`,
]);
