import type { Rows } from '@anxin/service-kit';
import type { Enterprise } from '../domain/enterprise';

const COLUMNS = 'credit_code AS "creditCode", name, area_code AS "areaCode", kind';

export const enterprisesByCode = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Enterprise>> => {
  const found = await rows<Enterprise>(`SELECT ${COLUMNS} FROM enterprise WHERE credit_code = ANY($1)`, [codes]);
  return new Map(found.map((row) => [row.creditCode, row]));
};

/** Enterprises in the order of their credit codes, after a code. */
export const enterprisePage = (rows: Rows, after: string, limit: number): Promise<readonly Enterprise[]> =>
  rows<Enterprise>(`SELECT ${COLUMNS} FROM enterprise WHERE credit_code > $1 ORDER BY credit_code LIMIT $2`, [
    after,
    limit,
  ]);
