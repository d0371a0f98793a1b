import type { PlainDate } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import type { WorkerCode } from '../../domain/worker-code';

type Stored = {
  readonly person: string;
  readonly status: 'STANDING' | 'LOCKED' | 'WITHDRAWN' | null;
  readonly digest: string;
  readonly validThrough: PlainDate;
  readonly failures: number;
};

const CODES = `SELECT w.token AS person, c.status, c.digest, c.valid_through::text AS "validThrough", c.failures
  FROM person w LEFT JOIN worker_code c ON c.person_id = w.id WHERE w.token = ANY($1)`;

const stateOf = ({ status, digest, validThrough, failures }: Stored): WorkerCode => {
  if (status === null) return { status: 'NONE' };
  return status === 'WITHDRAWN' ? { status } : { status, code: { digest, validThrough, failures } };
};

/** The codes of persons, by the person's token; a person who is not known is left out. */
export const codesOf = async (rows: Rows, persons: readonly string[]): Promise<ReadonlyMap<string, WorkerCode>> => {
  const found = await rows<Stored>(CODES, [persons]);
  return new Map(found.map((row) => [row.person, stateOf(row)]));
};

/** Keeps what became of a person's code. */
export const saveCode = async (tx: Tx, person: string, state: WorkerCode): Promise<void> => {
  if (!('code' in state)) {
    const sql = `UPDATE worker_code SET status = 'WITHDRAWN' WHERE person_id = (SELECT id FROM person WHERE token = $1)`;
    await tx.query(sql, [person]);
    return;
  }
  const { digest, validThrough, failures } = state.code;
  await tx.query(
    `INSERT INTO worker_code (person_id, status, digest, valid_through, failures)
     SELECT id, $2, $3, $4, $5 FROM person WHERE token = $1
     ON CONFLICT (person_id) DO UPDATE SET status = $2, digest = $3, valid_through = $4, failures = $5`,
    [person, state.status, digest, validThrough, failures],
  );
};

/** Whose code it is, by its digest; `undefined` of one that was replaced, or never issued. */
export const personOfCode = async (rows: Rows, digest: string): Promise<string | undefined> => {
  const sql = 'SELECT w.token AS person FROM worker_code c JOIN person w ON w.id = c.person_id WHERE c.digest = $1';
  return (await rows<{ person: string }>(sql, [digest]))[0]?.person;
};
