import { fen, type Fen, NOTHING, type PlainDate, plus } from '@anxin/domain-kit';
import { areasAround, type Kit, type Rows } from '@anxin/service-kit';

const COUNTED = ['advancesToDecide', 'advancesRecovering', 'advancesOverdue', 'drawingsToDecide'] as const;
const SUMMED = ['emergencyFen', 'supervisedFen', 'outstandingFen', 'writtenOffFen'] as const;
type Counted = (typeof COUNTED)[number];
type Summed = (typeof SUMMED)[number];

/** What funds of an area hold, and what of it is on its way. */
export type FundTotals = Readonly<Record<Counted, number>> & Readonly<Record<Summed, Fen>>;

/** Each figure by the area where it stands, all in one statement; counts and sums of fen as text. */
const FIGURES = `
SELECT area_code AS area, CASE kind WHEN 'EMERGENCY' THEN 'emergencyFen' ELSE 'supervisedFen' END AS figure,
    sum(balance_fen)::text AS amount
  FROM fund WHERE area_code = ANY($1) AND stage = 'OPEN' GROUP BY 1, 2
UNION ALL SELECT area_code, figure, amount FROM (
    SELECT area_code, count(*) FILTER (WHERE stage IN ('APPLIED', 'VERIFIED', 'APPROVED')) AS to_decide,
      count(*) FILTER (WHERE stage IN ('PAID', 'RECOVERING')) AS recovering,
      count(*) FILTER (WHERE stage = 'RECOVERING' AND is_overdue) AS overdue,
      coalesce(sum(total_fen - recovered_fen) FILTER (WHERE stage IN ('PAID', 'RECOVERING')), 0) AS outstanding,
      sum(written_off_fen) AS written_off
    FROM advance WHERE area_code = ANY($1) GROUP BY 1
  ) advances, LATERAL (VALUES ('advancesToDecide', to_decide::text), ('advancesRecovering', recovering::text),
    ('advancesOverdue', overdue::text), ('outstandingFen', outstanding::text), ('writtenOffFen', written_off::text)
  ) AS of_advances (figure, amount)
UNION ALL SELECT area_code, 'drawingsToDecide', count(*)::text
  FROM drawing WHERE area_code = ANY($1) AND stage IN ('APPLIED', 'ENDORSED', 'APPROVED') GROUP BY 1`;

type Figure = { readonly area: string; readonly figure: Counted | Summed; readonly amount: string };
const isCount = (figure: Counted | Summed): figure is Counted => (COUNTED as readonly string[]).includes(figure);

const none = () => ({
  ...(Object.fromEntries(COUNTED.map((one) => [one, 0])) as Record<Counted, number>),
  ...(Object.fromEntries(SUMMED.map((one) => [one, NOTHING])) as Record<Summed, Fen>),
});

/** What stands in areas and all below them now, in as many statements for twenty areas as for one. */
export const figuresOfFunds = async (
  rows: Rows,
  app: Pick<Kit, 'areas' | 'rows' | 'areasInUse'>,
  areas: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, FundTotals>> => {
  const around = await areasAround(app, areas, on);
  const figures = new Map(areas.map((area) => [area, none()]));
  for (const { area, figure, amount } of await rows<Figure>(FIGURES, [[...around.keys()]]))
    for (const above of around.get(area) ?? []) {
      const own = figures.get(above);
      if (!own) continue;
      if (isCount(figure)) own[figure] += Number(amount);
      else own[figure] = plus(own[figure], fen(BigInt(amount)));
    }
  return figures;
};
