import {
  granted,
  insertOnly,
  journalled,
  journalledFacts,
  migrationOf,
  stateTable,
  seesDeadlineOf,
} from '@anxin/service-kit';

const enterprises = `
-- What projects tells of enterprises, as last heard.
CREATE TABLE enterprise (
  credit_code text CONSTRAINT enterprise_pk PRIMARY KEY,
  area_code text NOT NULL
);`;

const warnings = `
CREATE TABLE warning (
  id text CONSTRAINT warning_pk PRIMARY KEY,
  project_code text CONSTRAINT warning_project REFERENCES project,
  credit_code text CONSTRAINT warning_enterprise REFERENCES enterprise,
  subject text NOT NULL GENERATED ALWAYS AS (coalesce(project_code, credit_code)) STORED,
  indicator text NOT NULL,
  round int NOT NULL,
  raised_on date NOT NULL,
  level text NOT NULL,
  raised_level text,
  since date NOT NULL,
  facts jsonb NOT NULL,
  inputs_digest text NOT NULL,
  rule_version date,
  stage text NOT NULL,
  acknowledged_on date,
  unit_kind text CONSTRAINT warning_unit_kind CHECK (unit_kind IN ('OFFICE', 'TOWN', 'DEPARTMENT')),
  unit_sector text,
  unit_area text,
  waiver_reason text,
  waiver_by text,
  cleared_on date,
  -- The worst is 1.
  rank int NOT NULL GENERATED ALWAYS AS (
    5 - array_position(ARRAY['BLUE', 'YELLOW', 'ORANGE', 'RED'], coalesce(raised_level, level))) STORED,
  CONSTRAINT warning_round UNIQUE (subject, indicator, round),
  CONSTRAINT warning_of_one CHECK ((project_code IS NULL) <> (credit_code IS NULL)),
  CONSTRAINT warning_cleared CHECK ((stage = 'CLEARED') = (cleared_on IS NOT NULL))
);
-- One of a subject and indicator while it stands.
CREATE UNIQUE INDEX warning_standing ON warning (subject, indicator) WHERE cleared_on IS NULL;`;

const signals = `
-- What other departments tell of enterprises: insert-only, what is restated is a further version.
CREATE TABLE signal (
  source text NOT NULL,
  credit_code text NOT NULL CONSTRAINT signal_enterprise REFERENCES enterprise,
  period date NOT NULL,
  indicator text NOT NULL,
  version int NOT NULL,
  value text NOT NULL,
  reported_on date NOT NULL,
  origin text NOT NULL,
  unknown jsonb,
  withdrawn boolean NOT NULL,
  reason text,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT signal_pk PRIMARY KEY (source, credit_code, period, indicator, version)
);
CREATE INDEX signal_enterprise ON signal (credit_code, period DESC);`;

const SEES_SUBJECT =
  'project_code IN (SELECT code FROM project) OR credit_code IN (SELECT credit_code FROM enterprise)';

/** Enterprises as heard with what departments tell of them, and the warnings of projects and enterprises with their clocks. */
export const CreateWarnings1763700031000 = migrationOf('CreateWarnings1763700031000', (service) => [
  enterprises,
  granted(service, 'enterprise', {
    may: 'SELECT, INSERT, UPDATE',
    visible: `scope_allows(NULL, area_code, credit_code, credit_code)
      OR EXISTS (SELECT FROM project WHERE credit_code IN (owner_credit_code, contractor_credit_code))`,
  }),
  journalled('enterprise'),
  warnings,
  stateTable(service, 'warning', `${SEES_SUBJECT} OR scope_allows(unit_sector, unit_area, NULL, NULL)`),
  signals,
  granted(service, 'signal', {
    may: 'SELECT, INSERT',
    visible: 'credit_code IN (SELECT credit_code FROM enterprise)',
  }),
  insertOnly('signal'),
  journalledFacts('signal'),
  `CREATE POLICY warnings ON deadline FOR SELECT TO ${service}_api
   USING (${seesDeadlineOf('warning', 'warning', 'id')});`,
]);
