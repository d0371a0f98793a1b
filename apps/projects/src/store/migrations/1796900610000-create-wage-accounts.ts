import { granted, migrationOf } from '@anxin/service-kit';

const table = `
-- The numbers of the wage accounts of projects, former ones too. A token is kept where a project may have several.
CREATE TABLE wage_account (
  account_no text CONSTRAINT wage_account_pk PRIMARY KEY,
  account_token text,
  project_code text NOT NULL CONSTRAINT wage_account_project REFERENCES project
);
INSERT INTO wage_account (account_no, project_code)
SELECT wage_account_no, code FROM project WHERE wage_account_no IS NOT NULL;
CREATE INDEX wage_account_of_project ON wage_account (project_code);
-- A build from before this, which may run beside this one, names an account with its project alone.
CREATE FUNCTION keep_wage_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO wage_account (account_no, project_code) VALUES (NEW.wage_account_no, NEW.code)
  ON CONFLICT (account_no) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER wage_account_kept AFTER INSERT OR UPDATE OF wage_account_no ON project
FOR EACH ROW WHEN (NEW.wage_account_no IS NOT NULL) EXECUTE FUNCTION keep_wage_account();`;

/** A project that moves to another account keeps the former one. */
export const CreateWageAccounts1796900610000 = migrationOf('CreateWageAccounts1796900610000', (service) => [
  table,
  granted(service, 'wage_account', {
    may: 'SELECT, INSERT, UPDATE, DELETE',
    visible: 'EXISTS (SELECT FROM project WHERE project.code = project_code)',
  }),
]);
