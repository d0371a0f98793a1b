import type { PlainMonth } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';

/** A month in which somebody worked on a site for two employers, and what of it is known to be the one's who asks. */
export type SharedMonth = {
  readonly personId: number;
  /** The person by token. */
  readonly person: string;
  readonly payMonth: PlainMonth;
  readonly daysAtGate: number;
};

export type SharedMonthKey = readonly [payMonth: string, personId: number];

const SHARED = `FROM months_of_two() m JOIN project p ON p.id = m.project_id JOIN person w ON w.id = m.person_id
  WHERE p.code = $1 AND NOT m.is_own`;

/** The months of a site that cannot be told apart, by month and person, after a key; seen by the subcontractor who asks. */
export const sharedMonthPage = (
  rows: Rows,
  code: string,
  { after, limit }: { readonly after?: SharedMonthKey | undefined; readonly limit: number },
): Promise<readonly SharedMonth[]> =>
  rows<SharedMonth>(
    `SELECT m.person_id AS "personId", w.token AS person, to_char(m.pay_month, 'YYYY-MM') AS "payMonth",
       m.days_at_gate AS "daysAtGate" ${SHARED}
       AND (to_char(m.pay_month, 'YYYY-MM'), m.person_id) > ($2, $3) ORDER BY m.pay_month, m.person_id LIMIT $4`,
    [code, after?.[0] ?? '', after?.[1] ?? 0, limit],
  );

export const countSharedMonths = async (rows: Rows, code: string): Promise<number> =>
  (await rows<{ months: number }>(`SELECT count(*)::int AS months ${SHARED}`, [code]))[0]?.months ?? 0;
