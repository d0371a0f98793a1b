import { granted } from '../database/grants';
import { journalled } from '../journal/tables';

/**
 * The tables of the live evaluation, for a service's migration: which projects are due, which levels were told last,
 * which day was begun.
 * @param visible who may see the levels of `project_code`, as SQL
 */
export const evaluationTables = (service: string, visible: string): string => `
CREATE TABLE dirty (
  project_code text CONSTRAINT dirty_pk PRIMARY KEY,
  since timestamptz(3) NOT NULL DEFAULT now()
);
CREATE TABLE indicator_level (
  project_code text NOT NULL CONSTRAINT indicator_level_project REFERENCES project (code),
  indicator text NOT NULL,
  level text NOT NULL,
  raised_level text,
  since date NOT NULL,
  CONSTRAINT indicator_level_pk PRIMARY KEY (project_code, indicator)
);
CREATE TABLE evaluation (
  id boolean CONSTRAINT evaluation_pk PRIMARY KEY DEFAULT true CONSTRAINT evaluation_one CHECK (id),
  business_day date NOT NULL
);
-- The day that the settable clock of another service stands on; no fact, so no journal.
CREATE TABLE clock_heard (
  id boolean CONSTRAINT clock_heard_pk PRIMARY KEY DEFAULT true CONSTRAINT clock_heard_one CHECK (id),
  day date NOT NULL
);
${journalled('indicator_level')}
${granted(service, 'indicator_level', { may: 'SELECT, INSERT, UPDATE, DELETE', visible })}
GRANT SELECT, INSERT, UPDATE, DELETE ON dirty TO ${service}_service;
GRANT SELECT, INSERT, UPDATE ON evaluation, clock_heard TO ${service}_service;`;
