import { granted, migrationOf } from '@anxin/service-kit';

const table = `
-- The wage account that a project has from a day on, by its token; what was paid from the former one stays the project's.
CREATE TABLE new_account (
  project_id integer NOT NULL CONSTRAINT new_account_project REFERENCES project,
  changed_on date NOT NULL,
  account_token text NOT NULL,
  CONSTRAINT new_account_pk PRIMARY KEY (project_id, changed_on)
);
CREATE INDEX new_account_token ON new_account (account_token);`;

/** A project that moves to another wage account is paid from both. */
export const CreateNewAccounts1796900610100 = migrationOf('CreateNewAccounts1796900610100', (service) => [
  table,
  granted(service, 'new_account', {
    may: 'SELECT, INSERT, UPDATE, DELETE',
    visible: 'project_id IN (SELECT id FROM project)',
  }),
]);
