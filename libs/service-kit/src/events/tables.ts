import { migrationOf } from '../database/migration-of';

const tables = (service: string): string => `
CREATE TABLE inbox (
  publisher text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  epoch bigint NOT NULL DEFAULT 0,
  key_seq integer NOT NULL,
  CONSTRAINT inbox_pk PRIMARY KEY (publisher, key)
);
CREATE TABLE set_aside (
  publisher text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  epoch bigint NOT NULL DEFAULT 0,
  key_seq integer NOT NULL,
  reason text NOT NULL,
  detail text NOT NULL,
  waits_for text,
  message text NOT NULL,
  set_aside_at timestamptz(3) NOT NULL DEFAULT now(),
  -- Why it holds up nothing any more, of a message that itself could not be read.
  closed text,
  CONSTRAINT set_aside_pk PRIMARY KEY (publisher, key, epoch, key_seq)
);
CREATE INDEX set_aside_open ON set_aside (publisher, key, epoch, key_seq) WHERE closed IS NULL;
-- How far a partition of a publisher's topic was read, and of which of its topics, should it have been made anew.
CREATE TABLE partition_place (
  publisher text NOT NULL,
  partition integer NOT NULL,
  topic_epoch bigint NOT NULL DEFAULT 0,
  next_offset bigint NOT NULL,
  CONSTRAINT partition_place_pk PRIMARY KEY (publisher, partition)
);
-- The newest epoch of each publisher that every key was held against.
CREATE TABLE publisher_epoch (
  publisher text CONSTRAINT publisher_epoch_pk PRIMARY KEY,
  epoch bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON partition_place, publisher_epoch TO ${service}_service;
GRANT SELECT, INSERT, UPDATE ON inbox TO ${service}_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON set_aside TO ${service}_service;`;

/** How far each key of a publisher was applied, and the dead letters: messages that were set aside. */
export const Inbox1763700000100 = migrationOf('Inbox1763700000100', (service) => [tables(service)]);
