import {
  evaluationTables,
  granted,
  insertOnly,
  journalled,
  journalledFacts,
  migrationOf,
  stateTable,
} from '@anxin/service-kit';

const subjects = `
CREATE TABLE enterprise (
  credit_code text CONSTRAINT enterprise_pk PRIMARY KEY,
  name text NOT NULL,
  area_code text NOT NULL,
  kind text NOT NULL CONSTRAINT enterprise_kind CHECK (kind IN ('OWNER', 'GENERAL_CONTRACTOR', 'SUBCONTRACTOR')),
  origin text NOT NULL,
  unknown jsonb,
  recorded_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE TABLE project (
  code text CONSTRAINT project_pk PRIMARY KEY,
  name text NOT NULL,
  sector text NOT NULL CONSTRAINT project_sector CHECK (sector IN ('HOUSING', 'WATER', 'TRANSPORT')),
  area_code text NOT NULL,
  owner_credit_code text NOT NULL CONSTRAINT project_owner REFERENCES enterprise,
  contractor_credit_code text NOT NULL CONSTRAINT project_contractor REFERENCES enterprise,
  government_funded boolean,
  contract_sum_fen bigint NOT NULL CONSTRAINT project_contract_sum CHECK (contract_sum_fen >= 0),
  labour_cost_monthly_fen bigint NOT NULL CONSTRAINT project_labour_cost CHECK (labour_cost_monthly_fen >= 0),
  labour_cost_day integer NOT NULL,
  pay_day integer NOT NULL,
  pay_period_offset integer NOT NULL,
  contract_signed_on date NOT NULL,
  permit_issued_on date,
  started_on date,
  planned_end_on date,
  wage_account_no text CONSTRAINT project_account UNIQUE,
  wage_account_opened_on date,
  agreement_signed_on date,
  deposit_form text,
  deposit_amount_fen bigint,
  deposit_lodged_on date,
  deposit_expires_on date,
  rights_board_posted_on date
);
CREATE INDEX project_owner_credit_code ON project (owner_credit_code);
CREATE INDEX project_contractor_credit_code ON project (contractor_credit_code);
CREATE INDEX project_area ON project (area_code, code);
-- Every version of a project's own fields, for what was known at a moment.
CREATE TABLE project_fact (
  project_code text NOT NULL CONSTRAINT project_fact_project REFERENCES project,
  version integer NOT NULL,
  fields jsonb NOT NULL,
  unknown jsonb,
  origin text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT project_fact_pk PRIMARY KEY (project_code, version)
);
-- What workers tells of who employs people on a project: its contractor may know them by name.
-- What workers tells of what is still to be paid of a month; the last told by a day stands (W05).
CREATE TABLE wages_due (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT wages_due_pk PRIMARY KEY,
  project_code text NOT NULL CONSTRAINT wages_due_project REFERENCES project,
  pay_month date NOT NULL,
  told_on date NOT NULL,
  due_on date,
  unpaid_fen bigint NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX wages_due_newest ON wages_due (project_code, pay_month, id DESC);
CREATE TABLE employer (
  project_code text NOT NULL CONSTRAINT employer_project REFERENCES project,
  employer_credit_code text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT employer_pk PRIMARY KEY (project_code, employer_credit_code)
);
CREATE INDEX employer_by_code ON employer (employer_credit_code);`;

const money = `
CREATE TABLE movement (
  account_no text NOT NULL,
  bank_serial text NOT NULL,
  version integer NOT NULL,
  project_code text NOT NULL CONSTRAINT movement_project REFERENCES project,
  posted_at timestamp(0) NOT NULL,
  posted_on date NOT NULL,
  direction text NOT NULL CONSTRAINT movement_direction CHECK (direction IN ('IN', 'OUT')),
  amount_fen bigint NOT NULL CONSTRAINT movement_amount CHECK (amount_fen >= 0),
  counterparty bytea,
  counterparty_token text,
  purpose text,
  bank_balance_fen bigint,
  origin text NOT NULL,
  unknown jsonb,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT movement_pk PRIMARY KEY (account_no, bank_serial, version)
);
CREATE INDEX movement_by_project ON movement (project_code, posted_at, bank_serial, version);
-- What workers tells of the cards that a wage account may pay.
CREATE TABLE roster_card (
  project_code text NOT NULL CONSTRAINT roster_card_project REFERENCES project,
  person text NOT NULL,
  entered_on date NOT NULL,
  version integer NOT NULL,
  card_token text,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT roster_card_pk PRIMARY KEY (project_code, person, entered_on, version)
);

-- Double entry: a transfer debits one account and credits another by the same amount, so all postings sum to zero.
CREATE TABLE ledger_account (
  id text CONSTRAINT ledger_account_pk PRIMARY KEY,
  project_code text NOT NULL CONSTRAINT ledger_account_project REFERENCES project,
  -- Debits less credits.
  balance_fen bigint NOT NULL DEFAULT 0,
  -- What the bank reports always posts; what is ours to keep never goes below zero.
  below_zero_allowed boolean NOT NULL,
  CONSTRAINT ledger_account_not_below_zero CHECK (below_zero_allowed OR balance_fen >= 0)
);
CREATE TABLE ledger_transfer (
  reference text CONSTRAINT ledger_transfer_pk PRIMARY KEY,
  debit text NOT NULL,
  credit text NOT NULL,
  amount_fen bigint NOT NULL CONSTRAINT ledger_transfer_amount CHECK (amount_fen >= 0),
  effective_on date NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT ledger_transfer_two_sides CHECK (debit <> credit)
);
CREATE INDEX ledger_transfer_by_debit ON ledger_transfer (debit);
CREATE INDEX ledger_transfer_by_credit ON ledger_transfer (credit);
-- What takes from a deposit waits for a second officer.
CREATE TABLE deposit_proposal (
  id uuid CONSTRAINT deposit_proposal_pk PRIMARY KEY,
  project_code text NOT NULL CONSTRAINT deposit_proposal_project REFERENCES project,
  kind text NOT NULL CONSTRAINT deposit_proposal_kind CHECK (kind IN ('DRAW', 'REFUND')),
  amount_fen bigint NOT NULL CONSTRAINT deposit_proposal_amount CHECK (amount_fen > 0),
  moves_on date NOT NULL,
  reason text NOT NULL,
  proposed_by text NOT NULL,
  proposed_on date NOT NULL,
  outcome text CONSTRAINT deposit_proposal_outcome CHECK (outcome IN ('CONFIRMED', 'REJECTED')),
  decided_by text,
  CONSTRAINT deposit_proposal_decided CHECK (num_nulls(outcome, decided_by) IN (0, 2)),
  -- Whatever the service forgets: what moved was confirmed by another.
  CONSTRAINT deposit_proposal_two_officers CHECK (outcome <> 'CONFIRMED' OR decided_by <> proposed_by)
);
CREATE INDEX deposit_proposal_pending ON deposit_proposal (project_code) WHERE outcome IS NULL;
CREATE VIEW posting WITH (security_invoker = true) AS
  SELECT reference, debit AS account, amount_fen, effective_on, recorded_at FROM ledger_transfer
  UNION ALL SELECT reference, credit, -amount_fen, effective_on, recorded_at FROM ledger_transfer;

-- Posting also holds both sides to an account that is there: once a statement, where a foreign key looks twice a row.
CREATE FUNCTION post_transfers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  posted bigint;
BEGIN
  UPDATE ledger_account a SET balance_fen = a.balance_fen + moved.fen
  FROM (
    SELECT account, sum(fen) AS fen FROM (
      SELECT debit AS account, amount_fen AS fen FROM added UNION ALL SELECT credit, -amount_fen FROM added
    ) sides GROUP BY account
  ) moved WHERE a.id = moved.account;
  GET DIAGNOSTICS posted = ROW_COUNT;
  IF posted <> (SELECT count(*) FROM (SELECT debit FROM added UNION SELECT credit FROM added) sides) THEN
    RAISE EXCEPTION 'a transfer names an account that is not there' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_account_stays BEFORE DELETE OR TRUNCATE ON ledger_account EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_transfer_posts AFTER INSERT ON ledger_transfer
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION post_transfers();`;

/** What workers tells of its indicators' levels; together with our own they are every warning that stands. */
const levels = `
CREATE TABLE wage_indicator_level (
  subject text NOT NULL CONSTRAINT wage_indicator_level_project REFERENCES project,
  indicator text NOT NULL,
  level text NOT NULL,
  raised_level text,
  since date NOT NULL,
  CONSTRAINT wage_indicator_level_pk PRIMARY KEY (subject, indicator)
);`;
/** Every warning that stands, worst first by rank. */
const standing = `
CREATE VIEW standing_level WITH (security_invoker = true) AS
  SELECT subject, indicator, level, raised_level, since,
    array_position(ARRAY['RED', 'ORANGE', 'YELLOW', 'BLUE'], coalesce(raised_level, level)) AS rank
  FROM (SELECT * FROM indicator_level UNION ALL SELECT * FROM wage_indicator_level) every;`;

const SEES_PROJECT = 'EXISTS (SELECT FROM project WHERE project.code = project_code)';
const SEES_SUBJECT = 'EXISTS (SELECT FROM project WHERE project.code = subject)';
const INSERTS = 'SELECT, INSERT';

const access = (service: string): string =>
  [
    granted(service, 'project', {
      may: 'SELECT, INSERT, UPDATE',
      visible: 'scope_allows(sector, area_code, owner_credit_code, contractor_credit_code)',
    }),
    granted(service, 'enterprise', {
      may: INSERTS,
      visible: `current_setting('anxin.role', true) = 'OFFICE'
        OR (current_setting('anxin.role', true) IN ('DEPARTMENT', 'TOWN') AND current_setting('anxin.scope', true) NOT IN ('', '{}'))
        OR in_scope(credit_code)
        OR EXISTS (SELECT FROM project WHERE credit_code IN (owner_credit_code, contractor_credit_code))
        OR EXISTS (SELECT FROM employer WHERE employer_credit_code = credit_code)`,
    }),
    granted(service, 'employer', { may: INSERTS, visible: SEES_PROJECT }),
    granted(service, 'project_fact', { may: INSERTS, visible: SEES_PROJECT }),
    granted(service, 'movement', { may: INSERTS, visible: SEES_PROJECT }),
    granted(service, 'roster_card', { may: INSERTS, visible: SEES_PROJECT }),
    granted(service, 'wages_due', { may: INSERTS, visible: SEES_PROJECT }),
    stateTable(service, 'deposit_proposal', SEES_PROJECT),
    granted(service, 'ledger_account', { may: INSERTS, visible: SEES_PROJECT }),
    granted(service, 'ledger_transfer', {
      may: INSERTS,
      visible: 'EXISTS (SELECT FROM ledger_account WHERE id = debit)',
    }),
    `GRANT SELECT ON posting TO ${service}_service, ${service}_api;`,
    evaluationTables(service, SEES_SUBJECT),
    granted(service, 'wage_indicator_level', { may: 'SELECT, INSERT, UPDATE, DELETE', visible: SEES_SUBJECT }),
    standing,
    `GRANT SELECT ON standing_level TO ${service}_service, ${service}_api;`,
  ].join('\n');

const FACTS = ['enterprise', 'project_fact', 'movement', 'roster_card', 'wages_due', 'employer', 'ledger_transfer'];

/** Enterprises, projects with every version of their fields, statement movements, the ledger, indicator levels. */
export const CreateProjects1763700010000 = migrationOf('CreateProjects1763700010000', (service) => [
  subjects,
  money,
  levels,
  access(service),
  ...FACTS.map(insertOnly),
  ...['movement', 'ledger_transfer'].map(journalledFacts),
  ...['enterprise', 'project_fact', 'roster_card', 'wages_due', 'employer', 'project', 'wage_indicator_level'].map(
    journalled,
  ),
]);
