import { enterprises, type EnterpriseRow, keyOf, type Row, type Standing, takeRows } from '@anxin/intake';
import type { ImportKind, Tx } from '@anxin/service-kit';
import { tellEnterprise } from '../events/out';

type Stored = EnterpriseRow & { readonly origin: string };

const standing = async (
  tx: Tx,
  rows: readonly Row<EnterpriseRow>[],
): Promise<ReadonlyMap<string, Standing<EnterpriseRow>>> => {
  const stored = await tx.query<Stored[]>(
    `SELECT credit_code AS "creditCode", name, area_code AS "areaCode", kind, origin FROM enterprise
     WHERE credit_code = ANY($1)`,
    [rows.map(({ values }) => values.creditCode)],
  );
  return new Map(stored.map(({ origin, ...values }) => [keyOf(enterprises, values), [{ values, origin }]]));
};

/** `enterprises.csv`: an enterprise is told once; every column is required, so nothing is filled later. */
export const enterprisesImport: ImportKind<typeof enterprises> = {
  table: enterprises,
  record: async (tx, rows, { origin, position }) => {
    const taken = takeRows(enterprises, rows, await standing(tx, rows), { knows: () => true, position });
    const { versions } = taken;
    await tx.query(
      `INSERT INTO enterprise (credit_code, name, area_code, kind, origin, unknown)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[])`,
      [
        versions.map(({ values }) => values.creditCode),
        versions.map(({ values }) => values.name),
        versions.map(({ values }) => values.areaCode),
        versions.map(({ values }) => values.kind),
        versions.map(({ line }) => origin(line)),
        versions.map(({ unknown }) => (unknown ? JSON.stringify(unknown) : null)),
      ],
    );
    return { ...taken, recorded: versions.length, entries: versions.map(({ values }) => tellEnterprise(values)) };
  },
};
