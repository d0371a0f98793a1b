import type { Tx } from '@anxin/service-kit';

/** Marks projects whose indicators may have changed. */
export const markDirty = (tx: Tx, codes: readonly string[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO dirty (project_code) SELECT DISTINCT unnest($1::text[]) AS code ORDER BY code
     ON CONFLICT (project_code) DO NOTHING`,
    [codes],
  );
