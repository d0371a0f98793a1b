import type { Tx } from '../database/open';

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
export type Standing = { readonly last: number; readonly isSetAside: boolean };

// The row is made or locked by one statement; the update changes nothing.
const HOLD = `
WITH held AS (
  INSERT INTO inbox AS i (publisher, key, key_seq) VALUES ($1, $2, 0)
  ON CONFLICT (publisher, key) DO UPDATE SET key_seq = i.key_seq RETURNING key_seq
)
SELECT key_seq AS last, EXISTS (
  SELECT FROM set_aside WHERE publisher = $1 AND key = $2 AND key_seq = $3
) AS "isSetAside" FROM held`;

/** Holds a key until the transaction ends, and says where it stands. */
export const holdKey = async (tx: Tx, { publisher, key, keySeq }: KeyPlace): Promise<Standing> => {
  const [standing] = await tx.query<Standing[]>(HOLD, [publisher, key, keySeq]);
  return standing ?? { last: 0, isSetAside: false };
};

export const remember = (tx: Tx, { publisher, key, keySeq }: KeyPlace): Promise<unknown> =>
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

/** A message that was set aside, held until the transaction ends. */
export const findSetAside = async (tx: Tx, { publisher, key, keySeq }: KeyPlace): Promise<SetAside | undefined> => {
  const rows = await tx.query<SetAside[]>(
    `SELECT ${COLUMNS} FROM set_aside WHERE publisher = $1 AND key = $2 AND key_seq = $3 FOR UPDATE`,
    [publisher, key, keySeq],
  );
  return rows[0];
};

export const release = (tx: Tx, { publisher, key, keySeq }: KeyPlace): Promise<unknown> =>
  tx.query('DELETE FROM set_aside WHERE publisher = $1 AND key = $2 AND key_seq = $3', [publisher, key, keySeq]);

/**
 * The first of each key that was set aside, oldest first: those that may be tried again. An early one whose gap has
 * closed is among them: the process that closed it may have ended before it took this one.
 */
export const firstOfKeys = (
  tx: Tx,
  { onlyWaiting, limit }: { readonly onlyWaiting: boolean; readonly limit: number },
): Promise<readonly SetAside[]> =>
  tx.query<SetAside[]>(
    `SELECT ${COLUMNS} FROM (
       SELECT DISTINCT ON (publisher, key) * FROM set_aside ORDER BY publisher, key, key_seq
     ) firsts
     WHERE CASE reason
       WHEN 'EARLY' THEN EXISTS (
         SELECT FROM inbox i
         WHERE i.publisher = firsts.publisher AND i.key = firsts.key AND i.key_seq >= firsts.key_seq - 1)
       ELSE $1 = false OR waits_for IS NOT NULL
     END
     ORDER BY set_aside_at LIMIT $2`,
    [onlyWaiting, limit],
  );
