import { IS_SUBCONTRACTOR, migrationOf, narrowed } from '@anxin/service-kit';

/** Asked as the owner, so that policies need not ask each other. */
const own = `
CREATE FUNCTION own_sites() RETURNS SETOF text
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public AS $$
  SELECT project_code FROM employer WHERE in_scope(employer_credit_code)
$$;`;

/** What is the contractor's of a site: its money, its deposit, what warns. Which of its own fields are seen, rules of fields tell. */
const OF_SITES = [
  ...['movement', 'roster_card', 'new_card', 'wages_due', 'wage_account'],
  ...['deposit_proposal', 'ledger_account', 'indicator_level', 'wage_indicator_level'],
];

/** A subcontractor sees which sites it employs people on, and whose they are. */
export const SubcontractorsSeeOwn1796900881000 = migrationOf('SubcontractorsSeeOwn1796900881000', (service) => [
  own,
  `GRANT EXECUTE ON FUNCTION own_sites TO ${service}_service, ${service}_api;
CREATE POLICY own_sites ON project FOR SELECT TO ${service}_api
  USING (${IS_SUBCONTRACTOR} AND code IN (SELECT own_sites()));`,
  narrowed(service, 'employer', 'in_scope(employer_credit_code)'),
  ...OF_SITES.map((table) => narrowed(service, table)),
]);
