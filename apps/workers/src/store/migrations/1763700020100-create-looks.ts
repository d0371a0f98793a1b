import { granted, insertOnly, journalled, journalledFacts, migrationOf, stateTable } from '@anxin/service-kit';

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

const OFFICE = `current_setting('anxin.role', true) = 'OFFICE'`;

const access = (service: string): string =>
  [
    granted(service, 'look', { may: 'SELECT, INSERT', visible: OFFICE }),
    insertOnly('look'),
    journalledFacts('look'),
    granted(service, 'look_alarm', { may: 'SELECT, INSERT', visible: OFFICE }),
    journalled('look_alarm'),
    stateTable(service, 'look_grant', OFFICE),
  ].join('\n');

/** Looks at full numbers, counted where every replica and the next start find them; what a second officer allows beyond. */
export const CreateLooks1763700020100 = migrationOf('CreateLooks1763700020100', (service) => [tables, access(service)]);
