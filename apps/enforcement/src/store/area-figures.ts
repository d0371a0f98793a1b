import { type Fen, NOTHING, type PlainDate, plus } from '@anxin/domain-kit';
import { areasAround, type Kit, type Rows } from '@anxin/service-kit';
import { unpaidOfOrders } from './order-sums';

const COUNTED = [
  'ordersRunning',
  'ordersLapsed',
  'ordersObeyed',
  'penaltiesUnpaid',
  'referralsOpen',
  'listed',
] as const;
type Counted = (typeof COUNTED)[number];

/** What stands in an area now. */
export type AreaFigures = Readonly<Record<Counted, number>> & { readonly lapsedUnpaidFen: Fen };

/** Each count by the area where it stands, all in one statement. */
const COUNTS = `
SELECT area_code AS area, CASE stage WHEN 'SERVED' THEN 'ordersRunning' WHEN 'LAPSED' THEN 'ordersLapsed'
    ELSE 'ordersObeyed' END AS counted, count(*)::int AS number
  FROM orders WHERE area_code = ANY($1) AND kind = 'PAYMENT' AND stage IN ('SERVED', 'LAPSED', 'OBEYED') GROUP BY 1, 2
UNION ALL SELECT area_code, 'penaltiesUnpaid', count(*)::int
  FROM penalty WHERE area_code = ANY($1) AND stage IN ('DECIDED', 'SERVED') GROUP BY 1
UNION ALL SELECT area_code, 'referralsOpen', count(*)::int
  FROM referral WHERE area_code = ANY($1) AND stage NOT IN ('DECLINED', 'HANDED_OVER', 'ENDED') GROUP BY 1
UNION ALL SELECT area_code, 'listed', count(*)::int
  FROM listing WHERE area_code = ANY($1) AND stage IN ('LISTED', 'REMOVAL_ASKED') AND expires_on >= $2 GROUP BY 1`;
type Count = { readonly area: string; readonly counted: Counted; readonly number: number };

const LAPSED = `SELECT code, area_code AS area FROM orders WHERE area_code = ANY($1) AND kind = 'PAYMENT' AND stage = 'LAPSED'`;

const none = (): Record<Counted, number> & { lapsedUnpaidFen: Fen } => ({
  ...(Object.fromEntries(COUNTED.map((one) => [one, 0])) as Record<Counted, number>),
  lapsedUnpaidFen: NOTHING,
});

/** What stands in areas and all below them now, in as many statements for twenty areas as for one. */
export const figuresOfAreas = async (
  rows: Rows,
  app: Pick<Kit, 'areas' | 'rows' | 'areasInUse'>,
  areas: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, AreaFigures>> => {
  const around = await areasAround(app, areas, on);
  const codes = [...around.keys()];
  const counts = await rows<Count>(COUNTS, [codes, on]);
  const lapsed = await rows<{ code: string; area: string }>(LAPSED, [codes]);
  const unpaid = await unpaidOfOrders(
    rows,
    lapsed.map(({ code }) => code),
  );
  const figures = new Map(areas.map((area) => [area, none()]));
  const within = (area: string) => (around.get(area) ?? []).flatMap((above) => figures.get(above) ?? []);
  for (const { area, counted, number } of counts) for (const one of within(area)) one[counted] += number;
  for (const { code, area } of lapsed)
    for (const one of within(area)) one.lapsedUnpaidFen = plus(one.lapsedUnpaidFen, unpaid.get(code) ?? NOTHING);
  return figures;
};
