import { businessDayTables } from '../clock/business-day';
import { granted } from '../database/grants';
import { knownKeys } from '../database/known-keys';
import { migrationOf } from '../database/migration-of';

const tables = `
CREATE TABLE journal (
  stream text NOT NULL,
  version integer NOT NULL,
  type text NOT NULL,
  contract text,
  contract_version integer,
  key text,
  sector text,
  area text,
  business_day date NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  actor text NOT NULL,
  cause text,
  rules text[] NOT NULL,
  salt text,
  payload text,
  payload_digest text NOT NULL,
  CONSTRAINT journal_pk PRIMARY KEY (stream, version),
  -- One constraint: each is read anew by every insert.
  CONSTRAINT journal_whole CHECK (num_nulls(contract, contract_version, key) IN (0, 3) AND num_nulls(payload, salt) <> 1)
);
CREATE TABLE queue (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT queue_pk PRIMARY KEY,
  stream text NOT NULL,
  version integer NOT NULL,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
);
-- Statements that inserted facts, until their transaction ends.
CREATE TABLE inserted (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT inserted_pk PRIMARY KEY,
  facts text NOT NULL
);
CREATE TABLE seal (
  position bigint CONSTRAINT seal_pk PRIMARY KEY,
  stream text NOT NULL,
  version integer NOT NULL,
  -- Readers go through the keys in the same order, whatever the language of their database.
  key text COLLATE "C",
  key_seq integer,
  hash text NOT NULL,
  CONSTRAINT seal_once UNIQUE (stream, version),
  CONSTRAINT seal_key_seq UNIQUE (key, key_seq)
);
CREATE TABLE cursor (
  reader text CONSTRAINT cursor_pk PRIMARY KEY,
  -- The history that the position belongs to, of the journal or of the topic.
  epoch bigint NOT NULL DEFAULT 0,
  position bigint NOT NULL
);
-- Histories of this journal: each goes on after a position, and began where the database then was.
CREATE TABLE epoch (
  epoch bigint CONSTRAINT epoch_pk PRIMARY KEY,
  after bigint NOT NULL,
  home text NOT NULL
);
-- Up to where this service has written into its topic.
CREATE TABLE topic_end (
  partition integer CONSTRAINT topic_end_pk PRIMARY KEY,
  next_offset bigint NOT NULL
);`;

/** What the database itself holds, whoever asks. */
const guards = `
-- The two ways into the journal, for one entry and for many: under its stream's lock each takes the next version, and a
-- line in the queue. Their statements are planned once a connection, perhaps while the tables are empty: they go by index
-- all the same. What is assigned to a variable costs no statement.
CREATE FUNCTION append_entry(
  stream text, type text, contract text, contract_version integer, key text, sector text, area text,
  rules text, salt text, payload text, digest text, business_day date, actor text, cause text
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
DECLARE
  queued bigint;
  done text;
BEGIN
  done := pg_advisory_xact_lock(hashtextextended(stream, 0));
  WITH written AS (
    INSERT INTO journal (stream, version, type, contract, contract_version, key, sector, area, business_day, actor,
      cause, rules, salt, payload, payload_digest)
    VALUES (stream, coalesce((SELECT j.version FROM journal j WHERE j.stream = append_entry.stream
      ORDER BY j.version DESC LIMIT 1), 0) + 1, type, contract, contract_version, key, sector, area, business_day, actor,
      cause, string_to_array(rules, ','), salt, payload, digest)
    RETURNING journal.stream, journal.version
  )
  INSERT INTO queue (stream, version) SELECT w.stream, w.version FROM written w RETURNING id INTO queued;
  done := set_config('anxin.queued', queued::text, true);
END $$;

CREATE FUNCTION append_entries(
  streams text[], types text[], contracts text[], contract_versions integer[], keys text[], sectors text[], areas text[],
  rules text[], salts text[], payloads text[], digests text[], business_day date, actor text, cause text
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
DECLARE
  queued bigint;
  done text;
BEGIN
  -- In the order of their names, so that no two writers wait for each other.
  PERFORM pg_advisory_xact_lock(hashtextextended(s, 0)) FROM (SELECT DISTINCT unnest(streams) AS s ORDER BY 1) taken;
  WITH entry AS (
    SELECT e.*, row_number() OVER (PARTITION BY e.stream ORDER BY e.place) AS next
    FROM unnest(streams, types, contracts, contract_versions, keys, sectors, areas, append_entries.rules, salts,
      payloads, digests) WITH ORDINALITY AS
      e (stream, type, contract, contract_version, key, sector, area, rules, salt, payload, digest, place)
  ), last AS (
    SELECT s.stream, coalesce((SELECT j.version FROM journal j WHERE j.stream = s.stream
      ORDER BY j.version DESC LIMIT 1), 0) AS version
    FROM (SELECT DISTINCT unnest(streams) AS stream) s
  ), placed AS (
    SELECT e.*, last.version + e.next AS version FROM entry e JOIN last USING (stream)
  ), written AS (
    INSERT INTO journal (stream, version, type, contract, contract_version, key, sector, area, business_day, actor,
      cause, rules, salt, payload, payload_digest)
    SELECT p.stream, p.version, p.type, p.contract, p.contract_version, p.key, p.sector, p.area,
      append_entries.business_day, append_entries.actor, append_entries.cause, string_to_array(p.rules, ','), p.salt,
      p.payload, p.digest
    FROM placed p
  ), lined AS (
    INSERT INTO queue (stream, version) SELECT p.stream, p.version FROM placed p ORDER BY p.place RETURNING id
  )
  SELECT max(id) INTO queued FROM lined;
  done := set_config('anxin.queued', queued::text, true);
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

-- The one change a journal row may know: its payload and the salt are erased, its digest stays in the chain.
CREATE FUNCTION erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.payload IS NULL AND NEW.salt IS NULL
     AND (to_jsonb(NEW) - 'payload' - 'salt') = (to_jsonb(OLD) - 'payload' - 'salt') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'journal is insert-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER journal_erase_only BEFORE UPDATE ON journal FOR EACH ROW EXECUTE FUNCTION erase_only();
CREATE TRIGGER journal_no_delete BEFORE DELETE OR TRUNCATE ON journal EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON seal EXECUTE FUNCTION refuse_change();

-- A state row that changes without a journal row in its transaction does not commit. The setting only says where to
-- look: the line it names must be this transaction's own.
CREATE FUNCTION journal_required() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public SET enable_seqscan = off AS $$
BEGIN
  PERFORM 1 FROM queue WHERE id = nullif(current_setting('anxin.queued', true), '')::bigint
    AND transaction = pg_current_xact_id();
  IF NOT FOUND THEN
    RAISE EXCEPTION '% changed without a journal row', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

-- The same, held once a statement instead of once a row: a deferred trigger knows rows only, so the statement gets one.
CREATE FUNCTION note_inserted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO inserted (facts) SELECT TG_TABLE_NAME WHERE EXISTS (SELECT FROM added);
  RETURN NULL;
END $$;
CREATE FUNCTION journal_required_of_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public SET enable_seqscan = off AS $$
BEGIN
  PERFORM 1 FROM queue WHERE queue.id = nullif(current_setting('anxin.queued', true), '')::bigint
    AND transaction = pg_current_xact_id();
  IF NOT FOUND THEN
    RAISE EXCEPTION '% changed without a journal row', NEW.facts USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  DELETE FROM inserted WHERE inserted.id = NEW.id;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER inserted_journalled AFTER INSERT ON inserted
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_required_of_facts();

-- Who sees what: the operation's role and scope, a list, set for one transaction; nothing set sees nothing.
CREATE FUNCTION in_scope(value text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT value = ANY (nullif(current_setting('anxin.scope', true), '')::text[])
$$;
CREATE FUNCTION scope_allows(sector text, area text, owner text, contractor text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE current_setting('anxin.role', true)
    WHEN 'OFFICE' THEN true
    WHEN 'DEPARTMENT' THEN in_scope(sector)
    WHEN 'TOWN' THEN in_scope(area)
    WHEN 'CONTRACTOR' THEN in_scope(contractor) OR in_scope(owner)
    ELSE false
  END
$$;
ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE seal ENABLE ROW LEVEL SECURITY;`;

const grants = (service: string): string => `
GRANT EXECUTE ON FUNCTION append_entry, append_entries TO ${service}_service;
GRANT SELECT ON journal TO ${service}_service;
GRANT SELECT, INSERT ON seal, epoch, cursor, vault_key TO ${service}_service;
GRANT UPDATE ON cursor TO ${service}_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON topic_end TO ${service}_service;
GRANT SELECT, DELETE ON queue TO ${service}_service;
GRANT SELECT ON journal, seal TO ${service}_api;
GRANT EXECUTE ON FUNCTION in_scope, scope_allows TO ${service}_service, ${service}_api;
CREATE POLICY whole ON journal TO ${service}_service USING (true);
CREATE POLICY whole ON seal TO ${service}_service USING (true) WITH CHECK (true);
CREATE POLICY scoped ON journal FOR SELECT TO ${service}_api USING (scope_allows(sector, area, NULL, NULL));
CREATE POLICY scoped ON seal FOR SELECT TO ${service}_api USING (EXISTS (
  SELECT FROM journal WHERE journal.stream = seal.stream AND journal.version = seal.version));`;

/** The tables that every service has: the journal with its queue, seal and guards, and the business day. */
export const Journal1763700000000 = migrationOf('Journal1763700000000', (service) => [
  tables,
  knownKeys,
  guards,
  grants(service),
  businessDayTables(service),
]);

/** Ties a table to the journal: from now on no row of it changes in a transaction without a journal row. */
export const journalled = (table: string): string => `
CREATE CONSTRAINT TRIGGER ${table}_journalled AFTER INSERT OR UPDATE OR DELETE ON ${table}
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_required();`;

/**
 * Who may touch a table of states: the `service` role inserts and updates, never without a journal row; the `api` role
 * reads what `visible` allows.
 */
export const stateTable = (service: string, table: string, visible: string): string =>
  granted(service, table, { may: 'SELECT, INSERT, UPDATE', visible }) + journalled(table);

/** The same for facts that come by the thousand and are only inserted: held once a statement. */
export const journalledFacts = (table: string): string => `
CREATE TRIGGER ${table}_journalled AFTER INSERT ON ${table}
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_inserted();`;

/**
 * The same for a table of states that so far was held once a row: its rows come by the thousand. Nobody but the owner
 * deletes one, and that stays held once a row.
 */
export const journalledByStatement = (table: string): string => `
DROP TRIGGER ${table}_journalled ON ${table};${journalledFacts(table)}
CREATE TRIGGER ${table}_update_journalled AFTER UPDATE ON ${table}
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_inserted();
CREATE CONSTRAINT TRIGGER ${table}_delete_journalled AFTER DELETE ON ${table}
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_required();`;

/** Makes a table of facts insert-only for everybody. */
export const insertOnly = (table: string): string => `
CREATE TRIGGER ${table}_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} EXECUTE FUNCTION refuse_change();`;
