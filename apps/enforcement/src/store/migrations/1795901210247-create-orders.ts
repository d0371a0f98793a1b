import { deadlineTables, migrationOf, numberTable, seesDeadlineOf, stateTable } from '@anxin/service-kit';
import { NUMBERS } from '../orders/order-store';

const tables = `
-- An order as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE orders (
  code text CONSTRAINT orders_pk PRIMARY KEY,
  kind text NOT NULL CONSTRAINT orders_kind CHECK (kind IN ('RECTIFICATION', 'PAYMENT')),
  stage text NOT NULL,
  area_code text NOT NULL,
  sector text CONSTRAINT orders_sector CHECK (sector IN ('HOUSING', 'WATER', 'TRANSPORT')),
  project_code text,
  case_code text,
  obliged_code text NOT NULL,
  party text NOT NULL,
  filed_on date NOT NULL,
  proposed_on date NOT NULL,
  owed_on date,
  told_on date,
  decided_on date,
  served_on date,
  obeyed_on date,
  -- When it was known that its last day had passed in vain, that day, and what was unpaid then.
  lapsed_on date,
  lapsed_day date,
  lapsed_fen bigint,
  final_on date,
  total_fen bigint NOT NULL,
  people int NOT NULL,
  parts jsonb NOT NULL,
  CONSTRAINT orders_served CHECK (stage NOT IN ('SERVED', 'OBEYED', 'LAPSED') OR num_nulls(decided_on, served_on) = 0),
  CONSTRAINT orders_obeyed CHECK (stage <> 'OBEYED' OR obeyed_on IS NOT NULL),
  CONSTRAINT orders_lapsed CHECK (num_nulls(lapsed_on, lapsed_day, lapsed_fen) IN (0, 3)),
  CONSTRAINT orders_lapse CHECK (stage <> 'LAPSED' OR lapsed_on IS NOT NULL),
  -- INS-10: nothing is ordered to be paid before the unit was heard.
  CONSTRAINT orders_heard CHECK (kind <> 'PAYMENT' OR decided_on IS NULL OR parts ? 'hearing')
);
CREATE INDEX orders_proposed ON orders (proposed_on, code);
CREATE INDEX orders_area ON orders (area_code);
CREATE INDEX orders_project ON orders (project_code);
CREATE INDEX orders_obliged ON orders (obliged_code);
CREATE INDEX orders_case ON orders (case_code);
CREATE TABLE order_sum (
  order_code text NOT NULL CONSTRAINT order_sum_order REFERENCES orders DEFERRABLE INITIALLY DEFERRED,
  person text NOT NULL,
  pay_month text NOT NULL,
  -- Nothing, once it is no longer ordered.
  fen bigint NOT NULL CONSTRAINT order_sum_counts CHECK (fen >= 0),
  CONSTRAINT order_sum_pk PRIMARY KEY (order_code, person, pay_month)
);
CREATE INDEX order_sum_person ON order_sum (person);
-- What workers told had reached somebody's account for a month, as of each day on which that changed.
CREATE TABLE wage_paid (
  project_code text NOT NULL,
  person text NOT NULL,
  pay_month text NOT NULL,
  day date NOT NULL,
  paid_fen bigint NOT NULL,
  CONSTRAINT wage_paid_pk PRIMARY KEY (project_code, person, pay_month, day)
);`;

/** Whose area or sector it is in; and the unit that has to obey, from when it was told or served. */
const SEES_ORDER = `scope_allows(sector, area_code, NULL, NULL) OR (current_setting('anxin.role', true) = 'CONTRACTOR'
  AND in_scope(obliged_code) AND num_nonnulls(told_on, served_on) > 0)`;

/** Orders with their sums, what was told of wages, and the clocks of this service. */
export const CreateOrders1795901210247 = migrationOf('CreateOrders1795901210247', (service) => [
  tables,
  stateTable(service, 'orders', SEES_ORDER),
  stateTable(service, 'order_sum', 'order_code IN (SELECT code FROM orders)'),
  stateTable(service, 'wage_paid', 'person IN (SELECT s.person FROM order_sum s WHERE s.person = wage_paid.person)'),
  numberTable(service, NUMBERS),
  deadlineTables(service, seesDeadlineOf('order', 'orders', 'code')),
]);
