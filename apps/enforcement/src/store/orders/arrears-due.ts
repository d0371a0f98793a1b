import { type Fen, fen, type PlainDate } from '@anxin/domain-kit';
import { lockStreams, type Rows, type Tx } from '@anxin/service-kit';

/** What `workers` tells of arrears. */
type Told = {
  readonly projectCode: string;
  readonly entries: readonly {
    readonly person: string;
    readonly dueOn: string;
    readonly arrearsFen: string;
    readonly beforeFen: string;
  }[];
};

/** Whoever changes what a project owes, or decides by it, takes this lock. */
export const lockArrears = (tx: Tx, projectCode: string): Promise<unknown> =>
  lockStreams(tx, [`arrears:${projectCode}`]);

const ADD = `
INSERT INTO arrears_due (project_code, due_on, fen)
SELECT $1, due_on, sum(change) FROM unnest($2::date[], $3::bigint[]) t (due_on, change) GROUP BY due_on
ON CONFLICT (project_code, due_on) DO UPDATE SET fen = arrears_due.fen + excluded.fen`;

const ADD_TO_WORKERS = `
INSERT INTO worker_arrears (project_code, person, fen)
SELECT $1, person, sum(change) FROM unnest($2::text[], $3::bigint[]) t (person, change) GROUP BY person
ON CONFLICT (project_code, person) DO UPDATE SET fen = worker_arrears.fen + excluded.fen`;

/** Keeps what a project owes, by the day it was due and by the worker. */
export const saveArrears = async (tx: Tx, { projectCode, entries }: Told): Promise<void> => {
  const changes = entries.map(({ arrearsFen, beforeFen }) => (BigInt(arrearsFen) - BigInt(beforeFen)).toString());
  await tx.query(ADD, [projectCode, entries.map(({ dueOn }) => dueOn), changes]);
  await tx.query(ADD_TO_WORKERS, [projectCode, entries.map(({ person }) => person), changes]);
};

/** What a project owes of wages that fell due after a day, and the first of those days; nothing where nobody is owed. */
export const arrearsSince = async (
  rows: Rows,
  projectCode: string,
  since: PlainDate,
): Promise<{ readonly dueOn: PlainDate; readonly fen: Fen } | undefined> => {
  const sql = `SELECT min(due_on)::text AS "dueOn", sum(fen)::text AS fen FROM arrears_due
    WHERE project_code = $1 AND due_on > $2 AND fen > 0`;
  const [owed] = await rows<{ dueOn: PlainDate | null; fen: string | null }>(sql, [projectCode, since]);
  return owed?.dueOn != null && owed.fen !== null ? { dueOn: owed.dueOn, fen: fen(BigInt(owed.fen)) } : undefined;
};

/** The promises of a project that stand, and what fell due since each was given and is not paid. */
export const brokenPromises = async (rows: Rows, projectCode: string) => {
  const found = await rows<{ code: string; dueOn: PlainDate; fen: string }>(
    `SELECT p.code, min(a.due_on)::text AS "dueOn", sum(a.fen)::text AS fen
     FROM promise p JOIN arrears_due a ON a.project_code = p.project_code AND a.due_on > p.given_on AND a.fen > 0
     WHERE p.project_code = $1 AND p.stage = 'STANDING' GROUP BY p.code ORDER BY p.code`,
    [projectCode],
  );
  return found.map(({ code, dueOn, fen: owed }) => ({ code, dueOn, fen: fen(BigInt(owed)) }));
};
