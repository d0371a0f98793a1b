import { type PlainDate, yearOf } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';
import { journalled } from './tables';

/** A service's last number of each area, kind and year (IDF-14), for its migration. */
export const numberTable = (service: string, table: string): string => `
CREATE TABLE ${table} (
  area text NOT NULL,
  kind text NOT NULL,
  year int NOT NULL,
  last int NOT NULL,
  CONSTRAINT ${table}_pk PRIMARY KEY (area, kind, year)
);
GRANT SELECT, INSERT, UPDATE ON ${table} TO ${service}_service;
${journalled(table)}`;

/**
 * The next `area6-kind-YYYY-seq6` (IDF-14), taken in the transaction that uses it, so that none is left out: a refusal
 * gives it back.
 */
export const nextNumber = async (
  rows: Rows,
  table: string,
  { area, kind, on }: { readonly area: string; readonly kind: string; readonly on: PlainDate },
): Promise<string> => {
  const [row] = await rows<{ last: number }>(
    `INSERT INTO ${table} (area, kind, year, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (area, kind, year) DO UPDATE SET last = ${table}.last + 1 RETURNING last`,
    [area, kind, yearOf(on)],
  );
  return `${area}-${kind}-${yearOf(on)}-${String(row?.last ?? 0).padStart(6, '0')}`;
};
