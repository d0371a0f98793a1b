import type { Rows, Tx } from '@anxin/service-kit';
import type { Enterprise } from '../../domain/enterprise';
import { initialsOf, namedAs } from '../found-by-name';

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

const SOUGHT = `($1::text IS NULL OR strpos(credit_code, upper($1)) > 0 OR ${namedAs('$1')})`;

/** Enterprises in the order of their credit codes, after a code; `search` is part of the code or name, or initials. */
export const enterprisePage = (
  rows: Rows,
  search: string | null,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly StoredEnterprise[]> =>
  rows(`SELECT ${COLUMNS} FROM enterprise WHERE ${SOUGHT} AND credit_code > $2 ORDER BY credit_code LIMIT $3`, [
    search,
    after,
    limit,
  ]);

export const countEnterprises = async (rows: Rows, search: string | null): Promise<number> => {
  const sql = `SELECT count(*)::int AS enterprises FROM enterprise WHERE ${SOUGHT}`;
  return (await rows<{ enterprises: number }>(sql, [search]))[0]?.enterprises ?? 0;
};

type Recorded = { readonly enterprise: Enterprise; readonly origin: string; readonly unknown?: unknown };

export const insertEnterprises = (tx: Tx, recorded: readonly Recorded[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO enterprise (credit_code, name, initials, area_code, kind, origin, unknown)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[])`,
    [
      recorded.map(({ enterprise }) => enterprise.creditCode),
      recorded.map(({ enterprise }) => enterprise.name),
      recorded.map(({ enterprise }) => initialsOf(enterprise.name)),
      recorded.map(({ enterprise }) => enterprise.areaCode),
      recorded.map(({ enterprise }) => enterprise.kind),
      recorded.map(({ origin }) => origin),
      recorded.map(({ unknown }) => (unknown ? JSON.stringify(unknown) : null)),
    ],
  );
