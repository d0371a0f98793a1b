import type { Standing, Table, ValuesOf } from '@anxin/intake';
import type { Tx } from '../database/open';
import type { FactColumn, Cell } from './column';

/** A version of a fact as it goes in: what it says, what it belongs to, and where it came from. */
export type FactVersion<Row, Of> = {
  readonly values: Row;
  readonly of: Of;
  /** 1 for a fact that is new. */
  readonly version: number;
  readonly origin: string;
  /** What stood in columns that the table does not know. */
  readonly unknown?: unknown;
  /** It never was so; of a correctable table alone, as is the reason. */
  readonly withdrawn?: boolean;
  readonly reason?: string;
};

/** A version as it is stored. */
export type StoredVersion<Row> = Standing<Row>[number] & {
  readonly withdrawn: boolean;
  /** Read of a correctable table. */
  readonly unknown?: unknown;
};

/** The fact that is asked about, by the fields of its key and what it belongs to, as far as that is known. */
export type AskedFact<Row, Of> = { readonly values: Row; readonly of: Of | undefined };

type Columns<Row, Of> = Readonly<Record<string, FactColumn<Row, Of>>>;

/** A table of facts as it is declared. */
export type FactDeclaration<T extends Table, Of> = {
  /** Its SQL name. */
  readonly name: string;
  /** The table of files that its rows come from. */
  readonly intake: T;
  /** What makes a fact the same fact: its primary key, together with the version. */
  readonly key: Columns<ValuesOf<T>, Of>;
  readonly columns: Columns<ValuesOf<T>, Of>;
  /** The columns that keep what makes a row of the files the same under another key; an index begins with the first. */
  readonly identity?: readonly string[];
  /** Whether it has the columns `withdrawn` and `reason`: commands may correct it. */
  readonly correctable?: boolean;
};

/** A table of versioned facts: what stands in it, and how more goes in. */
export type FactTable<T extends Table, Of> = {
  readonly intake: T;
  readonly correctable: boolean;
  /** The versions of each fact that is asked about, oldest first: by index, one look a key. */
  readonly storedVersions: (
    tx: Tx,
    asked: readonly AskedFact<ValuesOf<T>, Of>[],
  ) => Promise<readonly (readonly StoredVersion<ValuesOf<T>>[])[]>;
  /** The places of those rows that stand already, whatever their keys; none of a table where only the key says so. */
  readonly told: (tx: Tx, asked: readonly ValuesOf<T>[]) => Promise<ReadonlySet<number>>;
  readonly insert: (tx: Tx, versions: readonly FactVersion<ValuesOf<T>, Of>[]) => Promise<void>;
};

type Stored = Readonly<Record<string, unknown>> & {
  readonly place: number;
  readonly origin: string;
  readonly withdrawn?: boolean;
  readonly unknown?: unknown;
};

const storedSql = <T extends Table, Of>({ name, key, columns, correctable }: FactDeclaration<T, Of>): string => {
  const keys = Object.keys(key);
  const arrays = Object.values(key).map(({ type }, index) => `$${index + 1}::${type}[]`);
  const fields = Object.entries(columns).flatMap(([column, { read }]) =>
    read ? [`${read.sql(`f.${column}`)} AS ${column}`] : [],
  );
  const more = correctable ? ['f.withdrawn', 'f.unknown'] : [];
  // By index, one look a key: a plain join is at times planned as a reading of the whole table.
  return `
SELECT k.place::int - 1 AS place, ${[...fields, ...more, 'f.origin'].join(', ')}
FROM unnest(${arrays.join(', ')}) WITH ORDINALITY k (${keys.join(', ')}, place) CROSS JOIN LATERAL (
  SELECT * FROM ${name} t WHERE ${keys.map((column) => `t.${column} = k.${column}`).join(' AND ')} OFFSET 0) f
ORDER BY f.version`;
};

type Written<Row, Of> = readonly [string, string, (version: FactVersion<Row, Of>, cell: Cell) => unknown];

/** Where a value of a fact stands, by the columns of its key. */
export const cellOf = (table: string, key: readonly unknown[], column: string): string =>
  `${table}.${column} ${JSON.stringify(key)}`;

const toldSql = (name: string, identity: readonly (readonly [string, { readonly type: string }])[]): string => `
SELECT k.place::int - 1 AS place
FROM unnest(${identity.map(([, { type }], index) => `$${index + 1}::${type}[]`).join(', ')})
  WITH ORDINALITY k (${identity.map(([column]) => column).join(', ')}, place)
CROSS JOIN LATERAL (
  SELECT FROM ${name} t WHERE ${identity.map(([column]) => `t.${column} = k.${column}`).join(' AND ')} LIMIT 1) f`;

const insertSql = (name: string, written: readonly (readonly [string, string, unknown])[]): string => `
INSERT INTO ${name} (${written.map(([column]) => column).join(', ')})
SELECT * FROM unnest(${written.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')})`;

const writtenOf = <T extends Table, Of>({ key, columns, correctable }: FactDeclaration<T, Of>) => {
  const own = ([column, { type, write }]: [string, FactColumn<ValuesOf<T>, Of>]): Written<ValuesOf<T>, Of> => [
    column,
    type,
    ({ values, of }, cell) => write(values, of, cell),
  ];
  const corrected: readonly Written<ValuesOf<T>, Of>[] = [
    ['withdrawn', 'boolean', ({ withdrawn = false }) => withdrawn],
    ['reason', 'text', ({ reason }) => reason ?? null],
  ];
  const written: readonly Written<ValuesOf<T>, Of>[] = [
    ...Object.entries(key).map(own),
    ['version', 'int', ({ version }) => version],
    ...Object.entries(columns)
      .filter(([, { generated }]) => !generated)
      .map(own),
    ['origin', 'text', ({ origin }) => origin],
    ['unknown', 'jsonb', ({ unknown }) => (unknown ? JSON.stringify(unknown) : null)],
    ...(correctable ? corrected : []),
  ];
  return written;
};

/**
 * Declares a table of versioned facts once; how its rows are read and written follows.
 * @example
 * export const sheetLines = (vault: Vault) => {
 *   const { subject, month, tenths, amount, day } = factColumns<ValuesOf<typeof payroll>, OfPerson>(vault);
 *   return factTable<typeof payroll, OfPerson>({
 *     name: 'sheet_line',
 *     intake: payroll,
 *     key: {
 *       project_id: subject('int', ({ project }) => project.id),
 *       person_id: subject('int', ({ person }) => person.id),
 *       pay_month: month('payMonth'),
 *     },
 *     columns: { days: tenths('days'), net_fen: amount('netAmount'), signed_on: day('signedOn') },
 *     correctable: true,
 *   });
 * };
 */
export const factTable = <T extends Table, Of>(declaration: FactDeclaration<T, Of>): FactTable<T, Of> => {
  type Row = ValuesOf<T>;
  const { name, intake, key, columns, correctable = false } = declaration;
  const identity = Object.entries({ ...key, ...columns }).filter(([column]) => declaration.identity?.includes(column));
  const keys = Object.values(key);
  const readers = Object.entries(columns).flatMap(([column, { read }]) => (read ? [{ column, into: read.into }] : []));
  const select = storedSql(declaration);
  const written = writtenOf(declaration);
  const insert = insertSql(name, written);

  const keyOf = (values: Row, of: Of | undefined): readonly unknown[] =>
    keys.map(({ write }) => write(values, of, () => ''));
  const rowOf = (stored: Stored, { values: asked, of }: AskedFact<Row, Of>): Row => {
    const key = keyOf(asked, of);
    const values: Record<string, unknown> = {};
    for (const field of intake.key) values[field] = asked[field as keyof Row];
    for (const { column, into } of readers)
      if (stored[column] !== null) into(values, stored[column] as never, () => cellOf(name, key, column));
    return values as Row;
  };
  return {
    intake,
    correctable,
    storedVersions: async (tx, asked) => {
      const versions = asked.map((): StoredVersion<Row>[] => []);
      const places: number[] = [];
      const arrays = keys.map((): unknown[] => []);
      asked.forEach(({ values, of }, place) => {
        const parts = keyOf(values, of);
        // Nothing stands under a key of which a part is not known.
        if (parts.some((part) => part === null)) return;
        places.push(place);
        parts.forEach((part, index) => arrays[index]?.push(part));
      });
      if (places.length === 0) return versions;
      for (const stored of await tx.query<Stored[]>(select, arrays)) {
        const place = places[stored.place];
        const one = place === undefined ? undefined : asked[place];
        if (place === undefined || !one) continue;
        const { origin, withdrawn = false, unknown } = stored;
        versions[place]?.push({ values: rowOf(stored, one), origin, withdrawn, unknown });
      }
      return versions;
    },
    told: async (tx, asked) => {
      if (identity.length === 0 || asked.length === 0) return new Set();
      const arrays = identity.map(([, { write }]) => asked.map((values) => write(values, undefined, () => '')));
      const stand = await tx.query<{ place: number }[]>(toldSql(name, identity), arrays);
      return new Set(stand.map(({ place }) => place));
    },
    insert: async (tx, versions) => {
      if (versions.length === 0) return;
      await tx.query(
        insert,
        written.map(([column, , write]) =>
          versions.map((version) => write(version, () => cellOf(name, keyOf(version.values, version.of), column))),
        ),
      );
    },
  };
};

/** Inserts a further version of each fact, whatever is stored under its key: of a fact that is new, the first. */
export const insertNext = async <T extends Table, Of>(
  tx: Tx,
  facts: FactTable<T, Of>,
  changed: readonly Omit<FactVersion<ValuesOf<T>, Of>, 'version'>[],
): Promise<void> => {
  const stored = await facts.storedVersions(tx, changed);
  await facts.insert(
    tx,
    changed.map((one, place) => ({ ...one, version: (stored[place]?.length ?? 0) + 1 })),
  );
};
