import { type ColumnOptions, getMetadataArgsStorage } from 'typeorm';
import type { Tx } from './open';
import type { Rows } from './rows';

type Column = { readonly property: string; readonly options: ColumnOptions };

const columnName = ({ property, options }: Column): string => `"${options.name ?? property}"`;

/** A day is read as its text: a driver would make an instant of it, in the zone of the machine. */
const selected = (column: Column): string =>
  `${columnName(column)}${column.options.type === 'date' ? '::text' : ''} AS "${column.property}"`;

const readValue = ({ options: { transformer = [] } }: Column, stored: unknown): unknown =>
  [transformer].flat().reduceRight<unknown>((value, one) => one.from(value) as unknown, stored);

/** What of a row is written, as JSON that PostgreSQL makes a row of again. */
const writtenValue = ({ options: { transformer = [] } }: Column, value: unknown): unknown => {
  const stored = [transformer].flat().reduce<unknown>((before, one) => one.to(before) as unknown, value) ?? null;
  return Buffer.isBuffer(stored) ? `\\x${stored.toString('hex')}` : stored;
};

const tableOf = (entity: new () => object) => {
  const { tables, columns } = getMetadataArgsStorage();
  const own = columns
    .filter(({ target }) => target === entity)
    .map(({ propertyName: property, options }) => ({ property, options }));
  const key = own.find(({ options }) => options.primary);
  const name = tables.find(({ target }) => target === entity)?.name;
  if (name === undefined || key === undefined) throw new Error(`${entity.name} is no entity with a primary column`);
  return { name, columns: own, key };
};

/** The rows of an entity with one primary column: its columns are named there, and read and written from here. */
export const entityStore = <Row extends object>(entity: new () => Row) => {
  const { name, columns, key } = tableOf(entity);
  const byKey = `SELECT ${columns.map(selected).join(', ')} FROM "${name}" WHERE ${columnName(key)} = ANY($1)`;
  const read = (stored: Readonly<Record<string, unknown>>): Row =>
    Object.fromEntries(columns.map((column) => [column.property, readValue(column, stored[column.property])])) as Row;
  const written = columns.filter(({ options }) => options.insert !== false);
  const names = written.map(columnName).join(', ');
  const changed = written.filter((column) => column !== key).map(columnName);
  // All rows are one parameter: a parameter for each value costs more than the rows when there are a thousand.
  const upsert = `INSERT INTO "${name}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${name}", $1)
    ON CONFLICT (${columnName(key)}) DO UPDATE SET ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  const write = (row: Row): unknown =>
    Object.fromEntries(
      written.map((column) => [
        column.options.name ?? column.property,
        writtenValue(column, row[column.property as keyof Row]),
      ]),
    );
  return {
    /** Those that are there and visible, by their key. */
    byKey: async (rows: Rows, keys: readonly string[]): Promise<ReadonlyMap<string, Row>> => {
      const found = await rows<Readonly<Record<string, unknown>>>(byKey, [keys]);
      return new Map(found.map((row) => [String(row[key.property]), read(row)]));
    },
    /** Inserts them, or updates those that are there. */
    save: async (tx: Tx, all: readonly Row[]): Promise<void> => {
      if (all.length > 0) await tx.query(upsert, [JSON.stringify(all.map(write))]);
    },
  };
};
