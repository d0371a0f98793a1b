import { ROWS_IN_SHEET } from '@anxin/intake';
import { migrationOf } from '../database/migration-of';
import { insertOnly, journalled } from '../journal/tables';

const tables = (service: string): string => `
CREATE TABLE import (
  id uuid CONSTRAINT import_pk PRIMARY KEY,
  kind text NOT NULL,
  file_name text NOT NULL,
  file_digest text NOT NULL,
  file_bytes bigint NOT NULL,
  actor text NOT NULL,
  business_day date NOT NULL,
  started_at timestamptz(3) NOT NULL DEFAULT now(),
  finished_at timestamptz(3),
  status text NOT NULL CONSTRAINT import_status CHECK (status IN ('RUNNING', 'INTERRUPTED', 'FINISHED', 'REFUSED')),
  process text NOT NULL,
  rows integer NOT NULL DEFAULT 0,
  recorded integer NOT NULL DEFAULT 0,
  same integer NOT NULL DEFAULT 0,
  refused integer NOT NULL DEFAULT 0,
  unknown_columns text[] NOT NULL DEFAULT '{}',
  notes jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX import_running ON import (id) WHERE status = 'RUNNING';
CREATE TABLE import_refusal (
  import_id uuid NOT NULL CONSTRAINT import_refusal_import REFERENCES import,
  line integer NOT NULL,
  faults jsonb NOT NULL,
  CONSTRAINT import_refusal_pk PRIMARY KEY (import_id, line)
);
-- Who is still sending; no fact, so no journal.
CREATE TABLE import_session (
  actor text NOT NULL,
  name text NOT NULL,
  touched_at timestamptz(3) NOT NULL DEFAULT now(),
  -- How many are being taken in, and which process began the last.
  files integer NOT NULL DEFAULT 0,
  process text,
  CONSTRAINT import_session_pk PRIMARY KEY (actor, name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON import_session TO ${service}_service;
${journalled('import')}
${insertOnly('import_refusal')}
GRANT SELECT, INSERT, UPDATE ON import TO ${service}_service;
GRANT SELECT, INSERT ON import_refusal TO ${service}_service;
GRANT SELECT ON import, import_refusal TO ${service}_api;
ALTER TABLE import ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_refusal ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON import TO ${service}_service USING (true) WITH CHECK (true);
CREATE POLICY whole ON import_refusal TO ${service}_service USING (true) WITH CHECK (true);
CREATE POLICY office ON import FOR SELECT TO ${service}_api USING (current_setting('anxin.role', true) = 'OFFICE');
CREATE POLICY office ON import_refusal FOR SELECT TO ${service}_api USING (current_setting('anxin.role', true) = 'OFFICE');`;

const sheetsAndNotes = (service: string): string => `
-- How many faults there are by code; of a workbook its sheets, and the one a row stands on.
ALTER TABLE import ADD COLUMN faults jsonb NOT NULL DEFAULT '{}', ADD COLUMN sheets text[] NOT NULL DEFAULT '{}';
-- Where a row stands, by its place in the whole file: the rows of a workbook's sheets one after the other.
CREATE FUNCTION import_origin(of_import uuid, place integer) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT file_name || CASE WHEN sheets = '{}' THEN ':' || place
    ELSE '[' || sheets[(place - 1) / ${ROWS_IN_SHEET} + 1] || ']:' || (place - 1) % ${ROWS_IN_SHEET} + 1 END
    || ' import ' || id FROM import WHERE id = of_import
$$;
ALTER TABLE import_refusal ADD COLUMN sheet text COLLATE "C" NOT NULL DEFAULT '',
  DROP CONSTRAINT import_refusal_pk, ADD CONSTRAINT import_refusal_pk PRIMARY KEY (import_id, sheet, line);
-- What is odd about rows that went in.
CREATE TABLE import_note (
  import_id uuid NOT NULL CONSTRAINT import_note_import REFERENCES import,
  sheet text COLLATE "C" NOT NULL,
  line integer NOT NULL,
  notes jsonb NOT NULL,
  CONSTRAINT import_note_pk PRIMARY KEY (import_id, sheet, line)
);
${insertOnly('import_note')}
GRANT SELECT, INSERT ON import_note TO ${service}_service;
GRANT SELECT ON import_note TO ${service}_api;
ALTER TABLE import_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON import_note TO ${service}_service USING (true) WITH CHECK (true);
CREATE POLICY office ON import_note FOR SELECT TO ${service}_api USING (current_setting('anxin.role', true) = 'OFFICE');`;

/** Who imported what, when, and what became of it. */
export const Imports1763700001000 = migrationOf('Imports1763700001000', (service) => [tables(service)]);

/** Rows of workbooks, and what is odd about rows that went in. */
export const ImportSheets1763700001100 = migrationOf('ImportSheets1763700001100', (service) => [
  sheetsAndNotes(service),
]);
