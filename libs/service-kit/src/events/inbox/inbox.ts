import type { Tx } from '../../database/open';
import type { Rows } from '../../database/rows';
import type { Reached } from './standing';

/** One line of what was set aside. */
export type SetAside = Reached & {
  readonly publisher: string;
  readonly key: string;
  /** `EARLY`, `UNREADABLE`, `UNKNOWN_EVENT`, `DATA_INVALID`, `NOT_YET`, `FAILED`, or the code of a refusal. */
  readonly reason: string;
  readonly detail: string;
  readonly waitsFor?: string | undefined;
  readonly message: string;
  /** Why a message that could not be read holds up nothing any more. */
  readonly closed?: Closed | undefined;
};

/** The whole event was taken instead; or the publisher has nothing that is missing here. */
export type Closed = 'REPLACED' | 'NOTHING_MISSING';

export type Key = Pick<SetAside, 'publisher' | 'key'>;
export type KeyPlace = Key & Reached;

/** Where a key stands, and why this very message was set aside before, if it was. */
export type KeyPosition = { readonly at: Reached; readonly setAside: string | null };

// The row is made or locked by one statement; the update changes nothing.
const LOCK = `
WITH locked AS (
  INSERT INTO inbox AS i (publisher, key, key_seq) VALUES ($1, $2, 0)
  ON CONFLICT (publisher, key) DO UPDATE SET key_seq = i.key_seq RETURNING epoch, key_seq
)
SELECT epoch::float8 AS epoch, key_seq AS "keySeq", (
  SELECT reason FROM set_aside WHERE publisher = $1 AND key = $2 AND epoch = $3 AND key_seq = $4 AND closed IS NULL
) AS "setAside" FROM locked`;

/** Locks a key until the transaction ends, and says where it stands. */
export const lockKey = async (tx: Tx, { publisher, key, epoch, keySeq }: KeyPlace): Promise<KeyPosition> => {
  const [row] = await tx.query<(Reached & { setAside: string | null })[]>(LOCK, [publisher, key, epoch, keySeq]);
  return { at: row ?? { epoch: 0, keySeq: 0 }, setAside: row?.setAside ?? null };
};

export const saveKeyPlace = (tx: Tx, { publisher, key, epoch, keySeq }: KeyPlace): Promise<unknown> =>
  tx.query('UPDATE inbox SET epoch = $3, key_seq = $4 WHERE publisher = $1 AND key = $2', [
    publisher,
    key,
    epoch,
    keySeq,
  ]);

/** Keeps a message that could not be applied; the newest reason of a whole one stands, a damaged one replaces none. */
export const setAside = (tx: Tx, row: SetAside): Promise<unknown> =>
  tx.query(
    `INSERT INTO set_aside (publisher, key, epoch, key_seq, reason, detail, waits_for, message, closed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (publisher, key, epoch, key_seq) DO UPDATE SET reason = excluded.reason, detail = excluded.detail,
       waits_for = excluded.waits_for, message = excluded.message, closed = excluded.closed
     WHERE excluded.reason <> 'UNREADABLE'`,
    [
      row.publisher,
      row.key,
      row.epoch,
      row.keySeq,
      row.reason,
      row.detail,
      row.waitsFor ?? null,
      row.message,
      row.closed ?? null,
    ],
  );

const COLUMNS = `publisher, key, epoch::float8 AS epoch, key_seq AS "keySeq", reason, detail, waits_for AS "waitsFor",
  message`;

/** The first of a key that is set aside. */
export const firstSetAside = async (tx: Tx, { publisher, key }: Key): Promise<SetAside | undefined> => {
  const [row] = await tx.query<SetAside[]>(
    `SELECT ${COLUMNS} FROM set_aside WHERE publisher = $1 AND key = $2 AND closed IS NULL
     ORDER BY publisher, key, epoch, key_seq LIMIT 1`,
    [publisher, key],
  );
  return row;
};

const RELEASE = `
WITH applied AS (
  DELETE FROM set_aside WHERE publisher = $1 AND key = $2 AND epoch = $3 AND key_seq = $4 AND reason <> 'UNREADABLE'
)
UPDATE set_aside SET closed = 'REPLACED'
WHERE publisher = $1 AND key = $2 AND epoch = $3 AND key_seq = $4 AND reason = 'UNREADABLE' AND closed IS NULL`;

/** What was set aside at a place is applied: nothing of it is left but that a damaged copy of it once came. */
export const release = (tx: Tx, { publisher, key, epoch, keySeq }: KeyPlace): Promise<unknown> =>
  tx.query(RELEASE, [publisher, key, epoch, keySeq]);

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
       SELECT DISTINCT ON (publisher, key) * FROM set_aside WHERE (publisher, key) > ($3, $4) AND closed IS NULL
       ORDER BY publisher, key, epoch, key_seq
     ) firsts
     WHERE CASE reason
       WHEN 'UNREADABLE' THEN false
       WHEN 'EARLY' THEN EXISTS (
         SELECT FROM inbox i
         WHERE i.publisher = firsts.publisher AND i.key = firsts.key
           AND (i.key_seq >= firsts.key_seq - 1 OR i.epoch > firsts.epoch))
       ELSE $1 = false OR waits_for IS NOT NULL
     END
     ORDER BY publisher, key LIMIT $2`,
    [onlyWaiting, limit, after.publisher, after.key],
  );

/** What was set aside as the office may see it: not the message, whose data is its own. */
export type SetAsideShown = Omit<SetAside, 'message' | 'waitsFor' | 'closed'> & {
  readonly waitsFor: string | null;
  readonly closed: Closed | null;
  readonly setAsideAt: string;
};

/** What was set aside, after a place, by publisher, key, epoch and sequence. */
export const setAsidePage = (rows: Rows, after: KeyPlace, limit: number): Promise<readonly SetAsideShown[]> =>
  rows<SetAsideShown>(
    `SELECT publisher, key, epoch::float8 AS epoch, key_seq AS "keySeq", reason, detail, waits_for AS "waitsFor", closed,
       to_char(set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "setAsideAt"
     FROM set_aside WHERE (publisher, key, epoch, key_seq) > ($1, $2, $3, $4)
     ORDER BY publisher, key, epoch, key_seq LIMIT $5`,
    [after.publisher, after.key, after.epoch, after.keySeq, limit],
  );
