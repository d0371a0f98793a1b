import { fen, firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import type { Whose } from '../people/read-people';
import { isNothing, type WageChange, wageKey, type Wages, type PublishedWages } from '../../domain/wage-changes';

type Raw = {
  readonly projectId: number;
  readonly personId: number;
  readonly payMonth: PlainMonth;
  readonly paidFen: string;
  readonly misdirectedFen: string;
  readonly arrearsFen: string;
};

/** What was last published of wages, by project; of all months, unless narrowed. */
export const lastPublishedWages = async (
  rows: Rows,
  projectIds: readonly number[],
  months?: Whose['months'],
): Promise<ReadonlyMap<number, PublishedWages>> => {
  const found = await rows<Raw>(
    `SELECT project_id AS "projectId", person_id AS "personId", to_char(pay_month, 'YYYY-MM') AS "payMonth",
       paid_fen::text AS "paidFen", misdirected_fen::text AS "misdirectedFen", arrears_fen::text AS "arrearsFen"
     FROM published_wages WHERE project_id = ANY($1) AND pay_month BETWEEN $2::date AND $3::date`,
    [projectIds, months ? firstDayOf(months.first) : '-infinity', months ? firstDayOf(months.last) : 'infinity'],
  );
  const wages = new Map(projectIds.map((id) => [id, new Map<string, Wages>()]));
  for (const { projectId, personId, payMonth, ...row } of found) {
    wages.get(projectId)?.set(wageKey(personId, payMonth), {
      paidFen: fen(BigInt(row.paidFen)),
      misdirectedFen: fen(BigInt(row.misdirectedFen)),
      arrearsFen: fen(BigInt(row.arrearsFen)),
    });
  }
  return wages;
};

const keysOf = (changes: readonly WageChange[]): [number[], number[], string[]] => [
  changes.map(({ projectId }) => projectId),
  changes.map(({ personId }) => personId),
  changes.map(({ payMonth }) => firstDayOf(payMonth)),
];

/** Saves what is published now; of a month that shows nothing any more no row is kept. */
export const savePublishedWages = async (tx: Tx, changes: readonly WageChange[]): Promise<void> => {
  const gone = changes.filter(({ now }) => isNothing(now));
  const kept = changes.filter(({ now }) => !isNothing(now));
  if (gone.length > 0) {
    await tx.query(
      `DELETE FROM published_wages t USING unnest($1::int[], $2::int[], $3::date[]) gone (project_id, person_id, pay_month)
       WHERE t.project_id = gone.project_id AND t.person_id = gone.person_id AND t.pay_month = gone.pay_month`,
      keysOf(gone),
    );
  }
  if (kept.length === 0) return;
  await tx.query(
    `INSERT INTO published_wages (project_id, person_id, pay_month, paid_fen, misdirected_fen, arrears_fen)
     SELECT * FROM unnest($1::int[], $2::int[], $3::date[], $4::bigint[], $5::bigint[], $6::bigint[])
     ON CONFLICT (project_id, person_id, pay_month) DO UPDATE SET paid_fen = excluded.paid_fen,
       misdirected_fen = excluded.misdirected_fen, arrears_fen = excluded.arrears_fen`,
    [
      ...keysOf(kept),
      kept.map(({ now }) => now.paidFen.toString()),
      kept.map(({ now }) => now.misdirectedFen.toString()),
      kept.map(({ now }) => now.arrearsFen.toString()),
    ],
  );
};
