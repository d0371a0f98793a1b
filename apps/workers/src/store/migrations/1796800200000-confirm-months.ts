import { migrationOf, stateTable } from '@anxin/service-kit';

const table = `
-- What a worker said to be right of an own month, as it was shown.
CREATE TABLE month_confirmation (
  person_id integer NOT NULL CONSTRAINT month_confirmation_person REFERENCES person,
  project_id integer NOT NULL CONSTRAINT month_confirmation_project REFERENCES project,
  pay_month date NOT NULL,
  attendance_days integer NOT NULL,
  payable_fen bigint NOT NULL,
  paid_fen bigint NOT NULL,
  confirmed_on date NOT NULL,
  CONSTRAINT month_confirmation_pk PRIMARY KEY (person_id, project_id, pay_month)
);`;

/** Whoever sees the project, but a worker only the own. */
const VISIBLE = `project_id IN (SELECT id FROM project) AND (current_setting('anxin.role', true) = 'WORKER') IS NOT TRUE
  OR person_id = (SELECT own_person())`;

/** Workers confirm their months. */
export const ConfirmMonths1796800200000 = migrationOf('ConfirmMonths1796800200000', (service) => [
  table,
  stateTable(service, 'month_confirmation', VISIBLE),
]);
