import type { CellValue, Column, ValueOf } from './column';

/** What a column may refer to, and the fault when it is not there. */
export const REFERENCE_FAULTS = {
  enterprise: 'UNKNOWN_ENTERPRISE',
  project: 'UNKNOWN_PROJECT',
  worker: 'UNKNOWN_WORKER',
  account: 'UNKNOWN_ACCOUNT',
} as const;
export type ReferenceKind = keyof typeof REFERENCE_FAULTS;

export type Columns = Readonly<Record<string, Column>>;

/** One table of `formats.md`: its columns with their types, its key, what it refers to. Declared once, used by all. */
export type Table<C extends Columns = Columns> = {
  /** The stem of its files' names. */
  readonly name: string;
  readonly columns: C;
  readonly key: readonly string[];
  readonly references: Readonly<Partial<Record<string, ReferenceKind>>>;
};

type Declaration<C extends Columns> = Table<C> & {
  readonly key: readonly (keyof C & string)[];
  readonly references: Readonly<Partial<Record<keyof C & string, ReferenceKind>>>;
};

export type ValuesOf<T extends Table> = { readonly [Name in keyof T['columns']]: ValueOf<T['columns'][Name]> };

/** Declares a table; its key and references name columns that it has. */
export const table = <C extends Columns>(declaration: Declaration<C>): Table<C> => ({
  ...declaration,
  // Without a prototype, so that a file's unknown column may be called `constructor`.
  columns: { __proto__: null, ...declaration.columns },
});

/** The key of a row as one text; a value holds no control character but perhaps a line end within quotes. */
export const keyOf = ({ key }: Table, values: Readonly<Record<string, CellValue>>): string =>
  key.map((name) => String(values[name] ?? '')).join('\u0000');
