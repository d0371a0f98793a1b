import { granted } from '../database/grants';
import { journalled } from '../journal/tables';

/**
 * The table of a service's deadlines, for its migration: one row for each time that a duty of a stream began.
 * @param visible who may see the deadlines of `stream`, as SQL
 */
export const deadlineTables = (service: string, visible: string): string => `
CREATE TABLE deadline (
  stream text NOT NULL,
  duty text NOT NULL,
  -- The rule that gave the duty its time.
  rule text NOT NULL,
  started_on date NOT NULL,
  -- The moment from which a clock of minutes or hours runs, as all moments here of such a clock alone.
  started_at timestamptz,
  -- The time; NULL where no parameter gives it yet.
  length int,
  unit text CONSTRAINT deadline_unit CHECK (unit IN ('MIN', 'H', 'CD', 'WD', 'MO', 'Y')),
  extension int NOT NULL DEFAULT 0,
  -- What suspensions took: seconds of a clock of minutes or hours, else days.
  paused int NOT NULL DEFAULT 0,
  paused_on date,
  paused_at timestamptz,
  -- The last day; NULL where parameters or calendar do not give it yet.
  due_on date,
  due_at timestamptz,
  status text NOT NULL CONSTRAINT deadline_status CHECK (status IN ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'VOID')),
  -- When the duty was done or fell away; NULL while it is still to be done, late or not.
  ended_on date,
  CONSTRAINT deadline_pk PRIMARY KEY (stream, duty, started_on),
  CONSTRAINT deadline_clock CHECK ((COALESCE(unit, '') IN ('MIN', 'H')) = (started_at IS NOT NULL)
    AND (started_at IS NULL) = (due_at IS NULL)),
  CONSTRAINT deadline_paused CHECK ((status = 'PAUSED') = (paused_on IS NOT NULL)),
  CONSTRAINT deadline_ended CHECK (status NOT IN ('MET', 'VOID') OR ended_on IS NOT NULL)
);
-- What must be done by its day, and whose day has passed.
CREATE INDEX deadline_open ON deadline (due_on, stream, duty) WHERE ended_on IS NULL;
CREATE INDEX deadline_running ON deadline (due_on, stream) WHERE status = 'RUNNING';
CREATE INDEX deadline_clock_running ON deadline (due_at, stream) WHERE status = 'RUNNING' AND due_at IS NOT NULL;
${journalled('deadline')}
${granted(service, 'deadline', { may: 'SELECT, INSERT, UPDATE', visible })}`;

/**
 * Who sees a clock: the office every one, others those of what they see. It is looked up by its key, so that a page costs
 * its rows and not all that there is.
 */
export const seesDeadlineOf = (kind: string, table: string, key: string): string =>
  `current_setting('anxin.role', true) = 'OFFICE' OR (starts_with(stream, '${kind}:')
     AND EXISTS (SELECT FROM ${table} WHERE ${key} = substr(stream, ${kind.length + 2})))`;
