import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';

/** What is listed by its day, the latest first. */
const LISTS = {
  inspection: { day: 'planned_on', more: ['project_code', 'credit_code', 'campaign_code', 'draw_code'] },
  draw: { day: 'committed_on', more: [] },
  campaign: { day: 'from_on', more: [] },
  risk_notice: { day: 'issued_on', more: ['project_code', 'credit_code'] },
  written_review: { day: 'announced_on', more: ['year'] },
  review_form: { day: 'submitted_on', more: ['review_code', 'credit_code'] },
  project_grading: { day: 'proposed_on', more: ['project_code'] },
  tender_grade: { day: 'graded_on', more: ['project_code', 'credit_code'] },
  publication_issue: { day: 'gathered_on', more: ['period'] },
  plan: { day: 'opened_on', more: ['subject', 'subject_code'] },
  credit_assessment: { day: 'proposed_on', more: ['credit_code', 'grade', 'year'] },
} as const;
export type CheckList = keyof typeof LISTS;

/** What a list is narrowed to. */
export type CheckFilter = {
  readonly areas?: readonly string[] | null | undefined;
  readonly stages?: readonly string[] | null | undefined;
  /** Each of those alone that have such a column. */
  readonly projectCode?: string | null | undefined;
  readonly creditCode?: string | null | undefined;
  readonly campaignCode?: string | null | undefined;
  readonly drawCode?: string | null | undefined;
  readonly reviewCode?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly subjectCode?: string | null | undefined;
  readonly grade?: string | null | undefined;
  readonly year?: number | null | undefined;
};

/** The columns above, as a filter calls them. */
const CALLED = {
  project_code: 'projectCode',
  credit_code: 'creditCode',
  campaign_code: 'campaignCode',
  draw_code: 'drawCode',
  review_code: 'reviewCode',
  period: 'period',
  subject: 'subject',
  subject_code: 'subjectCode',
  grade: 'grade',
  year: 'year',
} as const;

const filterOf = (list: CheckList, filter: CheckFilter) => {
  const { more } = LISTS[list];
  const sql = [
    '($1::text[] IS NULL OR area_code = ANY($1)) AND ($2::text[] IS NULL OR stage = ANY($2))',
    ...more.map((column, place) => `($${place + 3}::text IS NULL OR ${column}::text = $${place + 3})`),
  ].join(' AND ');
  const own = more.map((column) => filter[CALLED[column]] ?? null);
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
