import { granted, insertOnly, journalledFacts, migrationOf } from '@anxin/service-kit';

/** Who looked at whose number, for the person concerned; what the journal has of it stays as it was. */
const seen = `
CREATE TABLE seen (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT seen_pk PRIMARY KEY,
  -- The token of the person.
  person text NOT NULL,
  field text NOT NULL,
  reason text NOT NULL,
  officer text NOT NULL,
  on_day date NOT NULL,
  seen_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX seen_of_person ON seen (person, id);
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
  granted(service, 'seen', { may: 'SELECT, INSERT', visible: VISIBLE }),
  insertOnly('seen'),
  journalledFacts('seen'),
]);
