import { migrationOf } from '@anxin/service-kit';

const ROLE = `current_setting('anxin.role', true)`;
/** The scope of one role, a list; of any other NULL, within which nothing is. Read once a statement (a subquery). */
const scopeOf = (role: string): string =>
  `(SELECT CASE ${ROLE} WHEN '${role}' THEN nullif(current_setting('anxin.scope', true), '')::text[] END)::text[]`;

/**
 * As before; an officer of a town has nearly always one, and to hold a text against one other costs a tenth of a look
 * into a list, which is unpacked for every clock.
 */
const SEES_CLOCK = `(SELECT ${ROLE} = 'OFFICE')
  OR area_code = (SELECT (${scopeOf('TOWN')})[1]) OR area_code = ANY (${scopeOf('TOWN')})
  OR sector = ANY (${scopeOf('DEPARTMENT')})
  OR ((SELECT ${ROLE} <> 'CONTRACTOR') AND project_code IN (SELECT code FROM project))`;

/** A town's clocks are told from the first of its areas before all of them are asked. */
export const AskATownFirst1796900893000 = migrationOf('AskATownFirst1796900893000', () => [
  `ALTER POLICY scoped ON deadline USING (${SEES_CLOCK})`,
]);
