import { migrationOf } from '@anxin/service-kit';

const ROLE = `current_setting('anxin.role', true)`;
/** The scope of one role, a list; of any other NULL, within which nothing is. Read once a statement (a subquery). */
const scopeOf = (role: string): string =>
  `(SELECT CASE ${ROLE} WHEN '${role}' THEN nullif(current_setting('anxin.scope', true), '')::text[] END)::text[]`;

/** Whoever sees what a clock belongs to: looked up by its key (`OFFSET 0`), not all of the table for a page of clocks. */
const seenWith = (kinds: readonly string[], table: string, key: string): string =>
  `(${kinds.map((kind) => `starts_with(stream, '${kind}:')`).join(' OR ')}) AND EXISTS
    (SELECT FROM ${table} WHERE ${key} = substr(stream, strpos(stream, ':') + 1) OFFSET 0)`;

/** As before: the office every clock, others those of clues by the place that they carry, and the rest by what they belong to. */
const SEES_CLOCK = `(SELECT ${ROLE} = 'OFFICE')
  OR area_code = (SELECT (${scopeOf('TOWN')})[1]) OR area_code = ANY (${scopeOf('TOWN')})
  OR sector = ANY (${scopeOf('DEPARTMENT')})
  OR ((SELECT ${ROLE} <> 'CONTRACTOR') AND project_code IN (SELECT code FROM project))
  OR ${seenWith(['case'], 'wage_case', 'code')}
  OR ${seenWith(['warning'], 'warning', 'id')}
  OR ${seenWith(['group-event'], 'group_event', 'code')}
  OR ${seenWith(['activity', 'watch-item'], 'register_entry', 'code')}`;

/** Six rules about who sees a clock are one: each was planned anew with every question about clocks. */
export const SeeClocksByOneRule1796900895000 = migrationOf('SeeClocksByOneRule1796900895000', () => [
  `ALTER POLICY scoped ON deadline USING (${SEES_CLOCK})`,
  ...['cases', 'warnings', 'group_events', 'activitys', 'watch_items'].map((of) => `DROP POLICY of_${of} ON deadline`),
]);
