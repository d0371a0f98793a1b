import type { Tx } from '../database/open';

/** Marks projects whose indicators may have changed, in the order in which everybody marks: two at once only wait. */
export const markDirty = (tx: Tx, codes: readonly string[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO dirty (project_code) SELECT DISTINCT unnest($1::text[]) AS code ORDER BY code
     ON CONFLICT (project_code) DO NOTHING`,
    [codes],
  );

/** Takes projects that are due, held until the transaction ends; none is taken by two replicas. */
export const takeDirty = async (
  tx: Tx,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> => {
  const rows = await tx.query<{ code: string }[]>(
    `SELECT project_code AS code FROM dirty WHERE project_code > $1
     ORDER BY project_code LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [after, limit],
  );
  return rows.map(({ code }) => code);
};

export const clearDirty = (tx: Tx, codes: readonly string[]): Promise<unknown> =>
  tx.query('DELETE FROM dirty WHERE project_code = ANY($1)', [codes]);
