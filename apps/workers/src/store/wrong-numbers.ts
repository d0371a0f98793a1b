import type { PlainDate } from '@anxin/domain-kit';
import type { Tx } from '@anxin/service-kit';
import type { Correction } from './corrections';

/**
 * SQL: joins to facts `t`, by their day or month, as `w` whose they are where it is not the person they name. What was
 * told under a number that was registered wrongly is the right person's, before the correction and after it, until the
 * wrong number has a standing stay of its own there: its days from the entering day on, and its lines from that month on,
 * are its own again. Needs `wrongly` in the statement; where no number was wrong it joins nothing.
 */
export const joinWrongly = (t: string, day: 'day' | 'pay_month'): string =>
  `LEFT JOIN wrongly w ON w.project_id = ${t}.project_id AND w.wrong_person_id = ${t}.person_id
    AND ${t}.${day} < ${day === 'day' ? 'w.own_from' : "date_trunc('month', w.own_from)"}`;

/** The wrong numbers of projects, an array, as known at `$3`; read once a statement. */
export const wrongly = (projects: string): string =>
  `wrongly AS MATERIALIZED (SELECT * FROM told_wrongly(${projects}, $3::timestamptz))`;

/** All numbers under which something may be told of persons, an array. */
export const everyNumberOf = (persons: string): string =>
  `${persons} || ARRAY(SELECT wrong_person_id FROM wrongly WHERE right_person_id = ANY(${persons}))`;

const RECORD = `
INSERT INTO registered_wrongly (project_id, wrong_person_id, right_person_id, version, origin, reason)
SELECT $1, k.wrong, $3, coalesce((
    SELECT max(r.version) FROM registered_wrongly r WHERE r.project_id = $1 AND r.wrong_person_id = k.wrong), 0) + 1, $4, $5
FROM (
  SELECT $2::int AS wrong UNION
  SELECT wrong_person_id FROM (
    SELECT DISTINCT ON (wrong_person_id) * FROM registered_wrongly WHERE project_id = $1
    ORDER BY wrong_person_id, version DESC
  ) known WHERE right_person_id = $2
) k`;

/** From one number to another, on a project. */
export type WrongNumber = { readonly projectId: number; readonly wrongId: number; readonly rightId: number };

/** What was and will be told under a number counts for another; what counted for that number goes with it. */
export const recordWrongNumber = (
  tx: Tx,
  { projectId, wrongId, rightId }: WrongNumber,
  { origin, reason }: Correction,
): Promise<unknown> => tx.query(RECORD, [projectId, wrongId, rightId, origin, reason]);

/** The months of which the wrong number has a line of a wage sheet and the right one has none, by their first days. */
export const sheetsToCarry = async (tx: Tx, { projectId, wrongId, rightId }: WrongNumber): Promise<PlainDate[]> => {
  const found = await tx.query<{ month: PlainDate }[]>(
    `SELECT pay_month::text AS month FROM (
       SELECT DISTINCT ON (person_id, pay_month) person_id, pay_month, withdrawn FROM sheet_line
       WHERE project_id = $1 AND person_id IN ($2, $3) ORDER BY person_id, pay_month, version DESC
     ) known WHERE NOT withdrawn GROUP BY pay_month HAVING bool_and(person_id = $2) ORDER BY pay_month`,
    [projectId, wrongId, rightId],
  );
  return found.map(({ month }) => month);
};

/** Whose a line of a month is that is asked for under a number: another person's where the number was wrong. */
export const rightPersonOf = async (
  tx: Tx,
  key: { readonly projectId: number; readonly personId: number; readonly payMonth: PlainDate },
) => {
  const [right] = await tx.query<{ id: number; token: string }[]>(
    `SELECT p.id, p.token FROM told_wrongly(ARRAY[$1::int], 'infinity') w JOIN person p ON p.id = w.right_person_id
     WHERE w.wrong_person_id = $2 AND $3::date < date_trunc('month', w.own_from)`,
    [key.projectId, key.personId, key.payMonth],
  );
  return right;
};
