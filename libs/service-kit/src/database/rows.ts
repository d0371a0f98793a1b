import type { Rows } from '@anxin/evidence';
import type { Client } from 'pg';

export type { Rows } from '@anxin/evidence';

/** A transaction or connection of TypeORM as `Rows`. */
export const rowsIn =
  (database: { readonly query: (sql: string, parameters?: unknown[]) => Promise<unknown> }): Rows =>
  async <Row>(sql: string, parameters: readonly unknown[]) =>
    (await database.query(sql, [...parameters])) as Row[];

/** A connection of `pg` as `Rows`. */
export const rowsOf =
  (client: Client): Rows =>
  async <Row>(sql: string, parameters: readonly unknown[]) =>
    (await client.query(sql, [...parameters])).rows as Row[];

/** A recorded time as the API shows it. */
export const isoInstant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
