import { type Fen, NOTHING, type PlainDate, plus, yearOf } from '@anxin/domain-kit';
import { fullChecksMissing, isUndetermined, type ParameterBook } from '@anxin/law';
import { areasAround, type Kit, type Rows } from '@anxin/service-kit';
import { POLICE_RESULTS } from '../domain/referral';
import { unpaidOfOrders } from './orders/order-sums';

const COUNTED = [
  'ordersRunning',
  'ordersLapsed',
  'ordersObeyed',
  'penaltiesUnpaid',
  'referralsOpen',
  'referralsPending',
  'referralsFiled',
  'referralsRefused',
  'listed',
  'inspections',
  'inspectedTargets',
  'problemsFound',
  'problemsRectified',
  'inspectionNotices',
  'randomDraws',
  'randomTargets',
  'fullChecks',
  'riskNoticesOpen',
  'riskNoticesOverdue',
] as const;
type Counted = (typeof COUNTED)[number];

/** What stands in an area now, and what was checked there this year. */
export type AreaFigures = Readonly<Record<Counted, number>> & {
  readonly lapsedUnpaidFen: Fen;
  /** S4-18; null where the figure is not known. */
  readonly fullChecksMissing: number | null;
};

/** S3-32: the figure of each result that police and prosecutor came to. */
const RESULTS = Object.entries({
  Pending: POLICE_RESULTS.PENDING,
  Filed: POLICE_RESULTS.FILED,
  Refused: POLICE_RESULTS.REFUSED,
})
  .map(
    ([result, stages]) => `WHEN stage IN (${stages.map((stage) => `'${stage}'`).join(', ')}) THEN 'referrals${result}'`,
  )
  .join(' ');

/** Each count by the area where it stands, all in one statement. */
const COUNTS = `
SELECT area_code AS area, CASE stage WHEN 'SERVED' THEN 'ordersRunning' WHEN 'LAPSED' THEN 'ordersLapsed'
    ELSE 'ordersObeyed' END AS counted, count(*)::int AS number
  FROM orders WHERE area_code = ANY($1) AND kind = 'PAYMENT' AND stage IN ('SERVED', 'LAPSED', 'OBEYED') GROUP BY 1, 2
UNION ALL SELECT area_code, 'penaltiesUnpaid', count(*)::int
  FROM penalty WHERE area_code = ANY($1) AND stage IN ('DECIDED', 'SERVED') GROUP BY 1
UNION ALL SELECT area_code, 'referralsOpen', count(*)::int
  FROM referral WHERE area_code = ANY($1) AND stage NOT IN ('DECLINED', 'HANDED_OVER', 'ENDED') GROUP BY 1
UNION ALL SELECT area_code, CASE ${RESULTS} END, count(*)::int
  FROM referral WHERE area_code = ANY($1) AND stage NOT IN ('OPENED', 'REPORTED', 'APPROVED', 'DECLINED') GROUP BY 1, 2
UNION ALL SELECT area_code, 'listed', count(*)::int
  FROM listing WHERE area_code = ANY($1) AND stage IN ('LISTED', 'REMOVAL_ASKED') AND expires_on >= $2 GROUP BY 1
UNION ALL SELECT area_code, counted, number FROM (
    SELECT area_code, count(*) AS visits, count(DISTINCT coalesce(project_code, credit_code)) AS targets,
      sum(problems) AS found, sum(rectified) AS rectified, sum(notices) AS notices,
      count(DISTINCT coalesce(project_code, credit_code)) FILTER (WHERE kind = 'DOUBLE_RANDOM') AS drawn
    FROM inspection WHERE area_code = ANY($1) AND visited_on BETWEEN $3 AND $2 GROUP BY 1
  ) checks, LATERAL (VALUES ('inspections', visits::int), ('inspectedTargets', targets::int),
    ('problemsFound', found::int), ('problemsRectified', rectified::int), ('inspectionNotices', notices::int),
    ('randomTargets', drawn::int)) AS of_checks (counted, number)
UNION ALL SELECT area_code, 'randomDraws', count(*)::int
  FROM draw WHERE area_code = ANY($1) AND drawn_on BETWEEN $3 AND $2 GROUP BY 1
UNION ALL SELECT area_code, 'fullChecks', count(*)::int FROM campaign WHERE area_code = ANY($1)
  AND campaign_type = 'FULL_COVER' AND stage <> 'CANCELLED' AND from_on BETWEEN $3 AND $4 GROUP BY 1
UNION ALL SELECT area_code, counted, number FROM (
    SELECT area_code, count(*)::int AS open, (count(*) FILTER (WHERE is_overdue))::int AS overdue
    FROM risk_notice WHERE area_code = ANY($1) AND stage IN ('SERVED', 'REPORTED') GROUP BY 1
  ) notices, LATERAL (VALUES ('riskNoticesOpen', open), ('riskNoticesOverdue', overdue)) AS of_notices (counted, number)`;
type Count = { readonly area: string; readonly counted: Counted; readonly number: number };

const LAPSED = `SELECT code, area_code AS area FROM orders WHERE area_code = ANY($1) AND kind = 'PAYMENT' AND stage = 'LAPSED'`;

const none = (): Record<Counted, number> & { lapsedUnpaidFen: Fen } => ({
  ...(Object.fromEntries(COUNTED.map((one) => [one, 0])) as Record<Counted, number>),
  lapsedUnpaidFen: NOTHING,
});

/** What stands in areas and all below them now, in as many statements for twenty areas as for one. */
export const figuresOfAreas = async (
  rows: Rows,
  app: Pick<Kit, 'areas' | 'rows' | 'areasInUse'> & { readonly terms: ParameterBook },
  areas: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, AreaFigures>> => {
  const around = await areasAround(app, areas, on);
  const codes = [...around.keys()];
  const counts = await rows<Count>(COUNTS, [codes, on, `${yearOf(on)}-01-01`, `${yearOf(on)}-12-31`]);
  const lapsed = await rows<{ code: string; area: string }>(LAPSED, [codes]);
  const unpaid = await unpaidOfOrders(
    rows,
    lapsed.map(({ code }) => code),
  );
  const figures = new Map(areas.map((area) => [area, none()]));
  const within = (area: string) => (around.get(area) ?? []).flatMap((above) => figures.get(above) ?? []);
  /** What a town checks is no full check of its county. */
  const own = (area: string) => [figures.get(area)].filter((one) => one !== undefined);
  for (const { area, counted, number } of counts)
    for (const one of counted === 'fullChecks' ? own(area) : within(area)) one[counted] += number;
  for (const { code, area } of lapsed)
    for (const one of within(area)) one.lapsedUnpaidFen = plus(one.lapsedUnpaidFen, unpaid.get(code) ?? NOTHING);
  return new Map(
    [...figures].map(([area, one]) => {
      const missing = fullChecksMissing.decide({ on, planned: one.fullChecks }, app.terms);
      return [area, { ...one, fullChecksMissing: isUndetermined(missing) ? null : missing }];
    }),
  );
};
