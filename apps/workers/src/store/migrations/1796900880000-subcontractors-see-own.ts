import { IS_SUBCONTRACTOR, migrationOf, narrowed } from '@anxin/service-kit';

/**
 * Asked as the owner, so that policies need not ask each other. A stay is its employer's as its last version says. A line of
 * a sheet, a day and a payment name no employer: they are an employer's where everything of a person on a site is, under
 * whichever number it was reported.
 */
const own = `
CREATE INDEX stay_by_employer ON stay (employer_credit_code, project_id);
CREATE FUNCTION own_sites() RETURNS SETOF integer
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT s.project_id FROM stay s WHERE in_scope(s.employer_credit_code) AND NOT s.withdrawn
    AND NOT EXISTS (SELECT FROM stay later WHERE (later.project_id, later.person_id, later.entered_on)
      = (s.project_id, s.person_id, s.entered_on) AND later.version > s.version)
$$;
CREATE FUNCTION stays_on_own_sites() RETURNS TABLE (project_id integer, person_id integer, entered_on date, is_own boolean)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public AS $$
  SELECT project_id, person_id, entered_on, in_scope(employer_credit_code) FROM (
    SELECT DISTINCT ON (s.project_id, s.person_id, s.entered_on) s.* FROM stay s
    WHERE s.project_id IN (SELECT own_sites())
    ORDER BY s.project_id, s.person_id, s.entered_on, s.version DESC
  ) known WHERE NOT withdrawn
$$;
CREATE FUNCTION own_people() RETURNS TABLE (project_id integer, person_id integer)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE known AS MATERIALIZED (SELECT * FROM stays_on_own_sites()), wrong AS MATERIALIZED (
    SELECT * FROM reassigned_identities(ARRAY(SELECT own_sites()), 'infinity')
  ), linked AS (
    SELECT w.project_id, w.wrong_person_id AS one, w.right_person_id AS other FROM wrong w
    UNION SELECT w.project_id, w.right_person_id, w.wrong_person_id FROM wrong w
  ), same AS (
    SELECT k.project_id, k.person_id, k.person_id AS number FROM known k
    UNION SELECT l.project_id, l.one, l.one FROM linked l
    UNION SELECT s.project_id, s.person_id, l.other FROM same s JOIN linked l ON (l.project_id, l.one) = (s.project_id, s.number)
  )
  SELECT s.project_id, s.person_id FROM same s JOIN known k ON (k.project_id, k.person_id) = (s.project_id, s.number)
  GROUP BY s.project_id, s.person_id HAVING bool_and(k.is_own)
$$;`;

const OWN_STAY = `in_scope(employer_credit_code) AND (project_id, person_id, entered_on) IN (
  SELECT project_id, person_id, entered_on FROM stays_on_own_sites() WHERE is_own)`;
const OWN_PEOPLE = '(project_id, person_id) IN (SELECT project_id, person_id FROM own_people())';

const OF_PEOPLE = [
  ...['sheet_line', 'bank_line', 'punch', 'worker_day', 'new_card', 'month_confirmation', 'published_wages'],
];
/** What is the whole site's, or the office's. */
const OF_SITES = [
  ...['kept_figures', 'indicator_level', 'identity_reassignment', 'new_account', 'worker_code', 'enterprise'],
  ...['gate_device', 'gate_user', 'unmatched_punch'],
];

/** A subcontractor sees the sites where it employs people, and of them its own people. */
export const SubcontractorsSeeOwn1796900880000 = migrationOf('SubcontractorsSeeOwn1796900880000', (service) => [
  own,
  `GRANT EXECUTE ON FUNCTION own_sites, stays_on_own_sites, own_people TO ${service}_service, ${service}_api;
CREATE POLICY own_sites ON project FOR SELECT TO ${service}_api
  USING (${IS_SUBCONTRACTOR} AND id IN (SELECT own_sites()));`,
  narrowed(service, 'stay', OWN_STAY),
  ...OF_PEOPLE.map((table) => narrowed(service, table, OWN_PEOPLE)),
  ...OF_SITES.map((table) => narrowed(service, table)),
]);
