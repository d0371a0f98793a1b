import type { AsOf } from '@anxin/service-kit';

/** The moment for SQL: what was recorded later is not known. */
export const moment = ({ knownAt }: AsOf): string => knownAt ?? 'infinity';

/**
 * The rows of a table of versions as known at `$3`: of each key the version recorded last by then; one that was
 * withdrawn is left out.
 * @param where further SQL about `t`
 */
export const latest = (table: string, key: readonly string[], where: string): string => `
SELECT t.* FROM ${table} t
WHERE t.recorded_at <= $3::timestamptz AND ${where} AND NOT EXISTS (
  SELECT FROM ${table} later
  WHERE ${key.map((column) => `later.${column} = t.${column}`).join(' AND ')}
    AND later.version > t.version AND later.version > 1 AND later.recorded_at <= $3::timestamptz)`;
