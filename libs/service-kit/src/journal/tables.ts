import type { MigrationInterface, QueryRunner } from 'typeorm';
import { serviceOfRole } from '../database/open';

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
  CONSTRAINT journal_published CHECK ((contract IS NULL) = (key IS NULL) AND (contract IS NULL) = (contract_version IS NULL)),
  CONSTRAINT journal_erased CHECK ((payload IS NULL) = (salt IS NULL))
);
CREATE TABLE queue (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT queue_pk PRIMARY KEY,
  stream text NOT NULL,
  version integer NOT NULL,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE TABLE seal (
  position bigint CONSTRAINT seal_pk PRIMARY KEY,
  stream text NOT NULL,
  version integer NOT NULL,
  key text,
  key_seq integer,
  hash text NOT NULL,
  CONSTRAINT seal_once UNIQUE (stream, version),
  CONSTRAINT seal_key_seq UNIQUE (key, key_seq)
);
CREATE TABLE cursor (
  reader text CONSTRAINT cursor_pk PRIMARY KEY,
  position bigint NOT NULL
);
CREATE TABLE inbox (
  publisher text NOT NULL,
  key text NOT NULL,
  key_seq integer NOT NULL,
  CONSTRAINT inbox_pk PRIMARY KEY (publisher, key)
);
CREATE TABLE set_aside (
  publisher text NOT NULL,
  key text NOT NULL,
  key_seq integer NOT NULL,
  reason text NOT NULL,
  detail text NOT NULL,
  waits_for text,
  message text NOT NULL,
  set_aside_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT set_aside_pk PRIMARY KEY (publisher, key, key_seq)
);
CREATE INDEX set_aside_waits ON set_aside (waits_for) WHERE waits_for IS NOT NULL;
CREATE TABLE idempotency (
  actor text NOT NULL,
  key text NOT NULL,
  request_digest text NOT NULL,
  answer text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_pk PRIMARY KEY (actor, key)
);`;

/** What the database itself holds, whoever asks. */
const guards = `
-- The only way into the journal: under its stream's lock each entry takes the next version, and a line in the queue.
-- Its statements are planned once a connection, perhaps while the tables are empty: they go by index all the same.
CREATE FUNCTION append_to_journal(
  streams text[], types text[], contracts text[], contract_versions integer[], keys text[], sectors text[], areas text[],
  rules text[], salts text[], payloads text[], digests text[], business_day date, actor text, cause text
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
DECLARE
  next integer;
  queued bigint;
BEGIN
  IF cardinality(streams) = 1 THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(streams[1], 0));
  ELSE
    -- In the order of their names, so that no two writers wait for each other.
    PERFORM pg_advisory_xact_lock(hashtextextended(s, 0)) FROM (SELECT DISTINCT unnest(streams) AS s ORDER BY 1) taken;
  END IF;
  FOR i IN 1 .. cardinality(streams) LOOP
    SELECT version + 1 INTO next FROM journal WHERE stream = streams[i] ORDER BY version DESC LIMIT 1;
    next := coalesce(next, 1);
    INSERT INTO journal (stream, version, type, contract, contract_version, key, sector, area, business_day, actor,
      cause, rules, salt, payload, payload_digest)
    VALUES (streams[i], next, types[i], contracts[i], contract_versions[i], keys[i], sectors[i], areas[i],
      business_day, actor, cause, string_to_array(rules[i], ','), salts[i], payloads[i], digests[i]);
    INSERT INTO queue (stream, version) VALUES (streams[i], next) RETURNING id INTO queued;
  END LOOP;
  PERFORM set_config('anxin.queued', queued::text, true);
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

-- Who sees what: the operation's role and scope, set for one transaction; nothing set sees nothing.
CREATE FUNCTION scope_allows(sector text, area text, owner text, contractor text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE current_setting('anxin.role', true)
    WHEN 'OFFICE' THEN true
    WHEN 'DEPARTMENT' THEN sector = current_setting('anxin.scope', true)
    WHEN 'TOWN' THEN area = ANY (string_to_array(current_setting('anxin.scope', true), ','))
    WHEN 'CONTRACTOR' THEN contractor = current_setting('anxin.scope', true) OR owner = current_setting('anxin.scope', true)
    ELSE false
  END
$$;
ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE seal ENABLE ROW LEVEL SECURITY;`;

const grants = (service: string): string => `
GRANT EXECUTE ON FUNCTION append_to_journal TO ${service}_service;
GRANT SELECT ON journal TO ${service}_service;
GRANT SELECT, INSERT ON seal, cursor, inbox, set_aside, idempotency TO ${service}_service;
GRANT UPDATE ON cursor, inbox, set_aside TO ${service}_service;
GRANT SELECT, DELETE ON queue TO ${service}_service;
GRANT DELETE ON set_aside TO ${service}_service;
GRANT SELECT ON journal, seal TO ${service}_api;
GRANT EXECUTE ON FUNCTION scope_allows TO ${service}_service, ${service}_api;
CREATE POLICY whole ON journal TO ${service}_service USING (true);
CREATE POLICY whole ON seal TO ${service}_service USING (true) WITH CHECK (true);
CREATE POLICY scoped ON journal FOR SELECT TO ${service}_api USING (scope_allows(sector, area, NULL, NULL));
CREATE POLICY scoped ON seal FOR SELECT TO ${service}_api USING (EXISTS (
  SELECT FROM journal WHERE journal.stream = seal.stream AND journal.version = seal.version));`;

/** The tables every service has: journal, queue, seal, inbox, set_aside and their guards. The first migration. */
export class Journal1763700000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const [{ role }] = (await db.query('SELECT current_user AS role')) as [{ role: string }];
    await db.query(tables);
    await db.query(guards);
    await db.query(grants(serviceOfRole(role)));
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('A journal is not taken back.'));
  }
}

/** Ties a table to the journal: from now on no row of it changes in a transaction without a journal row. */
export const journalled = (table: string): string => `
CREATE CONSTRAINT TRIGGER ${table}_journalled AFTER INSERT OR UPDATE OR DELETE ON ${table}
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_required();`;

/** Makes a table of facts insert-only for everybody. */
export const insertOnly = (table: string): string => `
CREATE TRIGGER ${table}_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} EXECUTE FUNCTION refuse_change();`;
