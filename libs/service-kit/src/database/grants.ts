/**
 * Who may touch a table: the `service` role as told, the `api` role reads the rows that `visible` allows, an SQL
 * condition that may use `scope_allows`. Row-level security holds whatever a query forgets.
 */
export const granted = (
  service: string,
  table: string,
  { may, visible }: { readonly may: string; readonly visible: string },
): string => `
GRANT ${may} ON ${table} TO ${service}_service;
GRANT SELECT ON ${table} TO ${service}_api;
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON ${table} TO ${service}_service USING (true) WITH CHECK (true);
CREATE POLICY scoped ON ${table} FOR SELECT TO ${service}_api USING (${visible});`;

/** Whether a subcontractor asks; once a statement, not once a row. */
export const IS_SUBCONTRACTOR = `(SELECT current_setting('anxin.role', true) IS NOT DISTINCT FROM 'SUBCONTRACTOR')`;

/**
 * What a subcontractor sees of a table, of the rows that the table's own policy shows: nothing, unless \`visible\` tells. It
 * stands beside that policy, which goes by the site, where a subcontractor sees its own people alone.
 */
export const narrowed = (service: string, table: string, visible = 'false'): string => `
CREATE POLICY narrowed ON ${table} AS RESTRICTIVE FOR SELECT TO ${service}_api
  USING (NOT ${IS_SUBCONTRACTOR} OR ${visible});`;
