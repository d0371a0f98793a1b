import { granted, journalled, migrationOf, stateTable, seesDeadlineOf } from '@anxin/service-kit';

const tables = `
-- A group event as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE group_event (
  code text CONSTRAINT group_event_pk PRIMARY KEY,
  stage text NOT NULL,
  area_code text NOT NULL,
  sector text,
  project_code text,
  case_code text,
  level text CONSTRAINT group_event_level CHECK (level IN ('I', 'II', 'III', 'IV')),
  reported_at timestamptz(3) NOT NULL,
  people int NOT NULL,
  amount_fen bigint,
  gravity text[] NOT NULL,
  -- NULL until somebody is on the spot, and where no figure says by when.
  is_arrival_in_time boolean,
  parts jsonb NOT NULL,
  CONSTRAINT group_event_graded CHECK ((stage = 'REPORTED') = (level IS NULL))
);
CREATE INDEX group_event_reported ON group_event (reported_at, code);
CREATE INDEX group_event_area ON group_event (area_code, reported_at);
-- Who is on duty; without gaps and overlaps within what was set.
CREATE TABLE duty_shift (
  area_code text NOT NULL,
  post text NOT NULL CONSTRAINT duty_shift_post CHECK (post IN ('PHONE', 'DESK')),
  from_at timestamptz(3) NOT NULL,
  to_at timestamptz(3) NOT NULL,
  officer text NOT NULL,
  handed_over_at timestamptz(3),
  handed_over_note text,
  taken_over_at timestamptz(3),
  taken_over_note text,
  CONSTRAINT duty_shift_pk PRIMARY KEY (area_code, post, from_at),
  CONSTRAINT duty_shift_span CHECK (from_at < to_at),
  CONSTRAINT duty_shift_handed_over CHECK (num_nulls(handed_over_at, handed_over_note) IN (0, 2)),
  CONSTRAINT duty_shift_taken_over CHECK (num_nulls(taken_over_at, taken_over_note) IN (0, 2))
);`;

/** Group events with their clocks, and the roster of those on duty. */
export const CreateGroupEvents1763700034000 = migrationOf('CreateGroupEvents1763700034000', (service) => [
  tables,
  stateTable(service, 'group_event', 'scope_allows(sector, area_code, NULL, NULL)'),
  // Whoever handles such an event must be able to call who is on duty.
  granted(service, 'duty_shift', {
    may: 'SELECT, INSERT, UPDATE, DELETE',
    visible: `current_setting('anxin.role', true) IN ('OFFICE', 'DEPARTMENT', 'TOWN')`,
  }),
  journalled('duty_shift'),
  `CREATE POLICY of_group_events ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('group-event', 'group_event', 'code')});`,
]);
