import { IS_SUBCONTRACTOR, migrationOf, narrowed } from '@anxin/service-kit';

/** What is said of a unit and told it, by table: when a subcontractor sees it, which has no sight by site. */
const TOLD: Readonly<Record<string, string>> = {
  orders: 'in_scope(obliged_code) AND num_nonnulls(told_on, served_on) > 0',
  penalty: `party = 'UNIT' AND in_scope(credit_code) AND told_on IS NOT NULL`,
  listing: `in_scope(credit_code) AND stage <> 'PROPOSED'`,
  inspection: 'in_scope(credit_code) AND visited_on IS NOT NULL',
  risk_notice: 'in_scope(credit_code) AND served_on IS NOT NULL',
  promise: 'in_scope(credit_code)',
  credit_assessment: `in_scope(credit_code) AND parts ? 'told'`,
  written_review: `parts->'listed' ?| nullif(current_setting('anxin.scope', true), '')::text[]`,
  review_form: 'in_scope(credit_code)',
};

/** A subcontractor sees what it was itself told, as a contractor does, and nothing of others. */
export const SubcontractorsSeeOwn1796900892001 = migrationOf('SubcontractorsSeeOwn1796900892001', (service) => [
  ...Object.entries(TOLD).map(
    ([table, when]) =>
      `CREATE POLICY own ON ${table} FOR SELECT TO ${service}_api USING (${IS_SUBCONTRACTOR} AND ${when});`,
  ),
  // Of wages, what was paid of what it is ordered to pay; the arrears that break promises are the whole site's.
  narrowed(
    service,
    'wage_paid',
    `(project_code, person, pay_month) IN (
      SELECT o.project_code, s.person, s.pay_month FROM orders o JOIN order_sum s ON s.order_code = o.code)`,
  ),
  narrowed(service, 'arrears_due'),
]);
