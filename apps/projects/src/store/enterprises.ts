import type { Rows, Tx } from '@anxin/service-kit';
import type { Enterprise } from '../domain/enterprise';

/** An enterprise, and where it came from. */
export type StoredEnterprise = Enterprise & { readonly origin: string };

const COLUMNS = 'credit_code AS "creditCode", name, area_code AS "areaCode", kind, origin';

export const enterprisesByCode = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, StoredEnterprise>> => {
  const found = await rows<StoredEnterprise>(`SELECT ${COLUMNS} FROM enterprise WHERE credit_code = ANY($1)`, [codes]);
  return new Map(found.map((one) => [one.creditCode, one]));
};

/** Enterprises in the order of their credit codes, after a code. */
export const enterprisePage = (rows: Rows, after: string, limit: number): Promise<readonly StoredEnterprise[]> =>
  rows(`SELECT ${COLUMNS} FROM enterprise WHERE credit_code > $1 ORDER BY credit_code LIMIT $2`, [after, limit]);

export const countEnterprises = async (rows: Rows): Promise<number> =>
  (await rows<{ enterprises: number }>('SELECT count(*)::int AS enterprises FROM enterprise', []))[0]?.enterprises ?? 0;

type Recorded = { readonly enterprise: Enterprise; readonly origin: string; readonly unknown?: unknown };

export const insertEnterprises = (tx: Tx, recorded: readonly Recorded[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO enterprise (credit_code, name, area_code, kind, origin, unknown)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[])`,
    [
      recorded.map(({ enterprise }) => enterprise.creditCode),
      recorded.map(({ enterprise }) => enterprise.name),
      recorded.map(({ enterprise }) => enterprise.areaCode),
      recorded.map(({ enterprise }) => enterprise.kind),
      recorded.map(({ origin }) => origin),
      recorded.map(({ unknown }) => (unknown ? JSON.stringify(unknown) : null)),
    ],
  );
