import { migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const tables = `
-- A fund as it stands: never below nought, and nothing more comes back than was lent.
CREATE TABLE fund (
  code text CONSTRAINT fund_pk PRIMARY KEY,
  kind text NOT NULL CONSTRAINT fund_kind CHECK (kind IN ('EMERGENCY', 'SUPERVISED')),
  stage text NOT NULL,
  name text NOT NULL,
  area_code text NOT NULL,
  sector text,
  project_code text,
  proposed_on date NOT NULL,
  balance_fen bigint NOT NULL CONSTRAINT fund_balance CHECK (balance_fen >= 0),
  outstanding_fen bigint NOT NULL CONSTRAINT fund_outstanding CHECK (outstanding_fen >= 0),
  entries int NOT NULL,
  sums jsonb NOT NULL,
  parts jsonb NOT NULL,
  CONSTRAINT fund_of_project CHECK (num_nulls(sector, project_code) = CASE kind WHEN 'EMERGENCY' THEN 2 ELSE 0 END)
);
CREATE INDEX fund_proposed ON fund (proposed_on, code);
CREATE INDEX fund_area ON fund (area_code);
CREATE INDEX fund_project ON fund (project_code);
CREATE TABLE fund_entry (
  fund_code text NOT NULL CONSTRAINT fund_entry_fund REFERENCES fund DEFERRABLE INITIALLY DEFERRED,
  no int NOT NULL,
  move text NOT NULL,
  fen bigint NOT NULL CONSTRAINT fund_entry_counts CHECK (fen > 0),
  day date NOT NULL,
  reference text NOT NULL,
  asked_by text NOT NULL,
  by text NOT NULL,
  balance_fen bigint NOT NULL CONSTRAINT fund_entry_balance CHECK (balance_fen >= 0),
  CONSTRAINT fund_entry_pk PRIMARY KEY (fund_code, no)
);
CREATE INDEX fund_entry_reference ON fund_entry (reference);
-- An advance to workers from an emergency fund as it stands.
CREATE TABLE advance (
  code text CONSTRAINT advance_pk PRIMARY KEY,
  stage text NOT NULL,
  fund_code text NOT NULL CONSTRAINT advance_fund REFERENCES fund DEFERRABLE INITIALLY DEFERRED,
  case_code text,
  project_code text NOT NULL,
  area_code text NOT NULL,
  sector text,
  credit_code text NOT NULL,
  applied_on date NOT NULL,
  people int NOT NULL,
  total_fen bigint NOT NULL,
  recovered_fen bigint NOT NULL,
  written_off_fen bigint NOT NULL,
  is_overdue boolean NOT NULL,
  parts jsonb NOT NULL,
  CONSTRAINT advance_back CHECK (recovered_fen >= 0 AND written_off_fen >= 0 AND recovered_fen + written_off_fen <= total_fen),
  CONSTRAINT advance_approved CHECK (
    stage NOT IN ('APPROVED', 'PAID', 'RECOVERING', 'RECOVERED', 'WRITTEN_OFF') OR parts ? 'approved'),
  CONSTRAINT advance_paid CHECK (stage NOT IN ('PAID', 'RECOVERING', 'RECOVERED', 'WRITTEN_OFF') OR parts ? 'paid'),
  CONSTRAINT advance_recovered CHECK (
    stage NOT IN ('RECOVERED', 'WRITTEN_OFF') OR recovered_fen + written_off_fen = total_fen)
);
CREATE INDEX advance_applied ON advance (applied_on, code);
CREATE INDEX advance_area ON advance (area_code);
CREATE INDEX advance_project ON advance (project_code);
CREATE INDEX advance_of_fund ON advance (fund_code);
CREATE INDEX advance_case ON advance (case_code);
CREATE TABLE advance_sum (
  advance_code text NOT NULL CONSTRAINT advance_sum_advance REFERENCES advance DEFERRABLE INITIALLY DEFERRED,
  person text NOT NULL,
  fen bigint NOT NULL CONSTRAINT advance_sum_counts CHECK (fen > 0),
  -- What the worker was found to be owed, and whether workers told it; null until it is verified.
  owed_fen bigint,
  is_told boolean,
  CONSTRAINT advance_sum_pk PRIMARY KEY (advance_code, person)
);
CREATE INDEX advance_sum_person ON advance_sum (person);
-- What is drawn from the supervised fund of a project as it stands.
CREATE TABLE drawing (
  code text CONSTRAINT drawing_pk PRIMARY KEY,
  stage text NOT NULL,
  fund_code text NOT NULL CONSTRAINT drawing_fund REFERENCES fund DEFERRABLE INITIALLY DEFERRED,
  project_code text NOT NULL,
  area_code text NOT NULL,
  sector text NOT NULL,
  use text NOT NULL CONSTRAINT drawing_use CHECK (use IN ('WAGES', 'OTHER')),
  fen bigint NOT NULL CONSTRAINT drawing_counts CHECK (fen > 0),
  applied_on date NOT NULL,
  parts jsonb NOT NULL,
  CONSTRAINT drawing_approved CHECK (stage NOT IN ('APPROVED', 'PAID') OR parts ?& ARRAY['endorsed', 'approved']),
  CONSTRAINT drawing_paid CHECK (stage <> 'PAID' OR parts ? 'paid')
);
CREATE INDEX drawing_applied ON drawing (applied_on, code);
CREATE INDEX drawing_of_fund ON drawing (fund_code);
-- What workers tells each is owed on a project by now.
CREATE TABLE worker_arrears (
  project_code text NOT NULL,
  person text NOT NULL,
  fen bigint NOT NULL,
  CONSTRAINT worker_arrears_pk PRIMARY KEY (project_code, person)
);`;

/** Whose area or sector it is in. */
const SEES = 'scope_allows(sector, area_code, NULL, NULL)';
/** Whoever sees the fund, or what its entry is about. */
const SEES_ENTRY = `fund_code IN (SELECT code FROM fund) OR reference IN (SELECT code FROM advance)
  OR reference IN (SELECT code FROM drawing)`;

/** Emergency and supervised funds with one ledger, and what is advanced and drawn from them. */
export const CreateFunds1795901330000 = migrationOf('CreateFunds1795901330000', (service) => [
  tables,
  stateTable(service, 'fund', SEES),
  stateTable(service, 'advance', SEES),
  stateTable(service, 'drawing', SEES),
  stateTable(service, 'fund_entry', SEES_ENTRY),
  stateTable(service, 'advance_sum', 'advance_code IN (SELECT code FROM advance)'),
  stateTable(
    service,
    'worker_arrears',
    'person IN (SELECT s.person FROM advance_sum s WHERE s.person = worker_arrears.person)',
  ),
  `CREATE POLICY of_advances ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('advance', 'advance', 'code')});
   CREATE POLICY of_advances ON document FOR SELECT TO ${service}_api
     USING (subject_kind = 'advance' AND EXISTS (SELECT FROM advance WHERE code = subject_code));`,
]);
