import { migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const table = `
-- What the office keeps registers of: what lists ask for as columns, the rest one document.
CREATE TABLE register_entry (
  code text CONSTRAINT register_entry_pk PRIMARY KEY,
  register text NOT NULL CONSTRAINT register_entry_register CHECK (register IN
    ('ACTIVITY', 'ASSESSMENT', 'DUTY_LETTER', 'ORG_UNIT', 'PAIRING', 'POLICY', 'WATCH_ITEM')),
  kind text NOT NULL,
  stage text NOT NULL,
  area_code text NOT NULL,
  sector text,
  -- By which lists are sorted.
  day date NOT NULL,
  -- The project, enterprise or case that it is about.
  subject text,
  entry jsonb NOT NULL
);
CREATE INDEX register_entry_listed ON register_entry (register, day, code);
CREATE INDEX register_entry_subject ON register_entry (subject) WHERE subject IS NOT NULL;`;

/** What is watched is for those in whose scope it is; everything else is for all who work on it. */
const SEES = `scope_allows(sector, area_code, NULL, NULL) OR (register <> 'WATCH_ITEM'
  AND current_setting('anxin.role', true) IN ('DEPARTMENT', 'TOWN'))`;

/** Registers of what the office does beside its cases, and who sees their clocks. */
export const CreateRegisters1795905000000 = migrationOf('CreateRegisters1795905000000', (service) => [
  table,
  stateTable(service, 'register_entry', SEES),
  ...['activity', 'watch-item'].map(
    (kind) => `CREATE POLICY of_${kind.replace('-', '_')}s ON deadline FOR SELECT TO ${service}_api
      USING (${seesDeadlineOf(kind, 'register_entry', 'code')});`,
  ),
]);
