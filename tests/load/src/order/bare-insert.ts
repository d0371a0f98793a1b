import type { Client } from 'pg';
import { msOf } from '../rounds';

/** Rows of a table, each value as text. */
export type Rows = { readonly table: string; readonly columns: readonly string[]; readonly rows: readonly string[][] };

const COLUMNS = `SELECT column_name AS name FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'
    AND identity_generation IS DISTINCT FROM 'ALWAYS' ORDER BY ordinal_position`;

/** What a condition finds of a table. */
export const rowsOf = async (client: Client, table: string, where: string, value: unknown): Promise<Rows> => {
  const found = await client.query<{ name: string }>(COLUMNS, [table]);
  const columns = found.rows.map(({ name }) => `"${name}"`);
  const texts = columns.map((column) => `${column}::text`).join(', ');
  const { rows } = await client.query<string[]>({
    text: `SELECT ${texts} FROM ${table} WHERE ${where}`,
    values: [value],
    rowMode: 'array',
  });
  return { table, columns, rows };
};

/** How long the rows take into empty tables of the same make, each by an INSERT of its own, in one transaction; in ms. */
export const bareInsertMs = async (client: Client, all: readonly Rows[]): Promise<number> => {
  for (const { table } of all) await client.query(`CREATE TABLE bare_${table} (LIKE ${table} INCLUDING ALL)`);
  const took = await msOf(async () => {
    await client.query('BEGIN');
    for (const { table, columns, rows } of all) {
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      const text = `INSERT INTO bare_${table} (${columns.join(', ')}) VALUES (${places})`;
      for (const values of rows) await client.query({ name: table, text, values });
    }
    await client.query('COMMIT');
  });
  for (const { table } of all) await client.query(`DROP TABLE bare_${table}`);
  return took;
};
