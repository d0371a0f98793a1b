import { evaluationTables, granted } from '@anxin/service-kit';

/** Whose rows a worker's own are. */
export const scopes = `
CREATE FUNCTION own_person() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id FROM person WHERE in_scope(token)
    AND current_setting('anxin.role', true) = 'WORKER'
$$;
CREATE FUNCTION own_projects() RETURNS SETOF integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT project_id FROM stay WHERE person_id = own_person()
$$;`;

const SEES_PROJECT = `(scope_allows(sector, area_code, owner_credit_code, contractor_credit_code)
  OR id IN (SELECT own_projects()))`;
const WORKER = `current_setting('anxin.role', true) = 'WORKER'`;
/** Rows about a person: whoever sees the project, but a worker only the own ones. */
const SEES_ROW = `project_id IN (SELECT id FROM project) AND (${WORKER}) IS NOT TRUE OR person_id = (SELECT own_person())`;
/** And what was reported under a number that was registered wrongly, whoever it is now. */
const SEES_REPORTED = (day: string): string =>
  `${SEES_ROW} OR (${WORKER}) AND counts_for_own_person(project_id, person_id, ${day})`;
const SEES_WRONG = `project_id IN (SELECT id FROM project) AND (${WORKER}) IS NOT TRUE
  OR (SELECT own_person()) IN (wrong_person_id, right_person_id)`;
const SEES_PERSON = `current_setting('anxin.role', true) = 'OFFICE' OR id = (SELECT own_person())
  OR (${WORKER}) IS NOT TRUE AND id IN (SELECT person_id FROM stay)`;
const INSERTS = 'SELECT, INSERT';

/** What the service may do to each table, and which rows a caller sees. */
export const access = (service: string): string =>
  [
    granted(service, 'enterprise', {
      may: 'SELECT, INSERT, UPDATE',
      visible: `current_setting('anxin.role', true) <> ''`,
    }),
    granted(service, 'project', { may: 'SELECT, INSERT, UPDATE', visible: SEES_PROJECT }),
    granted(service, 'person', { may: INSERTS, visible: SEES_PERSON }),
    granted(service, 'stay', { may: INSERTS, visible: SEES_ROW }),
    granted(service, 'sheet_line', { may: INSERTS, visible: SEES_ROW }),
    granted(service, 'bank_line', {
      may: INSERTS,
      visible: SEES_REPORTED(`(pay_month + interval '1 month' - interval '1 day')::date`),
    }),
    granted(service, 'identity_reassignment', { may: INSERTS, visible: SEES_WRONG }),
    granted(service, 'punch', { may: 'SELECT', visible: SEES_ROW }),
    granted(service, 'worker_day', { may: 'SELECT', visible: SEES_REPORTED('day') }),
    granted(service, 'punch_chunk', { may: 'SELECT', visible: 'false' }),
    granted(service, 'published_wages', { may: 'SELECT, INSERT, UPDATE, DELETE', visible: SEES_ROW }),
    `REVOKE EXECUTE ON FUNCTION make_punch_partitions, record_punches FROM PUBLIC;
     GRANT EXECUTE ON FUNCTION make_punch_partitions, record_punches TO ${service}_service;
     GRANT EXECUTE ON FUNCTION own_person, own_projects, reassigned_identities, counts_for_own_person TO ${service}_service, ${service}_api;`,
    granted(service, 'published_due', { may: 'SELECT, INSERT, UPDATE', visible: 'false' }),
    granted(service, 'month_total', { may: 'SELECT, INSERT, DELETE', visible: 'false' }),
    evaluationTables(
      service,
      "subject IN (SELECT code FROM project) AND current_setting('anxin.role', true) <> 'WORKER'",
    ),
  ].join('\n');
