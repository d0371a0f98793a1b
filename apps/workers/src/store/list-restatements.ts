import { firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import { isoInstant, type Rows } from '@anxin/service-kit';
import { CORRECTED } from './corrected';
import { type ProjectFilter, SELECTED, selected } from './list-projects';

/** Where rows that were corrected had come from. */
export type RestatedSource = 'ROSTER' | 'PAYROLL' | 'CARDS' | 'BANK_RETURN';

/** Rows of one source, project and month that say something else than they said at first. */
export type Restatement = {
  readonly project: string;
  readonly source: RestatedSource;
  readonly month: PlainMonth;
  /** A row that was corrected twice is one. */
  readonly rows: number;
  readonly lastAt: string;
  /** Why, those of the most rows first; `TOLD_AT_MOST` of them. */
  readonly reasons: readonly { readonly reason: string; readonly rows: number }[];
};

export type RestatementFilter = ProjectFilter & {
  readonly month?: PlainMonth | null | undefined;
  /** The one project, by its code. */
  readonly project?: string | null | undefined;
};

/** Where a line stands in the list: the newest month first. */
export type RestatementKey = readonly [month: PlainMonth, project: string, source: string];

const TOLD_AT_MOST = 10;

/** Each correction with the row that it is of; of a bank line its reason stands with what two officers said. */
const CORRECTIONS = `
SELECT project_id, 'ROSTER' AS source, date_trunc('month', entered_on)::date AS month,
  concat_ws(' ', person_id, entered_on) AS fact, reason, recorded_at
FROM stay WHERE ${CORRECTED}
UNION ALL
SELECT project_id, 'PAYROLL', pay_month, concat_ws(' ', person_id, sheet_no), reason, recorded_at
FROM sheet_line WHERE ${CORRECTED}
UNION ALL
SELECT project_id, 'CARDS', date_trunc('month', valid_from)::date, concat_ws(' ', person_id, valid_from), reason, recorded_at
FROM new_card WHERE ${CORRECTED}
UNION ALL
SELECT project_id, 'BANK_RETURN', pay_month, concat_ws(' ', account_token, batch_no, line_no), said.reason, recorded_at
FROM bank_line LEFT JOIN LATERAL (
  SELECT p.reason FROM bank_line_proposal p WHERE outcome = 'CONFIRMED'
    AND (p.account_token, p.batch_no, p.line_no) = (bank_line.account_token, bank_line.batch_no, bank_line.line_no)
) said ON true WHERE ${CORRECTED} AND NOT moved`;

const RESTATED = `
WITH corrections AS (
  SELECT c.*, code FROM (${CORRECTIONS}) c JOIN (SELECT id, code FROM project
    WHERE ${SELECTED} AND ($6::text IS NULL OR code = $6)) p ON p.id = project_id
  WHERE $7::date IS NULL OR month = $7
), restated AS (
  SELECT code, source, month, count(DISTINCT fact)::int AS rows, max(recorded_at) AS last
  FROM corrections GROUP BY code, source, month
)`;

const PAGE = `${RESTATED}
SELECT code AS project, source, to_char(month, 'YYYY-MM') AS month, rows, ${isoInstant('last')} AS "lastAt",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('reason', reason, 'rows', facts) ORDER BY facts DESC, reason), '[]')
   FROM (SELECT reason, count(DISTINCT fact)::int AS facts FROM corrections c
     WHERE (c.code, c.source, c.month) = (restated.code, restated.source, restated.month) AND reason IS NOT NULL
     GROUP BY reason ORDER BY facts DESC, reason LIMIT ${TOLD_AT_MOST}) told) AS reasons
FROM restated
WHERE $8::date IS NULL OR month < $8 OR month = $8 AND (code, source) > ($9, $10)
ORDER BY restated.month DESC, code, source LIMIT $11`;

const parametersOf = (filter: RestatementFilter): readonly unknown[] => [
  ...selected(filter),
  filter.project ?? null,
  filter.month ? firstDayOf(filter.month) : null,
];

/** Rows that were corrected, counted by month, project and source, after a key. */
export const restatementPage = (
  rows: Rows,
  filter: RestatementFilter,
  { after, limit }: { readonly after: RestatementKey | undefined; readonly limit: number },
): Promise<readonly Restatement[]> => {
  const [month, project, source] = after ?? [];
  return rows<Restatement>(PAGE, [
    ...parametersOf(filter),
    month ? firstDayOf(month) : null,
    project ?? null,
    source ?? null,
    limit,
  ]);
};

export const countRestatements = async (rows: Rows, filter: RestatementFilter): Promise<number> => {
  const counted = `${RESTATED} SELECT count(*)::int AS lines FROM restated`;
  return (await rows<{ lines: number }>(counted, parametersOf(filter)))[0]?.lines ?? 0;
};
