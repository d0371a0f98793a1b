import type { DataSource } from 'typeorm';
import type { Rows } from '../journal/feed';

/** After so long without a file a session is taken for abandoned. */
const ABANDONED_AFTER = '10 minutes';

/** A sender's session: until it closes, nothing is concluded from facts that its next file may complete. */
export const touchSession = (database: DataSource, actor: string): Promise<unknown> =>
  database.query(
    `INSERT INTO import_session (actor) VALUES ($1)
     ON CONFLICT (actor) DO UPDATE SET touched_at = clock_timestamp()`,
    [actor],
  );

export const closeSession = (database: DataSource, actor: string): Promise<unknown> =>
  database.query('DELETE FROM import_session WHERE actor = $1', [actor]);

/** Whether anybody's session is open. */
export const isSessionOpen = async (rows: Rows): Promise<boolean> => {
  const open = await rows(
    `SELECT FROM import_session WHERE touched_at > clock_timestamp() - interval '${ABANDONED_AFTER}' LIMIT 1`,
    [],
  );
  return open.length > 0;
};
