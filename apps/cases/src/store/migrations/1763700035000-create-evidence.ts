import { granted, insertOnly, journalled, keptFileTables, migrationOf } from '@anxin/service-kit';

const evidence = `
CREATE TABLE evidence (
  id text CONSTRAINT evidence_pk PRIMARY KEY,
  subject_kind text NOT NULL,
  subject_code text NOT NULL,
  file_name bytea NOT NULL,
  type text NOT NULL,
  bytes int NOT NULL CONSTRAINT evidence_bytes CHECK (bytes > 0),
  digest text NOT NULL,
  kept_by text NOT NULL,
  kept_on date NOT NULL,
  kept_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX evidence_subject ON evidence (subject_kind, subject_code, id);`;

/** Whoever sees the subject sees what is kept of it; a line for each kind of subject. */
export const SEES_SUBJECT = `CASE subject_kind
  WHEN 'clue' THEN EXISTS (SELECT FROM clue WHERE code = subject_code)
  WHEN 'case' THEN EXISTS (SELECT FROM wage_case WHERE code = subject_code)
  ELSE false END`;

/** Files that prove something, and what becomes of a file before its row. */
export const CreateEvidence1763700035000 = migrationOf('CreateEvidence1763700035000', (service) => [
  keptFileTables(service),
  evidence,
  granted(service, 'evidence', { may: 'SELECT, INSERT', visible: SEES_SUBJECT }),
  insertOnly('evidence'),
  journalled('evidence'),
]);
