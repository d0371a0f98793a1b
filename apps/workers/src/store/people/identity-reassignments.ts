import { firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import type { Tx } from '@anxin/service-kit';
import type { PersonKey, PersonOnProject } from '../../domain/subjects';

/**
 * SQL: joins to facts `t`, by their day or month, as `w` whose they are where it is not the person they name. What was
 * reported under a number that was registered wrongly is the right person's, before the correction and after it, until the
 * wrong number has a standing stay of its own there: its days and cards from the entering day on, and its lines from that month
 * on, are its own again. Needs `reassigned` in the statement; where no number was wrong it joins nothing.
 */
export const joinReassignedIdentity = (t: string, day: 'day' | 'pay_month' | 'valid_from'): string =>
  `LEFT JOIN reassigned w ON w.project_id = ${t}.project_id AND w.wrong_person_id = ${t}.person_id
    AND ${t}.${day} < ${day === 'pay_month' ? "date_trunc('month', w.own_from)" : 'w.own_from'}`;

/** The reassigned identities of projects, an array, as known at `$3`; read once a statement. */
export const reassignedIdentities = (projects: string): string =>
  `reassigned AS MATERIALIZED (SELECT * FROM reassigned_identities(${projects}, $3::timestamptz))`;

/** All numbers under which something may be reported of persons, an array. */
export const everyNumberOf = (persons: string): string =>
  `${persons} || ARRAY(SELECT wrong_person_id FROM reassigned WHERE right_person_id = ANY(${persons}))`;

const RECORD = `
INSERT INTO identity_reassignment (project_id, wrong_person_id, right_person_id, version, origin, reason)
SELECT $1, k.wrong, $3, coalesce((
    SELECT max(r.version) FROM identity_reassignment r WHERE r.project_id = $1 AND r.wrong_person_id = k.wrong), 0) + 1,
  $4, $5
FROM (
  SELECT $2::int AS wrong UNION
  SELECT wrong_person_id FROM (
    SELECT DISTINCT ON (wrong_person_id) * FROM identity_reassignment WHERE project_id = $1
    ORDER BY wrong_person_id, version DESC
  ) known WHERE right_person_id = $2
) k`;

/** What was and will be reported under a number counts for the right person; what counted for that number goes with it. */
export const recordIdentityReassignment = (
  tx: Tx,
  { project, person }: PersonOnProject,
  right: PersonKey,
  { origin, reason }: { readonly origin: string; readonly reason: string },
): Promise<unknown> => tx.query(RECORD, [project.id, person.id, right.id, origin, reason]);

/** The sheets on which a number has a line and the right person, if known, has none. */
export const sheetsToMove = (
  tx: Tx,
  { project, person }: PersonOnProject,
  right: PersonKey | undefined,
): Promise<readonly { readonly payMonth: PlainMonth; readonly sheetNo: number }[]> =>
  tx.query(
    `SELECT to_char(pay_month, 'YYYY-MM') AS "payMonth", sheet_no AS "sheetNo" FROM (
       SELECT DISTINCT ON (person_id, pay_month, sheet_no) person_id, pay_month, sheet_no, withdrawn FROM sheet_line
       WHERE project_id = $1 AND person_id IN ($2, $3::int) ORDER BY person_id, pay_month, sheet_no, version DESC
     ) known WHERE NOT withdrawn GROUP BY pay_month, sheet_no HAVING bool_and(person_id = $2)
     ORDER BY pay_month, sheet_no`,
    [project.id, person.id, right?.id ?? null],
  );

/** Whose a line of a month is that is asked for under a number: another person's where the number was wrong. */
export const rightPersonOf = async (
  tx: Tx,
  { project, person }: PersonOnProject,
  payMonth: PlainMonth,
): Promise<PersonKey | undefined> => {
  const [right] = await tx.query<PersonKey[]>(
    `SELECT p.id, p.token FROM reassigned_identities(ARRAY[$1::int], 'infinity') w
     JOIN person p ON p.id = w.right_person_id
     WHERE w.wrong_person_id = $2 AND $3::date < date_trunc('month', w.own_from)`,
    [project.id, person.id, firstDayOf(payMonth)],
  );
  return right;
};
