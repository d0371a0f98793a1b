import type { Tx } from '../database/open';

/** Marks projects whose indicators may have changed, in the order in which everybody marks: two at once only wait. */
export const markDirty = (tx: Tx, codes: readonly string[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO dirty (project_code) SELECT DISTINCT unnest($1::text[]) AS code ORDER BY code
     ON CONFLICT (project_code) DO NOTHING`,
    [codes],
  );

const BATCH = 100;

/** Takes projects that are due, held until the transaction ends; none is taken by two replicas. */
export const takeDirty = async (tx: Tx): Promise<readonly string[]> => {
  const rows = await tx.query<{ code: string }[]>(
    'SELECT project_code AS code FROM dirty ORDER BY project_code LIMIT $1 FOR UPDATE SKIP LOCKED',
    [BATCH],
  );
  return rows.map(({ code }) => code);
};

export const clearDirty = (tx: Tx, codes: readonly string[]): Promise<unknown> =>
  tx.query('DELETE FROM dirty WHERE project_code = ANY($1)', [codes]);
