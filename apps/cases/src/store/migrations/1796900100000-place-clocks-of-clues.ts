import { migrationOf } from '@anxin/service-kit';

const placed = `
-- Where its clue is, of a clock of a clue: what must be done is counted by the ten thousand, and no clue is looked up for it.
ALTER TABLE deadline ADD COLUMN sector text, ADD COLUMN area_code text, ADD COLUMN project_code text;
ALTER TABLE deadline DISABLE TRIGGER USER;
UPDATE deadline SET sector = clue.sector, area_code = clue.area_code, project_code = clue.project_code
  FROM clue WHERE stream = 'clue:' || code;
ALTER TABLE deadline ENABLE TRIGGER USER;
DROP INDEX deadline_open;
CREATE INDEX deadline_open ON deadline (due_on, stream, duty) INCLUDE (sector, area_code, project_code)
  WHERE ended_on IS NULL AND status <> 'PAUSED';`;

/** A clock begins where its clue is, and goes where it goes: whoever writes either need not think of it. */
const kept = `
CREATE FUNCTION place_clock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT sector, area_code, project_code INTO NEW.sector, NEW.area_code, NEW.project_code
    FROM clue WHERE code = substr(NEW.stream, length('clue:') + 1);
  RETURN NEW;
END $$;
CREATE TRIGGER deadline_placed BEFORE INSERT ON deadline FOR EACH ROW
  WHEN (starts_with(NEW.stream, 'clue:')) EXECUTE FUNCTION place_clock();
CREATE FUNCTION move_clocks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE deadline SET sector = NEW.sector, area_code = NEW.area_code, project_code = NEW.project_code
    WHERE stream = 'clue:' || NEW.code;
  RETURN NULL;
END $$;
CREATE TRIGGER clue_moves_clocks AFTER UPDATE OF sector, area_code, project_code ON clue FOR EACH ROW
  WHEN ((OLD.sector, OLD.area_code, OLD.project_code) IS DISTINCT FROM (NEW.sector, NEW.area_code, NEW.project_code))
  EXECUTE FUNCTION move_clocks();`;

const ROLE = `current_setting('anxin.role', true)`;
/** The scope of one role, a list; of any other NULL, within which nothing is. Read once a statement (a subquery). */
const scopeOf = (role: string): string =>
  `(SELECT CASE ${ROLE} WHEN '${role}' THEN nullif(current_setting('anxin.scope', true), '')::text[] END)::text[]`;

/** Whoever sees the clue, by what its clock carries of it: a clock of anything else carries nothing. */
const SEES_CLOCK = `(SELECT ${ROLE} = 'OFFICE') OR area_code = ANY (${scopeOf('TOWN')})
  OR sector = ANY (${scopeOf('DEPARTMENT')})
  OR ((SELECT ${ROLE} <> 'CONTRACTOR') AND project_code IN (SELECT code FROM project))`;

/** Clocks of clues carry where their clue is, so that whoever sees it is known from the clock alone. */
export const PlaceClocksOfClues1796900100000 = migrationOf('PlaceClocksOfClues1796900100000', () => [
  placed,
  kept,
  `ALTER POLICY scoped ON deadline USING (${SEES_CLOCK})`,
  // PostgreSQL asks the last by name first.
  'ALTER POLICY warnings ON deadline RENAME TO of_warnings',
]);
