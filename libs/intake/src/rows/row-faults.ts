import type { CellValue } from '../values/column';
import { type Fault, show } from '../faults/fault';
import { mergeRows } from './merge';
import type { Note } from '../faults/note';
import type { Row } from './row';
import {
  type AskedKind,
  identityOf,
  keyOf,
  partsOf,
  REFERENCE_FAULTS,
  type ReferenceKind,
  type Table,
} from '../tables/table';

type Values = Readonly<Record<string, CellValue>>;

/** What a row is held against beyond its own cells. */
export type HeldAgainst = {
  /** Whether what a column refers to is there. */
  readonly knows: (kind: AskedKind, value: string, values: Values) => boolean;
  /** Whether the row contradicts what stands. */
  readonly contradictions: (values: Values) => readonly Fault[];
  /** Where a column stands in the file. */
  readonly position: (column: string) => number;
};

const CITIZEN_NUMBER_LENGTH = 18;

/** Whether a number that was read is another paper's, which only a roster can vouch for: none is as long. */
export const isOtherPaper = (value: CellValue): boolean =>
  typeof value === 'string' && value.length !== CITIZEN_NUMBER_LENGTH;

const isKnown = (
  { changing }: Table,
  kind: ReferenceKind,
  value: string,
  values: Values,
  knows: HeldAgainst['knows'],
): boolean => {
  switch (kind) {
    case 'person':
      return !isOtherPaper(value) || knows('worker', value, values);
    case 'changed':
      return !changing || values[changing.on] === undefined || knows('project', value, values);
    default:
      return knows(kind, value, values);
  }
};

const codeOf = (kind: ReferenceKind, value: CellValue) =>
  kind === 'worker' && isOtherPaper(value) ? REFERENCE_FAULTS.person : REFERENCE_FAULTS[kind];

const unknownReferences = (table: Table, values: Values, knows: HeldAgainst['knows']): Fault[] => {
  const faults: Fault[] = [];
  for (const column in table.references) {
    const [kind, value] = [table.references[column], values[column]];
    if (kind === undefined || value === undefined || isKnown(table, kind, String(value), values, knows)) continue;
    faults.push({ code: codeOf(kind, value), column, shown: show(value, table.columns[column]?.personal) });
  }
  return faults;
};

const withWayOut = ({ wayOut: wayOutOf }: Table, fault: Fault, values: Values): Fault => {
  const wayOut = wayOutOf?.(fault, values);
  return wayOut ? { ...fault, wayOut } : fault;
};

/** Everything wrong with a row, in the order of the file's columns. */
export const faultsOfRow = (
  table: Table,
  { values, faults }: Row<Values>,
  { knows, contradictions, position }: HeldAgainst,
): readonly Fault[] => {
  // A row that could not be cut into cells has nothing more to say.
  if (faults[0]?.column === '') return faults;
  // Of a row whose key cannot be read nobody knows what it would contradict.
  const isNamed = !faults.some(({ column }) => table.key.includes(column));
  const all = [
    ...faults,
    ...(table.check?.(values) ?? []),
    ...unknownReferences(table, values, knows),
    ...(isNamed ? contradictions(values) : []),
  ].map((fault) => withWayOut(table, fault, values));
  return all.length < 2 ? all : all.toSorted((a, b) => position(a.column) - position(b.column));
};

/** Whether the key of a row can be read, faulty as the row may be. */
export const hasKey = (table: Table, values: Values): boolean =>
  table.key.every((name) => values[name] !== undefined || !table.columns[name]?.required);

/** How `incoming` contradicts the row that stands under its key. */
export const contradictionsWith = <V extends Values>(
  table: Table,
  stands: V,
  incoming: V,
  originOf: (column: string) => string | undefined,
): Fault[] => {
  const merge = mergeRows(stands, incoming);
  if (merge.kind !== 'CONTRADICTION') return [];
  return merge.columns.map((column) => {
    const personal = table.columns[column]?.personal;
    const origin = originOf(column);
    return {
      code: 'CONTRADICTS',
      column,
      shown: show(incoming[column], personal),
      stands: `${show(stands[column], personal)}${origin ? ` (${origin})` : ''}`,
    };
  });
};

/** The versions of a row that stands, oldest first, each with where it came from. */
export type Standing<V> = readonly { readonly values: V; readonly origin: string }[];

/** A row that goes in: the first version of a key, or one that fills empty fields of the version before. */
export type Version<V> = {
  readonly values: V;
  /** 1 for a new row. */
  readonly version: number;
  readonly line: number;
  readonly unknown: Readonly<Record<string, string>> | undefined;
};

/** What became of the rows of a chunk; a row may tell of several. */
export type Taken<V> = {
  readonly versions: readonly Version<V>[];
  readonly same: number;
  readonly refused: readonly { readonly line: number; readonly faults: readonly Fault[] }[];
  /** What is odd about rows beside what stands, by line. */
  readonly notes: readonly (Note & { readonly line: number })[];
};

/** The note of a row that tells what stands under another key. */
export const repeatedNote = ({ identity }: Table): Note => ({
  column: identity?.of[0] ?? '',
  code: identity?.note ?? 'REPEATED',
});

/** What the rows of a chunk are held against. */
export type HeldRows<V> = Omit<HeldAgainst, 'contradictions'> & {
  /** The identities that stand already, under whatever key, as far as the rows have them. */
  readonly told?: ReadonlySet<string>;
  /** Further contradictions, given those found with the row that stands. */
  readonly alsoWrong?: (values: V, found: readonly Fault[]) => readonly Fault[];
  /** Called for a row that goes in or changes nothing, before the next one is looked at. */
  readonly onTaken?: (values: V) => void;
};

/** Where the value that stands came from: the version since which it has not changed. */
const originOf = <V extends Values>(versions: Standing<V>, column: keyof V): string | undefined => {
  const stands = versions.at(-1)?.values[column];
  const changed = versions.findLastIndex(({ values }) => values[column] !== stands);
  return versions[changed + 1]?.origin;
};

/**
 * Holds the rows of a chunk against what stands, one after the other as the file has them.
 * @param standing what stands under the keys of the chunk
 */
export const takeRows = <V extends Values>(
  table: Table,
  rows: readonly Row<V>[],
  standing: ReadonlyMap<string, Standing<V>>,
  held: HeldRows<V>,
): Taken<V> => {
  const [stands, told] = [new Map(standing), new Set(held.told)];
  const [versions, refused]: [Version<V>[], Taken<V>['refused'][number][]] = [[], []];
  const notes: Taken<V>['notes'][number][] = [];
  let same = 0;
  const standingOf = (part: V): Standing<V> | undefined =>
    hasKey(table, part) ? stands.get(keyOf(table, part)) : undefined;
  const read = (part: V): V => {
    const current = standingOf(part)?.at(-1);
    return current && table.reread ? (table.reread(current.values, part) as V) : part;
  };
  const contradictions = (values: Values): readonly Fault[] => {
    const found = partsOf(table, values as V).flatMap((part) => {
      const known = standingOf(part);
      const current = known?.at(-1);
      return known && current
        ? contradictionsWith(table, current.values, read(part), (column) => originOf(known, column))
        : [];
    });
    return [...found, ...(held.alsoWrong?.(values as V, found) ?? [])];
  };
  /** Takes a part of a row that contradicts nothing; whether it says something new. */
  const take = (row: Row<V>, part: V): boolean => {
    const known = standingOf(part) ?? [];
    const current = known.at(-1);
    const merge = current && mergeRows(current.values, read(part));
    const identity = identityOf(table, part);
    const repeated = !current && identity !== undefined && told.has(identity);
    if (repeated) notes.push({ line: row.line, ...repeatedNote(table) });
    if (repeated || merge?.kind === 'SAME') return false;
    if (identity !== undefined) told.add(identity);
    const values = merge?.kind === 'UPDATE' ? merge.values : part;
    stands.set(keyOf(table, part), [...known, { values, origin: `:${row.line}` }]);
    versions.push({ values, version: known.length + 1, line: row.line, unknown: row.unknown });
    return true;
  };
  for (const row of rows) {
    const faults = faultsOfRow(table, row, { ...held, contradictions });
    if (faults.length > 0) {
      refused.push({ line: row.line, faults });
      continue;
    }
    held.onTaken?.(row.values);
    const isNew = partsOf(table, row.values).map((part) => take(row, part));
    if (!isNew.includes(true)) same += 1;
  }
  return { versions, same, refused, notes };
};
