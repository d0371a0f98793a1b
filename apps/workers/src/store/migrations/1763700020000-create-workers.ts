import { insertOnly, journalled, migrationOf } from '@anxin/service-kit';
import { identityReassignments } from './identity-reassignments';
import { punchFunctions } from './punch-functions';
import { access, scopes } from './who-sees';

const subjects = `
-- What projects tells of its subjects, as last heard.
CREATE TABLE enterprise (
  credit_code text CONSTRAINT enterprise_pk PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE project (
  id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT project_pk PRIMARY KEY,
  code text NOT NULL CONSTRAINT project_code UNIQUE,
  name text NOT NULL,
  sector text NOT NULL,
  area_code text NOT NULL,
  owner_credit_code text NOT NULL,
  contractor_credit_code text NOT NULL,
  pay_day integer NOT NULL,
  pay_period_offset integer NOT NULL,
  -- The event that told these terms of pay, and when it was heard.
  terms_origin text NOT NULL,
  terms_recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  account_token text CONSTRAINT project_account UNIQUE,
  recorded_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX project_area ON project (area_code, code);
-- A person by the token of the identity number; small ids keep the big tables small.
CREATE TABLE person (
  id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT person_pk PRIMARY KEY,
  token text NOT NULL CONSTRAINT person_token UNIQUE,
  id_card_number bytea NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now()
);`;

/** Each fact is insert-only: a field told later, or a correction, is a further version of the row. */
const facts = `
CREATE TABLE stay (
  project_id integer NOT NULL CONSTRAINT stay_project REFERENCES project,
  person_id integer NOT NULL CONSTRAINT stay_person REFERENCES person,
  entered_on date NOT NULL,
  version integer NOT NULL,
  -- Corrected away: it was never so.
  withdrawn boolean NOT NULL DEFAULT false,
  team_name text,
  employer_credit_code text NOT NULL,
  worker_name bytea NOT NULL,
  name_token text NOT NULL,
  cell_phone bytea,
  card bytea,
  card_token text,
  work_type text,
  wage_type text NOT NULL CONSTRAINT stay_wage_type CHECK (wage_type IN ('DAY', 'MONTH')),
  wage_rate_fen bigint NOT NULL CONSTRAINT stay_wage_rate CHECK (wage_rate_fen >= 0),
  contract_signed_on date,
  left_on date,
  origin text NOT NULL,
  unknown jsonb,
  reason text,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT stay_pk PRIMARY KEY (project_id, person_id, entered_on, version)
);
CREATE INDEX stay_by_person ON stay (person_id);
CREATE TABLE sheet_line (
  project_id integer NOT NULL CONSTRAINT sheet_line_project REFERENCES project,
  -- The first day of the month.
  pay_month date NOT NULL,
  person_id integer NOT NULL CONSTRAINT sheet_line_person REFERENCES person,
  version integer NOT NULL,
  withdrawn boolean NOT NULL DEFAULT false,
  days integer,
  total_fen bigint,
  deductions_fen bigint,
  net_fen bigint NOT NULL CONSTRAINT sheet_line_net CHECK (net_fen >= 0),
  signed_on date,
  origin text NOT NULL,
  unknown jsonb,
  reason text,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT sheet_line_pk PRIMARY KEY (project_id, person_id, pay_month, version)
);
CREATE TABLE bank_line (
  account_token text NOT NULL,
  batch_no text NOT NULL,
  line_no integer NOT NULL,
  version integer NOT NULL,
  project_id integer NOT NULL CONSTRAINT bank_line_project REFERENCES project,
  person_id integer NOT NULL CONSTRAINT bank_line_person REFERENCES person,
  pay_month date NOT NULL,
  account_no bytea NOT NULL,
  payee_name bytea,
  name_token text,
  payee_account bytea NOT NULL,
  card_token text NOT NULL,
  amount_fen bigint NOT NULL CONSTRAINT bank_line_amount CHECK (amount_fen >= 0),
  result_code text NOT NULL,
  reason text,
  posted_at timestamp(0) NOT NULL,
  posted_on date NOT NULL,
  bank_serial text NOT NULL,
  origin text NOT NULL,
  unknown jsonb,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT bank_line_pk PRIMARY KEY (account_token, batch_no, line_no, version)
);
CREATE INDEX bank_line_by_person ON bank_line (project_id, person_id, pay_month);
-- A payment told again under another batch or line is known by its serial.
CREATE INDEX bank_line_by_serial ON bank_line (bank_serial, account_token);`;

/**
 * Punches are many: a partition a month, small ids, no journal trigger of their own. The service may not write them but
 * by \`record_punches\`, whose chunk row is journalled: a transaction with punches and without a journal row fails.
 */
const attendance = `
CREATE TABLE punch (
  project_id integer NOT NULL,
  person_id integer NOT NULL,
  at timestamp(0) NOT NULL,
  -- 1 in, 2 out.
  direction smallint NOT NULL,
  device_code text NOT NULL,
  version smallint NOT NULL,
  attend_type text,
  import_id uuid NOT NULL,
  line integer NOT NULL,
  unknown jsonb,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT punch_pk PRIMARY KEY (project_id, person_id, at, direction, device_code, version)
) PARTITION BY RANGE (at);
-- What is older than any gate goes together, so that a slip of the year makes no table.
CREATE TABLE punch_early PARTITION OF punch FOR VALUES FROM (MINVALUE) TO ('2015-01-01');
-- The only derived table: whether a day has an entry and an exit, and when we learnt it.
CREATE TABLE worker_day (
  project_id integer NOT NULL,
  person_id integer NOT NULL,
  day date NOT NULL,
  entry_known_at timestamptz(3),
  exit_known_at timestamptz(3),
  CONSTRAINT worker_day_pk PRIMARY KEY (project_id, person_id, day)
);
CREATE TABLE punch_chunk (
  import_id uuid NOT NULL,
  first_line integer NOT NULL,
  -- 1: new punches; 2: punches that stood and were completed.
  version smallint NOT NULL,
  rows integer NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT punch_chunk_pk PRIMARY KEY (import_id, first_line, version)
);`;

/** What was last published of a worker's month, to publish changes. */
const publishedWages = `
CREATE TABLE published_wages (
  project_id integer NOT NULL CONSTRAINT wages_told_project REFERENCES project,
  person_id integer NOT NULL CONSTRAINT wages_told_person REFERENCES person,
  pay_month date NOT NULL,
  paid_fen bigint NOT NULL,
  misdirected_fen bigint NOT NULL,
  arrears_fen bigint NOT NULL,
  CONSTRAINT wages_told_pk PRIMARY KEY (project_id, person_id, pay_month)
);
-- Who is owed: the lists of projects and people by what they are owed read this alone.
-- And of what is still to be paid of a project's month.
CREATE TABLE published_due (
  project_id integer NOT NULL CONSTRAINT published_due_project REFERENCES project,
  pay_month date NOT NULL,
  due_on date,
  unpaid_fen bigint NOT NULL,
  CONSTRAINT published_due_pk PRIMARY KEY (project_id, pay_month)
);
CREATE INDEX wages_owed ON published_wages (project_id, person_id, pay_month, arrears_fen) WHERE arrears_fen > 0;`;

/** What months came to when they were last evaluated, so that a late fact costs its month; no question is answered from it. */
const monthTotals = `
CREATE TABLE month_total (
  project_id integer NOT NULL CONSTRAINT month_total_project REFERENCES project,
  pay_month date NOT NULL,
  totals text NOT NULL,
  -- The business day it was found for, and a digest of the parameters it was found with.
  found_on date NOT NULL,
  parameters text NOT NULL,
  CONSTRAINT month_total_pk PRIMARY KEY (project_id, pay_month)
);`;

/** A worker sees the own rows alone; asked as the owner, so that policies need not ask each other. */
const INSERT_ONLY = ['person', 'stay', 'sheet_line', 'bank_line', 'identity_reassignment', 'punch_chunk'];

/** Persons, stays, sheets, bank lines with every version; punches by month, worker-days; what was published of wages. */
export const CreateWorkers1763700020000 = migrationOf('CreateWorkers1763700020000', (service) => [
  subjects,
  facts,
  attendance,
  punchFunctions,
  publishedWages,
  monthTotals,
  scopes,
  identityReassignments,
  access(service),
  ...INSERT_ONLY.map(insertOnly),
  ...[...INSERT_ONLY, 'enterprise', 'project', 'published_wages'].map(journalled),
]);
