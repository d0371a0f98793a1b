import { granted } from '../database/grants';
import { journalled } from '../journal/tables';

/**
 * The tables of the live evaluation, for a service's migration: what is due, and which levels were published last.
 * @param visible who may see the levels of `subject`, as SQL
 */
export const evaluationTables = (service: string, visible: string): string => `
CREATE TABLE due (
  subject text NOT NULL,
  -- What of the subject changed, such as a month; empty for all of it.
  part text NOT NULL DEFAULT '',
  since timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT due_pk PRIMARY KEY (subject, part)
);
CREATE TABLE indicator_level (
  subject text NOT NULL,
  indicator text NOT NULL,
  level text NOT NULL,
  raised_level text,
  since date NOT NULL,
  CONSTRAINT indicator_level_pk PRIMARY KEY (subject, indicator)
);
${journalled('indicator_level')}
${granted(service, 'indicator_level', { may: 'SELECT, INSERT, UPDATE, DELETE', visible })}
GRANT SELECT, INSERT, UPDATE, DELETE ON due TO ${service}_service;`;
