import { granted, migrationOf } from '@anxin/service-kit';

/**
 * What a project's wages come to on the running business day, kept by the evaluation in its own transaction. A project that
 * is due for evaluation has changed since: its figures are computed until then.
 */
const keptFigures = `
CREATE TABLE kept_figures (
  project_id integer CONSTRAINT kept_figures_pk PRIMARY KEY CONSTRAINT kept_figures_project REFERENCES project,
  -- The business day they were found for, a digest of the parameters they were found with, and when.
  found_on date NOT NULL,
  parameters text NOT NULL,
  found_at timestamptz(3) NOT NULL DEFAULT now(),
  lines integer NOT NULL,
  payable_fen bigint NOT NULL,
  paid_fen bigint NOT NULL,
  arrears_fen bigint NOT NULL,
  -- The people of the project, and those of them who are owed: a bit each (IdSet).
  workers bytea NOT NULL,
  owed bytea NOT NULL,
  -- How many indicators stand at each level.
  warnings jsonb NOT NULL
);
-- Months were kept without what their lines come to.
DELETE FROM month_total;`;

/** Figures are of everybody on a project; a worker sees the own lines alone. */
const VISIBLE = `project_id IN (SELECT id FROM project) AND current_setting('anxin.role', true) <> 'WORKER'`;

export const KeepFigures1796100000000 = migrationOf('KeepFigures1796100000000', (service) => [
  keptFigures,
  granted(service, 'kept_figures', { may: 'SELECT, INSERT, UPDATE', visible: VISIBLE }),
  `GRANT SELECT ON due TO ${service}_api`,
]);
