import type { Text } from '@anxin/law';
import type { CellValue, Column, NoteCode, ValueOf } from '../values/column';
import type { Fault } from '../faults/fault';
import type { Note } from '../faults/note';

/**
 * What a column may refer to, and the fault when it is not there. A person needs no registration but where another paper
 * than a citizen's number says who it is; what is changed must be known, what is told for the first time need not.
 */
export const REFERENCE_FAULTS = {
  enterprise: 'UNKNOWN_ENTERPRISE',
  project: 'UNKNOWN_PROJECT',
  changed: 'UNKNOWN_PROJECT',
  worker: 'UNKNOWN_WORKER',
  person: 'ID_NUMBER',
  account: 'UNKNOWN_ACCOUNT',
} as const;
export type ReferenceKind = keyof typeof REFERENCE_FAULTS;
/** Those that whoever knows what is there is asked about. */
export type AskedKind = Exclude<ReferenceKind, 'person' | 'changed'>;

/** The columns of a row that says what changes from a day on. */
export type Changing = {
  /** The day; a row without it says what always was. */
  readonly on: string;
  /** What may change; what such a row says in other columns belongs to the row without a day. */
  readonly columns: readonly string[];
};

type Values = Readonly<Record<string, CellValue>>;

export type Columns = Readonly<Record<string, Column>>;

/** One table of `formats.md`: its columns with their types, its key, what it refers to. Declared once, used by all. */
export type Table<C extends Columns = Columns> = {
  /** The stem of its files' names. */
  readonly name: string;
  readonly columns: C;
  readonly key: readonly string[];
  readonly references: Readonly<Partial<Record<string, ReferenceKind>>>;
  /** By what a row tells what stands under another key already. */
  readonly identity?: Identity;
  /** What is odd about a row as a whole. */
  readonly oddities?: (values: Values) => readonly Note[];
  /** A column of the key whose value may be mangled: the row is kept under a number made of its digest. */
  readonly mangledKey?: string;
  readonly changing?: Changing;
  /** What is wrong between the cells of a row, each of which can be read. */
  readonly check?: (values: Values) => readonly Fault[];
  /** A row in the light of the one that stands under its key: a later word of the same fact may mean more than it says. */
  readonly reread?: (stands: Values, incoming: Values) => Values;
  /** What whoever sent a faulty row may do about it, where the fault alone does not say. */
  readonly wayOut?: (fault: Fault, values: Values) => Text | undefined;
};

/** The columns that make a row the same under another key: it changes nothing, with the note in the first of them. */
export type Identity = {
  readonly of: readonly string[];
  /** How a column is compared, where not as it stands. */
  readonly as?: Readonly<Record<string, (value: string) => string>>;
  readonly note: NoteCode;
};

type Declaration<C extends Columns> = Table<C> & {
  readonly key: readonly (keyof C & string)[];
  readonly references: Readonly<Partial<Record<keyof C & string, ReferenceKind>>>;
  readonly identity?: Identity & { readonly of: readonly (keyof C & string)[] };
  readonly mangledKey?: keyof C & string;
};

export type ValuesOf<T extends Table> = { readonly [Name in keyof T['columns']]: ValueOf<T['columns'][Name]> };

/** Declares a table; its key and references name columns that it has. */
export const table = <C extends Columns>(declaration: Declaration<C>): Table<C> => ({
  ...declaration,
  // Without a prototype, so that a file's unknown column may be called `constructor`.
  columns: { __proto__: null, ...declaration.columns },
});

/** Values as one text; a value holds no control character but perhaps a line end within quotes. */
const joined = (columns: readonly string[], values: Values): string =>
  columns.map((name) => String(values[name] ?? '')).join('\u0000');

/** The key of a row as one text. */
export const keyOf = ({ key }: Table, values: Values): string => joined(key, values);

/** What a row tells, whatever its key, as one text; `undefined` of a table where only the key says so. */
export const identityOf = ({ identity }: Table, values: Values): string | undefined => {
  if (!identity) return undefined;
  const { of, as = {} } = identity;
  return of.map((name) => (as[name] ?? String)(String(values[name] ?? ''))).join('\u0000');
};

/**
 * The rows that a row tells of, each under its own key: of one that changes something the change, and what it says of
 * the row without a day.
 */
export const partsOf = <V extends Values>({ columns, key, changing }: Table, values: V): readonly V[] => {
  if (!changing || values[changing.on] === undefined) return [values];
  const isOfChange = (name: string): boolean => changing.columns.includes(name);
  const part = (keeps: (name: string) => boolean): V =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, keeps(name) ? values[name] : undefined])) as V;
  return [
    part((name) => isOfChange(name) || key.includes(name)),
    part((name) => name !== changing.on && !isOfChange(name)),
  ];
};
