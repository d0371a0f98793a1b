import { getMetadataArgsStorage, type ValueTransformer } from 'typeorm';
import type { ColumnMetadataArgs } from 'typeorm/metadata-args/ColumnMetadataArgs.js';
import type { Tx } from './open';
import type { Rows } from './rows';

type Column = {
  readonly property: string;
  /** In the table. */
  readonly name: string;
  readonly isDay: boolean;
  readonly isInserted: boolean;
  readonly transformers: readonly ValueTransformer[];
};

const columnOf = ({ propertyName: property, options }: ColumnMetadataArgs): Column => ({
  property,
  name: options.name ?? property,
  isDay: options.type === 'date',
  isInserted: options.insert !== false,
  transformers: [options.transformer ?? []].flat(),
});

const quoted = ({ name }: Column): string => `"${name}"`;

/** A day is read as its text: a driver would make an instant of it, in the zone of the machine. */
const selected = (column: Column): string => `${quoted(column)}${column.isDay ? '::text' : ''} AS "${column.property}"`;

const readValue = ({ transformers }: Column, stored: unknown): unknown =>
  transformers.reduceRight<unknown>((value, one) => one.from(value) as unknown, stored);

/** What of a row is written, as JSON that PostgreSQL makes a row of again. */
const writtenValue = ({ transformers }: Column, value: unknown): unknown => {
  const stored = transformers.reduce<unknown>((before, one) => one.to(before) as unknown, value) ?? null;
  return Buffer.isBuffer(stored) ? `\\x${stored.toString('hex')}` : stored;
};

const tableOf = (entity: new () => object) => {
  const { tables, columns } = getMetadataArgsStorage();
  const stored = columns.filter(({ target }) => target === entity);
  const own = stored.map(columnOf);
  const key = own[stored.findIndex(({ options }) => options.primary)];
  const name = tables.find(({ target }) => target === entity)?.name;
  if (name === undefined || key === undefined) throw new Error(`${entity.name} is no entity with a primary column`);
  return { name, columns: own, key };
};

/** The rows of an entity with one primary column: its columns are named there, and read and written from here. */
export const entityStore = <Row extends object>(entity: new () => Row) => {
  const { name, columns, key } = tableOf(entity);
  const byKey = `SELECT ${columns.map(selected).join(', ')} FROM "${name}" WHERE ${quoted(key)} = ANY($1)`;
  const transformed = columns.filter(({ transformers }) => transformers.length > 0);
  /** A row comes by the names of its properties: what no transformer touches is there already. */
  const read = (stored: Readonly<Record<string, unknown>>): Row => {
    const row = { ...stored };
    for (const column of transformed) row[column.property] = readValue(column, row[column.property]);
    return row as Row;
  };
  const written = columns.filter(({ isInserted }) => isInserted);
  const names = written.map(quoted).join(', ');
  const changed = written.filter((column) => column !== key).map(quoted);
  // All rows are one parameter: a parameter for each value costs more than the rows when there are a thousand.
  const upsert = `INSERT INTO "${name}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${name}", $1)
    ON CONFLICT (${quoted(key)}) DO UPDATE SET ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  const write = (row: Row): unknown =>
    Object.fromEntries(written.map((column) => [column.name, writtenValue(column, row[column.property as keyof Row])]));
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
