import { migrationOf, stateTable } from '@anxin/service-kit';

const tables = `
-- What a unit handed in for a week or month, as its figures stood.
CREATE TABLE work_report (
  id text CONSTRAINT work_report_pk PRIMARY KEY,
  unit text NOT NULL,
  kind text NOT NULL,
  period text NOT NULL,
  handed_in_on date NOT NULL,
  is_nil boolean NOT NULL,
  note text,
  counts jsonb NOT NULL,
  sector text,
  area_code text,
  CONSTRAINT work_report_once UNIQUE (period, kind, unit)
);
-- What figures and boards look for: until when something was open, and what was due and done on days of a span.
CREATE INDEX deadline_clue_until ON deadline ((coalesce(ended_on, 'infinity'::date)), stream) WHERE duty = 'CONCLUDE';
CREATE INDEX deadline_clue_due ON deadline (due_on, stream) WHERE duty = 'CONCLUDE';
CREATE INDEX wage_case_until ON wage_case ((coalesce(closed_on, 'infinity'::date)));
CREATE INDEX warning_until ON warning ((coalesce(cleared_on, 'infinity'::date)));
CREATE INDEX journal_counted ON journal (business_day)
  WHERE type IN ('VisitRecorded', 'MediationEnded', 'ClueCalledBack', 'cases.clue-reopened', 'CaseVerified', 'CaseReopened');`;

/** Reports of units, and what boards and figures are read by. */
export const CreateWorkReports1763700039000 = migrationOf('CreateWorkReports1763700039000', (service) => [
  tables,
  stateTable(service, 'work_report', 'scope_allows(sector, area_code, NULL, NULL)'),
]);
