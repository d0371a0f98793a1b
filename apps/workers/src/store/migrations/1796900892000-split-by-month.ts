import { IS_SUBCONTRACTOR, migrationOf } from '@anxin/service-kit';

const samePeople = `
-- The numbers under which somebody was reported on a site, each with all of them.
CREATE FUNCTION same_people() RETURNS TABLE (project_id integer, person_id integer, number integer)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE wrong AS MATERIALIZED (
    SELECT * FROM reassigned_identities(ARRAY(SELECT own_sites()), 'infinity')
  ), linked AS (
    SELECT w.project_id, w.wrong_person_id AS one, w.right_person_id AS other FROM wrong w
    UNION SELECT w.project_id, w.right_person_id, w.wrong_person_id FROM wrong w
  ), same AS (
    SELECT k.project_id, k.person_id, k.person_id AS number FROM stays_on_own_sites() k
    UNION SELECT l.project_id, l.one, l.one FROM linked l
    UNION SELECT s.project_id, s.person_id, l.other FROM same s JOIN linked l ON (l.project_id, l.one) = (s.project_id, s.number)
  )
  SELECT * FROM same
$$;
CREATE OR REPLACE FUNCTION own_people() RETURNS TABLE (project_id integer, person_id integer)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public AS $$
  SELECT s.project_id, s.person_id
  FROM same_people() s JOIN stays_on_own_sites() k ON (k.project_id, k.person_id) = (s.project_id, s.number)
  GROUP BY s.project_id, s.person_id HAVING bool_and(k.is_own)
$$;`;

/**
 * Asked as the owner. A day counts for the stay that the law says (\`stayOfDay\`); a month is an employer's where each day and
 * each stay within it is, and no payment went to the card or name of another's stay. A night shift over a month's end ties two
 * months. Whose number was registered wrongly is not split.
 */
const months = `
CREATE FUNCTION months_of_two() RETURNS TABLE (
  project_id integer, person_id integer, pay_month date, is_own boolean, days_at_gate integer)
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public AS $$
  WITH same AS MATERIALIZED (SELECT * FROM same_people()), two AS MATERIALIZED (
    SELECT s.project_id, s.person_id, EXISTS (
      SELECT FROM same n WHERE (n.project_id, n.person_id) = (s.project_id, s.person_id) AND n.number <> n.person_id) AS is_linked
    FROM same s JOIN stays_on_own_sites() k ON (k.project_id, k.person_id) = (s.project_id, s.number)
    GROUP BY s.project_id, s.person_id
    HAVING bool_or(k.is_own) AND NOT bool_and(k.is_own) AND bool_or(k.is_own AND s.number = s.person_id)
  ), numbers AS MATERIALIZED (
    SELECT t.*, s.number FROM two t JOIN same s USING (project_id, person_id)
  ), stays AS MATERIALIZED (
    SELECT n.project_id, n.person_id, k.entered_on, coalesce(k.left_on, 'infinity') AS left_on, k.card_token, k.name_token,
      in_scope(k.employer_credit_code) AS is_own
    FROM numbers n CROSS JOIN LATERAL (
      SELECT DISTINCT ON (s.entered_on) s.* FROM stay s
      WHERE (s.project_id, s.person_id) = (n.project_id, n.number) ORDER BY s.entered_on, s.version DESC
    ) k WHERE NOT k.withdrawn
  ), days AS MATERIALIZED (
    SELECT DISTINCT ON (n.project_id, n.person_id, d.day) n.project_id, n.person_id, d.day,
      date_trunc('month', d.day)::date AS pay_month, d.first_exit < '12:00' AS is_night, s.is_own
    FROM numbers n JOIN worker_day d ON (d.project_id, d.person_id) = (n.project_id, n.number)
      JOIN stays s ON (s.project_id, s.person_id) = (n.project_id, n.person_id)
    ORDER BY n.project_id, n.person_id, d.day, d.day BETWEEN s.entered_on AND s.left_on DESC, s.entered_on < d.day DESC,
      CASE WHEN s.entered_on <= d.day THEN s.entered_on END DESC, s.entered_on
  ), paid AS MATERIALIZED (
    SELECT n.project_id, n.person_id, l.pay_month, l.card_token, l.name_token
    FROM numbers n JOIN bank_line l ON (l.project_id, l.person_id) = (n.project_id, n.number)
  ), astray AS (
    SELECT DISTINCT b.project_id, b.person_id, b.pay_month
    FROM paid b JOIN stays o USING (project_id, person_id)
      LEFT JOIN stays s ON (s.project_id, s.person_id) = (b.project_id, b.person_id) AND s.is_own
        AND s.name_token = o.name_token AND (o.card_token IS DISTINCT FROM b.card_token OR s.card_token = o.card_token)
    WHERE NOT o.is_own AND (o.card_token = b.card_token OR o.name_token = b.name_token) AND s.person_id IS NULL
  ), told AS MATERIALIZED (
    SELECT project_id, person_id, pay_month FROM days
    UNION SELECT project_id, person_id, pay_month FROM paid
    UNION SELECT n.project_id, n.person_id, l.pay_month
    FROM numbers n JOIN sheet_line l ON (l.project_id, l.person_id) = (n.project_id, n.number)
  ), sides AS (
    SELECT project_id, person_id, pay_month, is_own, day, is_night FROM days
    UNION ALL SELECT m.project_id, m.person_id, m.pay_month, s.is_own, NULL, NULL
    FROM told m JOIN stays s USING (project_id, person_id)
    WHERE s.entered_on < m.pay_month + interval '1 month' AND s.left_on >= m.pay_month
  ), whose AS (
    SELECT m.project_id, m.person_id, m.pay_month, coalesce(bool_or(d.is_own), false) AS own,
      coalesce(bool_or(NOT d.is_own), false) AS other, (count(d.day) FILTER (WHERE d.is_own))::int AS days,
      coalesce(bool_or(d.is_night AND d.day = m.pay_month), false) AS is_tied
    FROM told m LEFT JOIN sides d USING (project_id, person_id, pay_month)
    GROUP BY m.project_id, m.person_id, m.pay_month
  ), spans AS (
    SELECT w.*, t.is_linked OR a.person_id IS NOT NULL AS is_mixed,
      count(*) FILTER (WHERE NOT is_tied) OVER (PARTITION BY w.project_id, w.person_id ORDER BY w.pay_month) AS span
    FROM whose w JOIN two t USING (project_id, person_id) LEFT JOIN astray a USING (project_id, person_id, pay_month)
  ), judged AS (
    SELECT s.*, bool_and(own AND NOT other AND NOT is_mixed) OVER (PARTITION BY s.project_id, s.person_id, s.span) AS is_own
    FROM spans s
  )
  SELECT j.project_id, j.person_id, j.pay_month, j.is_own, j.days FROM judged j WHERE own OR NOT other
$$;`;

/** Of whom it employed alone, everything; of whom another employed, too, the months that are its own. */
const ownMonths = (
  month: string,
): string => `(project_id, person_id) IN (SELECT project_id, person_id FROM own_people())
  OR (project_id, person_id, ${month}) IN (SELECT project_id, person_id, pay_month FROM months_of_two() WHERE is_own)`;

const OWN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['sheet_line', 'bank_line', 'month_confirmation', 'published_wages'].map((table) => [
      table,
      ownMonths('pay_month'),
    ]),
  ),
  worker_day: ownMonths(`date_trunc('month', day)::date`),
  punch: ownMonths(`date_trunc('month', at)::date`),
  // A person's card is one, whoever pays onto it.
  new_card: `(project_id, person_id) IN (SELECT project_id, person_id FROM own_people())
    OR (project_id, person_id) IN (SELECT project_id, person_id FROM stays_on_own_sites() WHERE is_own)`,
};

/** Whoever worked on a site for two employers is in the months of each that are its own alone. */
export const SplitByMonth1796900892000 = migrationOf('SplitByMonth1796900892000', (service) => [
  samePeople,
  months,
  `GRANT EXECUTE ON FUNCTION same_people, months_of_two TO ${service}_service, ${service}_api;`,
  ...Object.entries(OWN).map(
    ([table, visible]) => `ALTER POLICY narrowed ON ${table} USING (NOT ${IS_SUBCONTRACTOR} OR ${visible});`,
  ),
]);
