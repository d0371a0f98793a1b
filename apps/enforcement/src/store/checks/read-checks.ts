import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';

/** The columns by which some lists are narrowed, as a filter calls them. */
const COLUMNS = {
  ...{ projectCode: 'project_code', creditCode: 'credit_code', caseCode: 'case_code', fundCode: 'fund_code' },
  ...{ campaignCode: 'campaign_code', drawCode: 'draw_code', reviewCode: 'review_code' },
  ...{ subject: 'subject', subjectCode: 'subject_code' },
  ...{ kind: 'kind', period: 'period', grade: 'grade', year: 'year' },
} as const;
type Narrowing = keyof typeof COLUMNS;

/** What is listed by its day, the latest first. */
const LISTS = {
  inspection: { day: 'planned_on', more: ['projectCode', 'creditCode', 'campaignCode', 'drawCode'] },
  draw: { day: 'committed_on', more: [] },
  campaign: { day: 'from_on', more: [] },
  risk_notice: { day: 'issued_on', more: ['projectCode', 'creditCode'] },
  written_review: { day: 'announced_on', more: ['year'] },
  review_form: { day: 'submitted_on', more: ['reviewCode', 'creditCode'] },
  project_grading: { day: 'proposed_on', more: ['projectCode'] },
  tender_grade: { day: 'graded_on', more: ['projectCode', 'creditCode', 'grade'] },
  publication_issue: { day: 'gathered_on', more: ['period'] },
  plan: { day: 'opened_on', more: ['subject', 'subjectCode'] },
  credit_assessment: { day: 'proposed_on', more: ['creditCode', 'grade', 'year'] },
  fund: { day: 'proposed_on', more: ['projectCode', 'kind'] },
  advance: { day: 'applied_on', more: ['projectCode', 'creditCode', 'caseCode', 'fundCode'] },
  clearance: { day: 'begun_on', more: [] },
  drawing: { day: 'applied_on', more: ['projectCode', 'fundCode'] },
} as const satisfies Readonly<Record<string, { readonly day: string; readonly more: readonly Narrowing[] }>>;
export type CheckList = keyof typeof LISTS;

/** What a list is narrowed to. */
export type CheckFilter = {
  readonly areas?: readonly string[] | null | undefined;
  readonly stages?: readonly string[] | null | undefined;
  /** The others of the lists that have them. */
} & { readonly [Column in Narrowing]?: string | number | null | undefined };

const filterOf = (list: CheckList, filter: CheckFilter) => {
  const more: readonly Narrowing[] = LISTS[list].more;
  const sql = [
    '($1::text[] IS NULL OR area_code = ANY($1)) AND ($2::text[] IS NULL OR stage = ANY($2))',
    ...more.map((column, place) => `($${place + 3}::text IS NULL OR ${COLUMNS[column]}::text = $${place + 3})`),
  ].join(' AND ');
  const own = more.map((column) => filter[column] ?? null);
  return { sql, values: [filter.areas ?? null, filter.stages ?? null, ...own] };
};

/** Where one stands in its list: its day, then its code. */
export type CheckKey = readonly [day: string, code: string];
export type ListedCheck = { readonly day: PlainDate; readonly code: string };

/** A page of a list, after one. */
export const checkPage = (
  rows: Rows,
  list: CheckList,
  filter: CheckFilter,
  { after, limit }: { readonly after?: CheckKey | undefined; readonly limit: number },
): Promise<readonly ListedCheck[]> => {
  const { sql, values } = filterOf(list, filter);
  const { day } = LISTS[list];
  const next = values.length + 1;
  return rows<ListedCheck>(
    `SELECT ${day}::text AS day, code FROM ${list}
     WHERE ${sql} AND ($${next}::date IS NULL OR (${day}, code) < ($${next}, $${next + 1}))
     ORDER BY ${day} DESC, code DESC LIMIT $${next + 2}`,
    [...values, after?.[0] ?? null, after?.[1] ?? '', limit],
  );
};

export const countChecks = async (rows: Rows, list: CheckList, filter: CheckFilter): Promise<number> => {
  const { sql, values } = filterOf(list, filter);
  const found = await rows<{ checks: number }>(`SELECT count(*)::int AS checks FROM ${list} WHERE ${sql}`, values);
  return found[0]?.checks ?? 0;
};
