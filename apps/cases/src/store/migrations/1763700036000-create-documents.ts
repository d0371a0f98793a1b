import { granted, insertOnly, journalled, migrationOf, stateTable } from '@anxin/service-kit';
import { SEES_SUBJECT } from './1763700035000-create-evidence';

const documents = `
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
  issued_by text NOT NULL,
  issued_on date NOT NULL,
  CONSTRAINT document_version_pk PRIMARY KEY (document_id, version)
);
-- The last number of each kind and year: its row is locked by whoever takes the next.
CREATE TABLE document_sequence (
  kind text NOT NULL,
  year int NOT NULL,
  last int NOT NULL,
  CONSTRAINT document_sequence_pk PRIMARY KEY (kind, year)
);`;

/** What the office writes, version by version, and the numbers that it has given. */
export const CreateDocuments1763700036000 = migrationOf('CreateDocuments1763700036000', (service) => [
  documents,
  stateTable(service, 'document', SEES_SUBJECT),
  granted(service, 'document_version', {
    may: 'SELECT, INSERT',
    visible: 'document_id IN (SELECT id FROM document WHERE id = document_id)',
  }),
  insertOnly('document_version'),
  journalled('document_version'),
  `GRANT SELECT, INSERT, UPDATE ON document_sequence TO ${service}_service;`,
]);
