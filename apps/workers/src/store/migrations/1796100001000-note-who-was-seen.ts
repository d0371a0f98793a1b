import { migrationOf, seenAccess, seenTable } from '@anxin/service-kit';

/** What the journal has of looks stays as it was. */
const seen = `${seenTable('The token of the person.')}
INSERT INTO seen (person, field, reason, officer, on_day, seen_at)
SELECT person, told ->> 'field', told ->> 'reason', actor, business_day, recorded_at
FROM (SELECT *, payload::jsonb AS told FROM journal WHERE type = 'PersonalDataSeen' AND payload IS NOT NULL) j,
  jsonb_array_elements_text(told -> 'persons') person
ORDER BY recorded_at;`;

/** A worker sees who looked at the own number. */
const VISIBLE = `current_setting('anxin.role', true) = 'OFFICE'
  OR current_setting('anxin.role', true) = 'WORKER' AND in_scope(person)`;

export const NoteWhoWasSeen1796100001000 = migrationOf('NoteWhoWasSeen1796100001000', (service) => [
  seen,
  ...seenAccess(service, VISIBLE),
]);
