import { granted } from '../database/grants';
import { insertOnly, journalled, journalledFacts, stateTable } from '../journal/tables';

const tables = `
CREATE TABLE look (
  officer text NOT NULL,
  on_day date NOT NULL,
  operation text NOT NULL,
  looks integer NOT NULL CONSTRAINT look_some CHECK (looks > 0)
);
CREATE INDEX look_of_day ON look (officer, on_day);
CREATE TABLE look_alarm (
  officer text NOT NULL,
  on_day date NOT NULL,
  CONSTRAINT look_alarm_pk PRIMARY KEY (on_day, officer)
);
CREATE TABLE look_grant (
  id uuid CONSTRAINT look_grant_pk PRIMARY KEY,
  officer text NOT NULL,
  on_day date NOT NULL,
  looks integer NOT NULL CONSTRAINT look_grant_some CHECK (looks > 0),
  reason text NOT NULL,
  outcome text CONSTRAINT look_grant_outcome CHECK (outcome IN ('CONFIRMED', 'REJECTED')),
  decided_by text,
  CONSTRAINT look_grant_decided CHECK (num_nulls(outcome, decided_by) IN (0, 2)),
  -- Whatever the service forgets: what was allowed was allowed by another.
  CONSTRAINT look_grant_two_officers CHECK (outcome <> 'CONFIRMED' OR decided_by <> officer)
);
CREATE INDEX look_grant_of_day ON look_grant (on_day, officer);`;

/**
 * Looks at full numbers, counted where every replica and the next start find them; what a second officer allows beyond.
 * @param visible who looks, as SQL
 */
export const lookTables = (service: string, visible: string): readonly string[] => [
  tables,
  [
    granted(service, 'look', { may: 'SELECT, INSERT', visible }),
    insertOnly('look'),
    journalledFacts('look'),
    granted(service, 'look_alarm', { may: 'SELECT, INSERT', visible }),
    journalled('look_alarm'),
    stateTable(service, 'look_grant', visible),
  ].join('\n'),
];

/** Who looked at whose number, for the person concerned: before `seenAccess`, so that what stands may be filled in between. */
export const seenTable = (person: string): string => `
CREATE TABLE seen (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT seen_pk PRIMARY KEY,
  -- ${person}
  person text NOT NULL,
  field text NOT NULL,
  reason text NOT NULL,
  officer text NOT NULL,
  on_day date NOT NULL,
  seen_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX seen_of_person ON seen (person, id);`;

/**
 * What binds the table of looks at people.
 * @param visible who reads of the looks at `person`, as SQL
 */
export const seenAccess = (service: string, visible: string): readonly string[] => [
  granted(service, 'seen', { may: 'SELECT, INSERT', visible }),
  insertOnly('seen'),
  journalledFacts('seen'),
];
