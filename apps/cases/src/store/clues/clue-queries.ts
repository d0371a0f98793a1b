import { createHash } from 'node:crypto';
import type { PlainDate } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import type { Stage } from '../../domain/clue';

/** What somebody who reported without an account may see of the clue. */
export type Queried = {
  readonly code: string;
  readonly externalNo: string;
  readonly receivedOn: PlainDate;
  readonly stage: Stage;
};

const digestOf = (queryCode: string): Buffer => createHash('sha256').update(queryCode).digest();

const INSERT = 'INSERT INTO clue_query (digest, clue_code) VALUES ($1, $2) ON CONFLICT DO NOTHING';

const FIND = `SELECT c.code, c.external_no AS "externalNo", c.received_on::text AS "receivedOn", c.stage
  FROM clue_query q JOIN clue c ON c.code = q.clue_code WHERE q.digest = $1`;

const RECEIVED = `SELECT to_char(received_at, 'YYYY-MM-DD HH24:MI:SS') AS "receivedAt" FROM clue_report
  WHERE clue_code = $1 AND version = 1`;

/** Keeps by which code a clue is found again: its digest alone. */
export const saveQuery = async (tx: Tx, queryCode: string, clueCode: string): Promise<void> => {
  await tx.query(INSERT, [digestOf(queryCode), clueCode]);
};

/** The clue of a query code; `undefined` of a code that nobody was given. */
export const clueOfQuery = async (rows: Rows, queryCode: string): Promise<Queried | undefined> =>
  (await rows<Queried>(FIND, [digestOf(queryCode)]))[0];

/** When a clue came in, as it was first told; `undefined` where it did not. */
export const receivedAtOf = async (rows: Rows, clueCode: string): Promise<string | undefined> =>
  (await rows<{ receivedAt: string }>(RECEIVED, [clueCode]))[0]?.receivedAt;
