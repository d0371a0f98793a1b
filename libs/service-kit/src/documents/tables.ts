import { granted } from '../database/grants';
import { insertOnly, journalled, stateTable } from '../journal/tables';

const tables = `
CREATE TABLE document (
  id text CONSTRAINT document_pk PRIMARY KEY,
  subject_kind text NOT NULL,
  subject_code text NOT NULL,
  kind text NOT NULL,
  number text NOT NULL CONSTRAINT document_number UNIQUE,
  issued_on date NOT NULL,
  version int NOT NULL,
  withdrawn_because text
);
CREATE INDEX document_subject ON document (subject_kind, subject_code, id);
CREATE TABLE document_version (
  document_id text NOT NULL CONSTRAINT document_version_of REFERENCES document,
  version int NOT NULL,
  file_id text NOT NULL,
  check_code text NOT NULL CONSTRAINT document_check_code UNIQUE,
  bytes int NOT NULL,
  digest text NOT NULL,
  -- Tells the facts that it was drawn up from from others; no fact is read out of it.
  drawn_from text NOT NULL,
  docx_file_id text,
  docx_bytes int,
  docx_digest text,
  issued_by text NOT NULL,
  issued_on date NOT NULL,
  CONSTRAINT document_version_pk PRIMARY KEY (document_id, version),
  CONSTRAINT document_version_docx CHECK (num_nulls(docx_file_id, docx_bytes, docx_digest) IN (0, 3))
);
-- The last number of each word of an office and year: its row is locked by whoever takes the next.
CREATE TABLE document_sequence (
  word text NOT NULL,
  year int NOT NULL,
  last int NOT NULL,
  CONSTRAINT document_sequence_pk PRIMARY KEY (word, year)
);`;

/**
 * What an office writes, version by version, and the numbers that it has given; beside `keptFileTables`.
 * @param visible who sees the documents of `subject_kind` and `subject_code`, as SQL
 */
export const documentTables = (service: string, visible: string): readonly string[] => [
  tables,
  stateTable(service, 'document', visible),
  granted(service, 'document_version', {
    may: 'SELECT, INSERT',
    visible: 'document_id IN (SELECT id FROM document WHERE id = document_id)',
  }),
  insertOnly('document_version'),
  journalled('document_version'),
  `GRANT SELECT, INSERT, UPDATE ON document_sequence TO ${service}_service;`,
];
