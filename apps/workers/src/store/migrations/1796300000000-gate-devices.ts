import { granted, insertOnly, journalled, journalledFacts, migrationOf, stateTable } from '@anxin/service-kit';
import { recordPushed } from './punch-functions';

const tables = `
CREATE TABLE gate_device (
  serial text CONSTRAINT gate_device_pk PRIMARY KEY,
  -- The project at whose gate it stands, or stood last.
  project_id integer NOT NULL CONSTRAINT gate_device_project REFERENCES project,
  passage text NOT NULL CONSTRAINT gate_device_passage CHECK (passage IN ('BOTH', 'ENTRANCE', 'EXIT')),
  installed_on date NOT NULL,
  removed_on date,
  -- SHA-256 of the secret.
  secret_digest text NOT NULL
);
CREATE INDEX gate_device_of_project ON gate_device (project_id, serial);
-- Whom a device's number stands for, from a day on and perhaps until one.
CREATE TABLE gate_user (
  project_id integer NOT NULL CONSTRAINT gate_user_project REFERENCES project,
  user_number text COLLATE "C" NOT NULL,
  person_id integer NOT NULL CONSTRAINT gate_user_person REFERENCES person,
  valid_from date NOT NULL,
  valid_until date,
  CONSTRAINT gate_user_pk PRIMARY KEY (project_id, user_number, valid_from),
  CONSTRAINT gate_user_days CHECK (valid_until >= valid_from)
);
-- What a device pushed at once, or an enrolment took of what had waited for it.
CREATE TABLE gate_delivery (
  id uuid CONSTRAINT gate_delivery_pk PRIMARY KEY,
  project_id integer NOT NULL CONSTRAINT gate_delivery_project REFERENCES project,
  serial text,
  recorded integer NOT NULL,
  same integer NOT NULL,
  unmatched integer NOT NULL,
  -- The lines that were refused, each with its faults.
  refused jsonb NOT NULL,
  skew_seconds integer,
  received_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX gate_delivery_of_device ON gate_delivery (serial, id);
-- Punches of numbers that stand for nobody on their day: facts that wait for an enrolment.
CREATE TABLE unmatched_punch (
  project_id integer NOT NULL CONSTRAINT unmatched_punch_project REFERENCES project,
  user_number text COLLATE "C" NOT NULL,
  at timestamp(0) NOT NULL,
  -- 1 in, 2 out.
  direction smallint NOT NULL,
  serial text NOT NULL,
  attend_type text,
  delivery_id uuid NOT NULL,
  line integer NOT NULL,
  CONSTRAINT unmatched_punch_pk PRIMARY KEY (project_id, user_number, at, direction, serial)
);
-- When a device was last heard of, and how its clock goes; no fact, so no journal.
CREATE TABLE gate_contact (
  serial text CONSTRAINT gate_contact_pk PRIMARY KEY CONSTRAINT gate_contact_device REFERENCES gate_device,
  seen_at timestamptz(3) NOT NULL DEFAULT now(),
  -- Since when it has been in touch without a break.
  in_touch_since timestamptz(3) NOT NULL DEFAULT now(),
  -- What it calls the last that we have of it.
  stamp text,
  skew_seconds integer
);
-- Where a punch came from: a file and its line, or a device and the line of what it pushed.
CREATE FUNCTION punch_origin(of_import uuid, place integer) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(import_origin(of_import, place), (
    SELECT 'gate ' || coalesce(d.serial, p.code) || ':' || place || ' delivery ' || d.id
    FROM gate_delivery d JOIN project p ON p.id = d.project_id WHERE d.id = of_import))
$$;
${recordPushed}`;

const ROLE = `current_setting('anxin.role', true)`;
const OF_PROJECT = `project_id IN (SELECT id FROM project) AND (${ROLE} = 'WORKER') IS NOT TRUE`;

const access = (service: string): string =>
  [
    stateTable(service, 'gate_device', OF_PROJECT),
    stateTable(service, 'gate_user', OF_PROJECT),
    granted(service, 'gate_delivery', { may: 'SELECT, INSERT', visible: `${ROLE} = 'OFFICE'` }),
    granted(service, 'unmatched_punch', { may: 'SELECT, INSERT', visible: OF_PROJECT }),
    granted(service, 'gate_contact', {
      may: 'SELECT, INSERT, UPDATE',
      visible: 'serial IN (SELECT serial FROM gate_device)',
    }),
    `GRANT EXECUTE ON FUNCTION import_origin, punch_origin TO ${service}_service, ${service}_api;`,
    insertOnly('gate_delivery'),
    journalled('gate_delivery'),
    insertOnly('unmatched_punch'),
    journalledFacts('unmatched_punch'),
  ].join('\n');

/** Gate devices that push their punches, whom their numbers stand for, and what came of what they pushed. */
export const GateDevices1796300000000 = migrationOf('GateDevices1796300000000', (service) => [tables, access(service)]);
