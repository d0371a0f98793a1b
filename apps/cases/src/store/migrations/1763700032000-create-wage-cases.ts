import { migrationOf, numberTable, seesDeadlineOf, stateTable } from '@anxin/service-kit';
import { NUMBERS } from '../numbers';

const tables = `
-- A case as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE wage_case (
  code text CONSTRAINT wage_case_pk PRIMARY KEY,
  kind text NOT NULL,
  stage text NOT NULL,
  stage_before text,
  area_code text NOT NULL,
  sector text,
  project_code text,
  -- Whoever has a task in it, and which of them leads: TOWN:620522104, DEPARTMENT:HOUSING.
  units text[] NOT NULL,
  lead_unit text,
  first_asked text NOT NULL,
  -- Never nobody (SUP-03).
  owner text NOT NULL CONSTRAINT wage_case_owned CHECK (owner <> ''),
  level text NOT NULL,
  opened_on date NOT NULL,
  closed_on date,
  period_from text NOT NULL,
  period_to text NOT NULL,
  claimed_on date NOT NULL,
  wage_fen bigint NOT NULL,
  project_fen bigint NOT NULL,
  found_people int,
  found_fen bigint,
  conclusion text,
  is_urgent boolean NOT NULL,
  clues text[] NOT NULL,
  parts jsonb NOT NULL,
  CONSTRAINT wage_case_before CHECK
    ((stage IN ('SUSPENDED', 'CONCLUDED', 'CLOSED', 'VERIFIED')) = (stage_before IS NOT NULL)),
  -- S0-09: nothing closes without a determination.
  CONSTRAINT wage_case_determined CHECK
    (stage NOT IN ('CONCLUDED', 'CLOSED', 'VERIFIED') OR num_nulls(found_people, found_fen, conclusion) = 0)
);
CREATE INDEX wage_case_opened ON wage_case (opened_on, code);
CREATE INDEX wage_case_area ON wage_case (area_code);
CREATE INDEX wage_case_project ON wage_case (project_code);
CREATE INDEX wage_case_owner ON wage_case (owner);
CREATE INDEX wage_case_closed ON wage_case (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX wage_case_clues ON wage_case USING gin (clues);
CREATE INDEX wage_case_units ON wage_case USING gin (units);
CREATE TABLE case_worker (
  case_code text NOT NULL CONSTRAINT case_worker_case REFERENCES wage_case DEFERRABLE INITIALLY DEFERRED,
  person text NOT NULL,
  claim_fen bigint NOT NULL CONSTRAINT case_worker_claims CHECK (claim_fen > 0),
  found_fen bigint,
  evidence_fen bigint,
  evidence text,
  attested_by text,
  confirmed_by text,
  CONSTRAINT case_worker_pk PRIMARY KEY (case_code, person),
  CONSTRAINT case_worker_evidence CHECK (num_nulls(evidence_fen, evidence, attested_by) IN (0, 3)),
  -- Two people stand for it.
  CONSTRAINT case_worker_confirmed CHECK (confirmed_by IS NULL OR confirmed_by <> attested_by)
);
CREATE INDEX case_worker_person ON case_worker (person);
-- What workers told had reached somebody's account for a month, as of each day on which that changed.
CREATE TABLE wage_paid (
  project_code text NOT NULL,
  person text NOT NULL,
  pay_month text NOT NULL,
  day date NOT NULL,
  paid_fen bigint NOT NULL,
  CONSTRAINT wage_paid_pk PRIMARY KEY (project_code, person, pay_month, day)
);
CREATE TABLE wage_arrears (
  project_code text NOT NULL,
  person text NOT NULL,
  pay_month text NOT NULL,
  arrears_fen bigint NOT NULL,
  CONSTRAINT wage_arrears_pk PRIMARY KEY (project_code, person, pay_month)
);
-- The month's sample of closed cases (CLU-06), with all that it was drawn from.
CREATE TABLE call_back_sample (
  month text CONSTRAINT call_back_sample_pk PRIMARY KEY,
  drawn_on date NOT NULL,
  seed text NOT NULL,
  share_in_10000 int NOT NULL,
  units jsonb NOT NULL
);
-- The caller as a unit that may have a task.
CREATE FUNCTION own_units() RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT CASE current_setting('anxin.role', true)
    WHEN 'OFFICE' THEN ARRAY['OFFICE']
    ELSE ARRAY(SELECT current_setting('anxin.role', true) || ':' || one
      FROM unnest(nullif(current_setting('anxin.scope', true), '')::text[]) one)
  END
$$;`;

/** Whose area or sector it is in, and whoever has a task in it. */
const SEES_CASE = 'scope_allows(sector, area_code, NULL, NULL) OR units && own_units()';
const OF_CASE = 'case_code IN (SELECT code FROM wage_case)';
const OF_WORKER = (table: string): string =>
  `person IN (SELECT w.person FROM case_worker w WHERE w.person = ${table}.person)`;

/** Cases with their workers, what was told of wages, and the months' samples. */
export const CreateWageCases1763700032000 = migrationOf('CreateWageCases1763700032000', (service) => [
  tables,
  `GRANT EXECUTE ON FUNCTION own_units TO ${service}_service, ${service}_api;`,
  stateTable(service, 'wage_case', SEES_CASE),
  stateTable(service, 'case_worker', OF_CASE),
  numberTable(service, NUMBERS),
  stateTable(service, 'wage_paid', OF_WORKER('wage_paid')),
  stateTable(service, 'wage_arrears', OF_WORKER('wage_arrears')),
  stateTable(service, 'call_back_sample', `current_setting('anxin.role', true) IN ('OFFICE', 'DEPARTMENT', 'TOWN')`),
  `CREATE POLICY of_cases ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('case', 'wage_case', 'code')});`,
]);
