import {
  deadlineTables,
  evaluationTables,
  granted,
  insertOnly,
  journalled,
  migrationOf,
  stateTable,
  seesDeadlineOf,
} from '@anxin/service-kit';

const projects = `
-- What projects tells of its subjects, as last heard.
CREATE TABLE project (
  code text CONSTRAINT project_pk PRIMARY KEY,
  name text NOT NULL,
  sector text NOT NULL,
  area_code text NOT NULL,
  owner_credit_code text NOT NULL,
  contractor_credit_code text NOT NULL
);
CREATE INDEX project_owner ON project (owner_credit_code);
CREATE INDEX project_contractor ON project (contractor_credit_code);`;

const clues = `
CREATE TABLE clue (
  code text CONSTRAINT clue_pk PRIMARY KEY,
  channel text NOT NULL,
  external_no text NOT NULL,
  received_on date NOT NULL,
  stage text NOT NULL,
  stage_before text,
  sector text,
  area_code text,
  unit_kind text CONSTRAINT clue_unit_kind CHECK (unit_kind IN ('OFFICE', 'TOWN', 'DEPARTMENT')),
  told_area_code text,
  project_code text,
  employer_name text,
  employer_credit_code text,
  people int,
  amount_fen bigint,
  period_from text,
  period_to text,
  conclusion text,
  procedure text,
  is_extended boolean NOT NULL,
  is_overdue boolean NOT NULL,
  matter text CONSTRAINT clue_matter REFERENCES clue,
  CONSTRAINT clue_number UNIQUE (channel, external_no),
  CONSTRAINT clue_suspended CHECK ((stage = 'SUSPENDED') = (stage_before IS NOT NULL))
);
CREATE INDEX clue_received ON clue (received_on, code);
CREATE INDEX clue_area ON clue (area_code);
CREATE INDEX clue_project ON clue (project_code);
CREATE INDEX clue_matter_of ON clue (matter) WHERE matter IS NOT NULL;
-- What reporters told: insert-only, what is told later is a further version.
CREATE TABLE clue_report (
  channel text NOT NULL,
  external_no text NOT NULL,
  version int NOT NULL,
  clue_code text NOT NULL CONSTRAINT clue_report_clue REFERENCES clue DEFERRABLE INITIALLY DEFERRED,
  received_at timestamp NOT NULL,
  reporter_name bytea,
  reporter_id_card bytea,
  reporter_phone bytea,
  reporter_token text,
  employer_name text,
  employer_credit_code text,
  project_code text,
  area_code text,
  people int,
  amount_fen bigint,
  period_from date,
  period_to date,
  words bytea,
  origin text NOT NULL,
  unknown jsonb,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT clue_report_pk PRIMARY KEY (channel, external_no, version)
);
CREATE INDEX clue_report_clue_code ON clue_report (clue_code, version);
CREATE INDEX clue_report_project ON clue_report (project_code, received_at) WHERE project_code IS NOT NULL;
CREATE INDEX clue_report_reporter ON clue_report (reporter_token) WHERE reporter_token IS NOT NULL;
-- By what somebody who reported without an account finds the clue again: the digest of a code that nobody else has.
CREATE TABLE clue_query (
  digest bytea CONSTRAINT clue_query_pk PRIMARY KEY,
  clue_code text NOT NULL CONSTRAINT clue_query_clue REFERENCES clue
);`;

/** Whoever it is assigned to, or whose area or project it is about; never the contractor, who sees its projects. */
const SEES_CLUE = `(scope_allows(sector, area_code, NULL, NULL) OR project_code IN (SELECT code FROM project))
  AND current_setting('anxin.role', true) <> 'CONTRACTOR'`;
const SEES_REPORT = 'clue_code IN (SELECT code FROM clue)';

/** Projects as heard, clues with what their reporters told, and the clocks of all that is under way. */
export const CreateCases1763700030000 = migrationOf('CreateCases1763700030000', (service) => [
  projects,
  granted(service, 'project', {
    may: 'SELECT, INSERT, UPDATE',
    visible: 'scope_allows(sector, area_code, owner_credit_code, contractor_credit_code)',
  }),
  journalled('project'),
  clues,
  stateTable(service, 'clue', SEES_CLUE),
  granted(service, 'clue_report', { may: 'SELECT, INSERT', visible: SEES_REPORT }),
  insertOnly('clue_report'),
  journalled('clue_report'),
  granted(service, 'clue_query', { may: 'SELECT, INSERT', visible: 'false' }),
  insertOnly('clue_query'),
  journalled('clue_query'),
  deadlineTables(service, seesDeadlineOf('clue', 'clue', 'code')),
  evaluationTables(service, 'subject IN (SELECT code FROM project)'),
]);
