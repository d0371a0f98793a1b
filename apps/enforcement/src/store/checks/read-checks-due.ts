import type { PlainDate } from '@anxin/domain-kit';
import type { CreditGrade } from '@anxin/law';
import type { Rows } from '@anxin/service-kit';

/** An enterprise that is due checks this year, or whose head is to be called in. */
export type DueChecks = {
  readonly creditCode: string;
  readonly assessmentCode: string;
  readonly grade: CreditGrade;
  readonly due: number;
  readonly had: number;
  readonly isInterviewDue: boolean;
};

/** Whose checks are asked for: on a day, in areas, and how many a year each grade is due. */
export type ChecksDueAsked = {
  readonly on: PlainDate;
  readonly areas: readonly string[] | null;
  readonly due: Readonly<Record<CreditGrade, number>>;
};

/** The latest grade of each, with its checks of the year until the day; what has had as many as are due is left out. */
const DUE = `
FROM (
  SELECT DISTINCT ON (credit_code) credit_code, code, grade, CASE grade WHEN 'A' THEN $3::int WHEN 'B' THEN $4::int ELSE $5::int END AS due,
    grade = 'C' AND NOT parts ? 'interview' AS is_interview_due, area_code
  FROM credit_assessment WHERE stage = 'CONFIRMED' AND confirmed_on <= $1
  ORDER BY credit_code, year DESC
) graded CROSS JOIN LATERAL (
  SELECT count(*)::int AS had FROM inspection i
  WHERE i.credit_code = graded.credit_code AND i.visited_on BETWEEN date_trunc('year', $1::date)::date AND $1
) checks
WHERE ($2::text[] IS NULL OR area_code = ANY($2)) AND (had < due OR is_interview_due)`;

const asked = ({ on, areas, due }: ChecksDueAsked) => [on, areas, due.A, due.B, due.C];

/** Those that are due, after one, by their credit codes. */
export const checksDuePage = (
  rows: Rows,
  of: ChecksDueAsked,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly DueChecks[]> =>
  rows<DueChecks>(
    `SELECT credit_code AS "creditCode", code AS "assessmentCode", grade, due, had, is_interview_due AS "isInterviewDue"
     ${DUE} AND credit_code > $6 ORDER BY credit_code LIMIT $7`,
    [...asked(of), after ?? '', limit],
  );

export const countChecksDue = async (rows: Rows, of: ChecksDueAsked): Promise<number> =>
  (await rows<{ due: number }>(`SELECT count(*)::int AS due ${DUE}`, asked(of)))[0]?.due ?? 0;
