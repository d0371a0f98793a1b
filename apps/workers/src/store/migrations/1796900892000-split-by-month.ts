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
    SELECT n.project_id, n.person_id, d.day, d.first_exit < '12:00' AS is_night, counted.is_own
    FROM numbers n JOIN worker_day d ON (d.project_id, d.person_id) = (n.project_id, n.number) CROSS JOIN LATERAL (
      SELECT s.is_own FROM stays s WHERE (s.project_id, s.person_id) = (n.project_id, n.person_id)
      ORDER BY d.day BETWEEN s.entered_on AND s.left_on DESC, s.entered_on < d.day DESC,
        CASE WHEN s.entered_on <= d.day THEN s.entered_on END DESC, s.entered_on LIMIT 1
    ) counted
  ), told AS (
    SELECT d.project_id, d.person_id, date_trunc('month', d.day)::date AS pay_month FROM days d
    UNION SELECT n.project_id, n.person_id, l.pay_month
    FROM numbers n JOIN sheet_line l ON (l.project_id, l.person_id) = (n.project_id, n.number)
    UNION SELECT n.project_id, n.person_id, l.pay_month
    FROM numbers n JOIN bank_line l ON (l.project_id, l.person_id) = (n.project_id, n.number)
  ), whose AS (
    SELECT m.*, t.is_linked, w.own, w.other, g.days, EXISTS (
      SELECT FROM days d WHERE (d.project_id, d.person_id, d.day) = (m.project_id, m.person_id, m.pay_month) AND d.is_night
    ) AS is_tied, EXISTS (
      SELECT FROM bank_line b JOIN stays o ON (o.project_id, o.person_id) = (b.project_id, b.person_id) AND NOT o.is_own
      WHERE (b.project_id, b.person_id, b.pay_month) = (m.project_id, m.person_id, m.pay_month) AND NOT EXISTS (
        SELECT FROM stays s WHERE (s.project_id, s.person_id) = (b.project_id, b.person_id) AND s.is_own
          AND s.name_token = o.name_token AND (o.card_token IS DISTINCT FROM b.card_token OR s.card_token = o.card_token))
      AND (o.card_token = b.card_token OR o.name_token = b.name_token)
    ) AS is_astray
    FROM told m JOIN two t USING (project_id, person_id) CROSS JOIN LATERAL (
      SELECT coalesce(bool_or(within.is_own), false) AS own, coalesce(bool_or(NOT within.is_own), false) AS other FROM (
        SELECT s.is_own FROM stays s WHERE (s.project_id, s.person_id) = (m.project_id, m.person_id)
          AND s.entered_on < m.pay_month + interval '1 month' AND s.left_on >= m.pay_month
        UNION ALL SELECT d.is_own FROM days d WHERE (d.project_id, d.person_id) = (m.project_id, m.person_id)
          AND date_trunc('month', d.day) = m.pay_month
      ) within
    ) w CROSS JOIN LATERAL (
      SELECT count(DISTINCT d.day)::int AS days FROM days d WHERE (d.project_id, d.person_id) = (m.project_id, m.person_id)
        AND date_trunc('month', d.day) = m.pay_month AND d.is_own
    ) g
  ), spans AS (
    SELECT w.*, count(*) FILTER (WHERE NOT is_tied) OVER (PARTITION BY w.project_id, w.person_id ORDER BY w.pay_month) AS span
    FROM whose w
  ), judged AS (
    SELECT s.*, bool_and(own AND NOT other AND NOT is_linked AND NOT is_astray)
      OVER (PARTITION BY s.project_id, s.person_id, s.span) AS is_own
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
