import { granted, insertOnly, journalled, migrationOf, stateTable } from '@anxin/service-kit';
import { recordFirstExits } from './punch-functions';

const columns = `
ALTER TABLE stay ADD COLUMN id_card_type text;
-- 1 is the month's own sheet, the others are supplementary; the advance is part of the deductions.
ALTER TABLE sheet_line ADD COLUMN sheet_no integer NOT NULL DEFAULT 1, ADD COLUMN advance_fen bigint,
  DROP CONSTRAINT sheet_line_pk,
  ADD CONSTRAINT sheet_line_pk PRIMARY KEY (project_id, person_id, pay_month, sheet_no, version);
ALTER TABLE bank_line ADD COLUMN returned_on date, ADD COLUMN name_unclear boolean NOT NULL DEFAULT false;
ALTER TABLE worker_day ADD COLUMN first_exit time(0);
UPDATE worker_day d SET first_exit = p.first_exit FROM (
  SELECT project_id, person_id, at::date AS day, min(at::time) AS first_exit FROM punch WHERE direction = 2 GROUP BY 1, 2, 3
) p WHERE (p.project_id, p.person_id, p.day) = (d.project_id, d.person_id, d.day);
${recordFirstExits}`;

const tables = `
-- A card that wages go to from a day on, beside those of the stays.
CREATE TABLE new_card (
  project_id integer NOT NULL CONSTRAINT new_card_project REFERENCES project,
  person_id integer NOT NULL CONSTRAINT new_card_person REFERENCES person,
  valid_from date NOT NULL,
  version integer NOT NULL,
  withdrawn boolean NOT NULL DEFAULT false,
  card bytea NOT NULL,
  card_token text NOT NULL,
  origin text NOT NULL,
  unknown jsonb,
  reason text,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT new_card_pk PRIMARY KEY (project_id, person_id, valid_from, version)
);
-- Terms of pay that hold from a day on, as projects tells them; null is as before.
CREATE TABLE pay_terms_change (
  project_id integer NOT NULL CONSTRAINT pay_terms_change_project REFERENCES project,
  changed_on date NOT NULL,
  version integer NOT NULL,
  pay_day integer,
  pay_period_offset integer,
  origin text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT pay_terms_change_pk PRIMARY KEY (project_id, changed_on, version)
);
-- What one officer says of a bank line and another confirms: it moves what is paid.
CREATE TABLE bank_line_proposal (
  id uuid CONSTRAINT bank_line_proposal_pk PRIMARY KEY,
  account_token text NOT NULL,
  batch_no text NOT NULL,
  line_no integer NOT NULL,
  values jsonb NOT NULL,
  reason text NOT NULL,
  proposed_by text NOT NULL,
  outcome text CONSTRAINT bank_line_proposal_outcome CHECK (outcome IN ('CONFIRMED', 'REJECTED')),
  decided_by text,
  CONSTRAINT bank_line_proposal_decided CHECK (num_nulls(outcome, decided_by) IN (0, 2)),
  -- Whatever the service forgets: what counts was confirmed by another.
  CONSTRAINT bank_line_proposal_two_officers CHECK (outcome <> 'CONFIRMED' OR decided_by <> proposed_by)
);
CREATE INDEX bank_line_proposal_waiting ON bank_line_proposal (account_token, batch_no, line_no) WHERE outcome IS NULL;`;

const WORKER = `current_setting('anxin.role', true) = 'WORKER'`;
const SEES_CARD = `project_id IN (SELECT id FROM project) AND (${WORKER}) IS NOT TRUE OR person_id = (SELECT own_person())
  OR (${WORKER}) AND counts_for_own_person(project_id, person_id, valid_from)`;

const access = (service: string): string =>
  [
    granted(service, 'new_card', { may: 'SELECT, INSERT', visible: SEES_CARD }),
    granted(service, 'pay_terms_change', {
      may: 'SELECT, INSERT',
      visible: 'project_id IN (SELECT id FROM project)',
    }),
    stateTable(service, 'bank_line_proposal', `current_setting('anxin.role', true) = 'OFFICE'`),
    ...['new_card', 'pay_terms_change'].flatMap((table) => [insertOnly(table), journalled(table)]),
  ].join('\n');

/** What changes on a day: cards, payments that come back, supplementary sheets, terms of pay; and when a night ends. */
export const WhatChanges1763700020200 = migrationOf('WhatChanges1763700020200', (service) => [
  columns,
  tables,
  access(service),
]);
