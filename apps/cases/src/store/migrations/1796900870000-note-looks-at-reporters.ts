import { lookTables, migrationOf, seenAccess, seenTable } from '@anxin/service-kit';

/** Whoever handles clues looks at the numbers of their reporters. */
const LOOKERS = `current_setting('anxin.role', true) IN ('OFFICE', 'DEPARTMENT', 'TOWN')`;

/** What the journal has of looks stays as it was. */
const seen = `${seenTable('The code of the clue by which its reporter is known.')}
INSERT INTO seen (person, field, reason, officer, on_day, seen_at)
SELECT told ->> 'clue', told ->> 'field', told ->> 'reason', actor, business_day, recorded_at
FROM (SELECT *, payload::jsonb AS told FROM journal WHERE type = 'PersonalDataSeen' AND payload IS NOT NULL) j
ORDER BY recorded_at;`;

/** Looks at the numbers of reporters: how many an officer has of a day, and whose they were. */
export const NoteLooksAtReporters1796900870000 = migrationOf('NoteLooksAtReporters1796900870000', (service) => [
  ...lookTables(service, LOOKERS),
  seen,
  ...seenAccess(service, 'EXISTS (SELECT FROM clue WHERE code = person)'),
]);
