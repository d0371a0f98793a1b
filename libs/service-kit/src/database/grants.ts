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
