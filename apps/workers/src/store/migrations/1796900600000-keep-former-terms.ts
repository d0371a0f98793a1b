import { granted, insertOnly, journalled, migrationOf } from '@anxin/service-kit';

const table = `
-- Terms of pay that a project was registered with before they were corrected.
CREATE TABLE former_pay_terms (
  project_id integer NOT NULL CONSTRAINT former_pay_terms_project REFERENCES project,
  recorded_at timestamptz(3) NOT NULL,
  pay_day integer NOT NULL,
  pay_period_offset integer NOT NULL,
  origin text NOT NULL,
  CONSTRAINT former_pay_terms_pk PRIMARY KEY (project_id, recorded_at)
);`;

/** What was known of a project's terms of pay before they were corrected. */
export const KeepFormerTerms1796900600000 = migrationOf('KeepFormerTerms1796900600000', (service) => [
  table,
  granted(service, 'former_pay_terms', { may: 'SELECT, INSERT', visible: 'project_id IN (SELECT id FROM project)' }),
  insertOnly('former_pay_terms'),
  journalled('former_pay_terms'),
]);
