import { migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const tables = `
-- A written review as it stands; what it came to is counted from its forms.
CREATE TABLE written_review (
  code text CONSTRAINT written_review_pk PRIMARY KEY,
  stage text NOT NULL,
  area_code text NOT NULL,
  year int NOT NULL,
  announced_on date NOT NULL,
  parts jsonb NOT NULL
);
CREATE UNIQUE INDEX written_review_of_year ON written_review (area_code, year) WHERE stage <> 'CANCELLED';
CREATE INDEX written_review_announced ON written_review (announced_on, code);
-- What a unit handed in for it.
CREATE TABLE review_form (
  code text CONSTRAINT review_form_pk PRIMARY KEY,
  stage text NOT NULL,
  review_code text NOT NULL CONSTRAINT review_form_review REFERENCES written_review,
  credit_code text NOT NULL,
  area_code text NOT NULL,
  submitted_on date NOT NULL,
  is_late boolean NOT NULL,
  size text NOT NULL,
  people int NOT NULL,
  contracts int NOT NULL,
  payroll_fen bigint NOT NULL CONSTRAINT review_form_payroll CHECK (payroll_fen >= 0),
  parts jsonb NOT NULL,
  CONSTRAINT review_form_of_unit UNIQUE (review_code, credit_code),
  CONSTRAINT review_form_counts CHECK (contracts BETWEEN 0 AND people)
);
CREATE INDEX review_form_submitted ON review_form (submitted_on, code);
CREATE INDEX review_form_enterprise ON review_form (credit_code);`;

/** Whose area it is in; and the enterprises that it lists: it is announced to them. */
const SEES_REVIEW = `scope_allows(NULL, area_code, NULL, NULL) OR (current_setting('anxin.role', true) = 'CONTRACTOR'
  AND parts->'listed' ?| nullif(current_setting('anxin.scope', true), '')::text[])`;
const SEES_FORM = `scope_allows(NULL, area_code, NULL, credit_code)`;

/** Written reviews with their forms, and the clocks of both. */
export const CreateWrittenReviews1795901290000 = migrationOf('CreateWrittenReviews1795901290000', (service) => [
  tables,
  stateTable(service, 'written_review', SEES_REVIEW),
  stateTable(service, 'review_form', SEES_FORM),
  `CREATE POLICY of_written_reviews ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('written-review', 'written_review', 'code')});
   CREATE POLICY of_review_forms ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('review-form', 'review_form', 'code')});`,
]);
