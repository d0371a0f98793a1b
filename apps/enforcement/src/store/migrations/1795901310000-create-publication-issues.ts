import { granted, journalled, migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const tables = `
-- A publication of serious violations as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE publication_issue (
  code text CONSTRAINT publication_issue_pk PRIMARY KEY,
  stage text NOT NULL,
  area_code text NOT NULL,
  period text,
  gathered_on date NOT NULL,
  released_on date,
  parts jsonb NOT NULL,
  CONSTRAINT publication_issue_of_period UNIQUE (area_code, period),
  -- One edited it, another released it.
  CONSTRAINT publication_issue_two CHECK (released_on IS NULL
    OR parts->'edited'->>'by' <> parts->'released'->>'by')
);
CREATE INDEX publication_issue_gathered ON publication_issue (gathered_on, code);
CREATE INDEX publication_issue_released ON publication_issue (released_on, code) WHERE released_on IS NOT NULL;
CREATE INDEX publication_issue_entries ON publication_issue USING gin ((parts->'entries') jsonb_path_ops);
-- Names of representatives beside issues, enciphered.
CREATE TABLE issue_name (
  issue_code text NOT NULL CONSTRAINT issue_name_issue REFERENCES publication_issue,
  no int NOT NULL,
  name bytea NOT NULL,
  CONSTRAINT issue_name_pk PRIMARY KEY (issue_code, no)
);`;

/** Publications of serious violations, and the clocks of them. What was released anybody sees. */
export const CreatePublicationIssues1795901310000 = migrationOf('CreatePublicationIssues1795901310000', (service) => [
  tables,
  stateTable(service, 'publication_issue', 'scope_allows(NULL, area_code, NULL, NULL) OR released_on IS NOT NULL'),
  granted(service, 'issue_name', {
    may: 'SELECT, INSERT, UPDATE',
    visible: 'issue_code IN (SELECT code FROM publication_issue)',
  }),
  journalled('issue_name'),
  `CREATE POLICY of_publication_issues ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('publication-issue', 'publication_issue', 'code')});`,
]);
