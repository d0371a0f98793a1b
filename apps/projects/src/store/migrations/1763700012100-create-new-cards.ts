import { granted, insertOnly, journalled, migrationOf } from '@anxin/service-kit';

const table = `
-- What workers tells of cards that wages go to from a day on; NULL where there was none.
CREATE TABLE new_card (
  project_code text NOT NULL CONSTRAINT new_card_project REFERENCES project,
  person text NOT NULL,
  valid_from date NOT NULL,
  version integer NOT NULL,
  card_token text,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT new_card_pk PRIMARY KEY (project_code, person, valid_from, version)
);`;

/** New cards, which a wage account may pay from their day on (W11). */
export const CreateNewCards1763700012100 = migrationOf('CreateNewCards1763700012100', (service) => [
  table,
  granted(service, 'new_card', {
    may: 'SELECT, INSERT',
    visible: 'EXISTS (SELECT FROM project WHERE project.code = project_code)',
  }),
  insertOnly('new_card'),
  journalled('new_card'),
]);
