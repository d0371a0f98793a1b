import { fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { UnpaidMonth } from '@anxin/law';
import type { Rows, Tx } from '@anxin/service-kit';
import type { PublishedDue } from '../../domain/wages-due';
import type { Whose } from '../people/read-people';

type Raw = {
  readonly projectId: number;
  readonly payMonth: PlainMonth;
  readonly dueOn: PlainDate | null;
  readonly unpaidFen: string;
};

/** What was last published of what is still to be paid, by project; of all months, unless narrowed. */
export const lastPublishedDue = async (
  rows: Rows,
  projectIds: readonly number[],
  months?: Whose['months'],
): Promise<ReadonlyMap<number, PublishedDue>> => {
  const found = await rows<Raw>(
    `SELECT project_id AS "projectId", to_char(pay_month, 'YYYY-MM') AS "payMonth", due_on::text AS "dueOn",
       unpaid_fen::text AS "unpaidFen"
     FROM published_due WHERE project_id = ANY($1) AND pay_month BETWEEN $2::date AND $3::date`,
    [projectIds, months ? firstDayOf(months.first) : '-infinity', months ? firstDayOf(months.last) : 'infinity'],
  );
  const due = new Map(projectIds.map((id) => [id, new Map<PlainMonth, Omit<UnpaidMonth, 'payMonth'>>()]));
  for (const { projectId, payMonth, dueOn, unpaidFen } of found)
    due.get(projectId)?.set(payMonth, { dueOn: dueOn ?? undefined, unpaidFen: fen(BigInt(unpaidFen)) });
  return due;
};

/** Saves what is published now. */
export const savePublishedDue = async (
  tx: Tx,
  changes: readonly (UnpaidMonth & { readonly projectId: number })[],
): Promise<void> => {
  if (changes.length === 0) return;
  await tx.query(
    `INSERT INTO published_due (project_id, pay_month, due_on, unpaid_fen)
     SELECT * FROM unnest($1::int[], $2::date[], $3::date[], $4::bigint[])
     ON CONFLICT (project_id, pay_month) DO UPDATE SET due_on = excluded.due_on, unpaid_fen = excluded.unpaid_fen`,
    [
      changes.map(({ projectId }) => projectId),
      changes.map(({ payMonth }) => firstDayOf(payMonth)),
      changes.map(({ dueOn }) => dueOn ?? null),
      changes.map(({ unpaidFen }) => unpaidFen.toString()),
    ],
  );
};
