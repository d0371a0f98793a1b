import type { Tx } from '../database/open';
import type { Rows } from '../database/rows';

/** One line of what was set aside. */
export type SetAside = {
  readonly publisher: string;
  readonly key: string;
  readonly keySeq: number;
  /** `EARLY`, `UNREADABLE`, `UNKNOWN_EVENT`, `DATA_INVALID`, `NOT_YET`, `FAILED`, or the code of a refusal. */
  readonly reason: string;
  readonly detail: string;
  readonly waitsFor?: string | undefined;
  readonly message: string;
};

export type KeyPlace = Pick<SetAside, 'publisher' | 'key' | 'keySeq'>;

/** Where a key stands: the last sequence applied, and whether this very message was set aside before. */
export type KeyPosition = { readonly last: number; readonly isSetAside: boolean };

// The row is made or locked by one statement; the update changes nothing.
const LOCK = `
WITH locked AS (
  INSERT INTO inbox AS i (publisher, key, key_seq) VALUES ($1, $2, 0)
  ON CONFLICT (publisher, key) DO UPDATE SET key_seq = i.key_seq RETURNING key_seq
)
SELECT key_seq AS last, EXISTS (
  SELECT FROM set_aside WHERE publisher = $1 AND key = $2 AND key_seq = $3
) AS "isSetAside" FROM locked`;

/** Locks a key until the transaction ends, and says where it stands. */
export const lockKey = async (tx: Tx, { publisher, key, keySeq }: KeyPlace): Promise<KeyPosition> => {
  const [position] = await tx.query<KeyPosition[]>(LOCK, [publisher, key, keySeq]);
  return position ?? { last: 0, isSetAside: false };
};

export const saveKeyPlace = (tx: Tx, { publisher, key, keySeq }: KeyPlace): Promise<unknown> =>
  tx.query('UPDATE inbox SET key_seq = $3 WHERE publisher = $1 AND key = $2', [publisher, key, keySeq]);

/** Keeps a message that could not be applied; the newest reason stands. */
export const setAside = (tx: Tx, row: SetAside): Promise<unknown> =>
  tx.query(
    `INSERT INTO set_aside (publisher, key, key_seq, reason, detail, waits_for, message)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (publisher, key, key_seq)
     DO UPDATE SET reason = excluded.reason, detail = excluded.detail, waits_for = excluded.waits_for`,
    [row.publisher, row.key, row.keySeq, row.reason, row.detail, row.waitsFor ?? null, row.message],
  );

const COLUMNS = 'publisher, key, key_seq AS "keySeq", reason, detail, waits_for AS "waitsFor", message';

/** A message that was set aside, locked until the transaction ends. */
export const findSetAside = async (tx: Tx, { publisher, key, keySeq }: KeyPlace): Promise<SetAside | undefined> => {
  const rows = await tx.query<SetAside[]>(
    `SELECT ${COLUMNS} FROM set_aside WHERE publisher = $1 AND key = $2 AND key_seq = $3 FOR UPDATE`,
    [publisher, key, keySeq],
  );
  return rows[0];
};

export const release = (tx: Tx, { publisher, key, keySeq }: KeyPlace): Promise<unknown> =>
  tx.query('DELETE FROM set_aside WHERE publisher = $1 AND key = $2 AND key_seq = $3', [publisher, key, keySeq]);

type Key = Pick<SetAside, 'publisher' | 'key'>;

/**
 * The first of each key that was set aside, by key: those that may be tried again. An early one whose gap has closed is
 * among them: the process that closed it may have ended before it took this one.
 */
export const firstOfKeys = (
  tx: Tx,
  { onlyWaiting, after, limit }: { readonly onlyWaiting: boolean; readonly after: Key; readonly limit: number },
): Promise<readonly SetAside[]> =>
  tx.query<SetAside[]>(
    `SELECT ${COLUMNS} FROM (
       SELECT DISTINCT ON (publisher, key) * FROM set_aside WHERE (publisher, key) > ($3, $4)
       ORDER BY publisher, key, key_seq
     ) firsts
     WHERE CASE reason
       WHEN 'EARLY' THEN EXISTS (
         SELECT FROM inbox i
         WHERE i.publisher = firsts.publisher AND i.key = firsts.key AND i.key_seq >= firsts.key_seq - 1)
       ELSE $1 = false OR waits_for IS NOT NULL
     END
     ORDER BY publisher, key LIMIT $2`,
    [onlyWaiting, limit, after.publisher, after.key],
  );

/** What was set aside as the office may see it: not the message, whose data is its own. */
export type SetAsideShown = Omit<SetAside, 'message' | 'waitsFor'> & {
  readonly waitsFor: string | null;
  readonly setAsideAt: string;
};

/** What was set aside, after a place, by publisher, key and sequence. */
export const setAsidePage = (rows: Rows, after: KeyPlace, limit: number): Promise<readonly SetAsideShown[]> =>
  rows<SetAsideShown>(
    `SELECT publisher, key, key_seq AS "keySeq", reason, detail, waits_for AS "waitsFor",
       to_char(set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "setAsideAt"
     FROM set_aside WHERE (publisher, key, key_seq) > ($1, $2, $3) ORDER BY publisher, key, key_seq LIMIT $4`,
    [after.publisher, after.key, after.keySeq, limit],
  );
