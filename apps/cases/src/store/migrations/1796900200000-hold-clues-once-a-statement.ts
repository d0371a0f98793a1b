import { journalledByStatement, journalledFacts, migrationOf } from '@anxin/service-kit';

/** A file of clues is held to its journal once a statement: once a row took a tenth of the time of the file. */
export const HoldCluesOnceAStatement1796900200000 = migrationOf('HoldCluesOnceAStatement1796900200000', () => [
  journalledByStatement('clue'),
  journalledByStatement('deadline'),
  // Insert-only.
  `DROP TRIGGER clue_report_journalled ON clue_report;${journalledFacts('clue_report')}`,
]);
