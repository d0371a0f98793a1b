import type { DataSource } from 'typeorm';
import { isRunning, PROCESS } from '../database/process';
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

/** A file of a session begins: should this process end before the file does, the session has ended. */
const beginFile = (database: DataSource, { actor, name }: Session): Promise<unknown> =>
  database.query(
    `INSERT INTO import_session AS s (actor, name, files, process) VALUES ($1, $2, 1, $3)
     ON CONFLICT (actor, name) DO UPDATE SET touched_at = clock_timestamp(), files = s.files + 1, process = $3`,
    [actor, name, PROCESS],
  );

// One that its sender closed meanwhile stays closed: nobody would close it again.
const refreshSession = (database: DataSource, { actor, name }: Session, filesLess = 0): Promise<unknown> =>
  database.query(
    `UPDATE import_session SET touched_at = clock_timestamp(), files = greatest(files - $3, 0)
     WHERE actor = $1 AND name = $2`,
    [actor, name, filesLess],
  );

/** Keeps a session alive while the work lasts, however long a file takes; that of a single file ends with it. */
export const withSession = async <T>(
  database: DataSource,
  session: FileSession,
  work: () => Promise<T>,
): Promise<T> => {
  await beginFile(database, session);
  // One that fails is made up for by the next.
  const timer = setInterval(() => void refreshSession(database, session).catch(() => undefined), TOUCH_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await (session.isSingle ? closeSession(database, session) : refreshSession(database, session, 1));
  }
};

/** Ends the sessions whose file was left by a process that is gone. */
export const endDeadSessions = (rows: Rows): Promise<unknown> =>
  rows(`DELETE FROM import_session WHERE files > 0 AND NOT ${isRunning('process')}`, []);

/** How many sessions are open, of whomever. */
export const openSessions = async (rows: Rows): Promise<number> => {
  const [open] = await rows<{ sessions: number }>(
    `SELECT count(*)::int AS sessions FROM import_session
     WHERE touched_at > clock_timestamp() - interval '${ABANDONED_AFTER}'`,
    [],
  );
  return open?.sessions ?? 0;
};
