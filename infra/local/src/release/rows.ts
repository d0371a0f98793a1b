import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Client, escapeIdentifier } from 'pg';

const PAGE = 2_000;
/** Known to who migrates, not to who moves data. */
const OF_MIGRATIONS = 'migrations';

const TABLES = `
SELECT c.relname AS name, json_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace
  AND c.relname <> '${OF_MIGRATIONS}' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
GROUP BY c.relname ORDER BY c.relname`;

type Table = { readonly name: string; readonly columns: readonly string[] };
type Line = { readonly table: string; readonly row: unknown };

/** Writes every row of a database as a line of JSON, packed. `client` may read all. */
export const writeRows = async (client: Client, file: string): Promise<void> => {
  const packed = createGzip({ level: 9 });
  const done = finished(packed.pipe(createWriteStream(file)));
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows: tables } = await client.query<Table>(TABLES);
  for (const { name } of tables) {
    await client.query(`DECLARE kept CURSOR FOR SELECT to_jsonb(t) AS row FROM ${escapeIdentifier(name)} t`);
    for (;;) {
      const { rows } = await client.query<Omit<Line, 'table'>>(`FETCH ${PAGE} FROM kept`);
      for (const { row } of rows)
        if (!packed.write(`${JSON.stringify({ table: name, row })}\n`)) await once(packed, 'drain');
      if (rows.length < PAGE) break;
    }
    await client.query('CLOSE kept');
  }
  await client.query('COMMIT');
  packed.end();
  await done;
};

const insert = (client: Client, { name, columns }: Table, rows: readonly unknown[]): Promise<unknown> => {
  const [table, names] = [escapeIdentifier(name), columns.join(', ')];
  return client.query(
    `INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE
     SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
};

const SEQUENCES = `
SELECT format('SELECT setval(%L, max(%I)) FROM %I', pg_get_serial_sequence(quote_ident(c.relname), a.attname), a.attname, c.relname) AS sql
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0
  AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL AND c.relname <> '${OF_MIGRATIONS}'`;

/** Reads such rows into a database of the same schema, past its guards: `client` is a superuser's. */
export const readRows = async (client: Client, file: string): Promise<void> => {
  const { rows: tables } = await client.query<Table>(TABLES);
  const known = new Map(tables.map((table) => [table.name, table]));
  await client.query('BEGIN');
  await client.query('SET LOCAL session_replication_role = replica');
  // What migrations left of their own stands among the rows.
  await client.query(`TRUNCATE ${tables.map(({ name }) => escapeIdentifier(name)).join(', ')}`);
  let page: Line[] = [];
  const flush = async (): Promise<void> => {
    const table = known.get(page[0]?.table ?? '');
    if (page[0] && !table) throw new Error(`${file} has rows of ${page[0].table}, which is no table here`);
    if (table)
      await insert(
        client,
        table,
        page.map(({ row }) => row),
      );
    page = [];
  };
  for await (const text of createInterface(createReadStream(file).pipe(createGunzip()))) {
    const line = JSON.parse(text) as Line;
    if (page.length >= PAGE || (page[0] && page[0].table !== line.table)) await flush();
    page.push(line);
  }
  await flush();
  const { rows: sequences } = await client.query<{ sql: string }>(SEQUENCES);
  for (const { sql } of sequences) await client.query(sql);
  await client.query('COMMIT');
};
