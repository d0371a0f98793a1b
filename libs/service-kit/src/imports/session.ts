import type { DataSource } from 'typeorm';
import type { Rows } from '../database/rows';

/** Who sends, and which of the sender's sessions it is: two at once do not end each other. */
export type Session = { readonly actor: string; readonly name: string };

/** The session of a file, which a single one has for itself. */
export type FileSession = Session & { readonly isSingle: boolean };

/** After so long without a sign of life a session is taken for abandoned. */
const ABANDONED_AFTER = '10 minutes';
const TOUCH_MS = 60_000;

/** Until a session closes, nothing is concluded from facts that its next file may complete. */
export const touchSession = (database: DataSource, { actor, name }: Session): Promise<unknown> =>
  database.query(
    `INSERT INTO import_session (actor, name) VALUES ($1, $2)
     ON CONFLICT (actor, name) DO UPDATE SET touched_at = clock_timestamp()`,
    [actor, name],
  );

export const closeSession = (database: DataSource, { actor, name }: Session): Promise<unknown> =>
  database.query('DELETE FROM import_session WHERE actor = $1 AND name = $2', [actor, name]);

// One that its sender closed meanwhile stays closed: nobody would close it again.
const refreshSession = (database: DataSource, { actor, name }: Session): Promise<unknown> =>
  database.query('UPDATE import_session SET touched_at = clock_timestamp() WHERE actor = $1 AND name = $2', [
    actor,
    name,
  ]);

/** Keeps a session alive while the work lasts, however long a file takes; that of a single file ends with it. */
export const withSession = async <T>(
  database: DataSource,
  session: FileSession,
  work: () => Promise<T>,
): Promise<T> => {
  await touchSession(database, session);
  const refresh = (): Promise<unknown> => refreshSession(database, session);
  // One that fails is made up for by the next.
  const timer = setInterval(() => void refresh().catch(() => undefined), TOUCH_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await (session.isSingle ? closeSession(database, session) : refresh());
  }
};

/** How many sessions are open, of whomever. */
export const openSessions = async (rows: Rows): Promise<number> => {
  const [open] = await rows<{ sessions: number }>(
    `SELECT count(*)::int AS sessions FROM import_session
     WHERE touched_at > clock_timestamp() - interval '${ABANDONED_AFTER}'`,
    [],
  );
  return open?.sessions ?? 0;
};
