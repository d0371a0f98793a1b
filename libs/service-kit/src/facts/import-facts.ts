import {
  type HeldAgainst,
  identityOf,
  keyOf,
  type Row,
  takeRows,
  type Table,
  type Taken,
  type ValuesOf,
} from '@anxin/intake';
import type { Tx } from '../database/open';
import type { Rows } from '../database/rows';
import { type DueMark, markDue } from '../evaluation/due';
import type { ImportKind } from '../imports/kind';
import { lockStreams } from '../journal/append';
import type { JournalEntry } from '../journal/entry';
import { clearedBefore } from './cleared-before';
import type { FactTable, FactVersion, StoredVersion } from './fact-table';

/** What rows refer to, as far as it is known. */
export type References<Values, Of> = {
  readonly knows: HeldAgainst['knows'];
  /** What the fact of a row belongs to. */
  readonly of: (values: Values) => Of | undefined;
  /** Makes known what facts that go in belong to. */
  readonly ensure?: (values: readonly Values[]) => Promise<void>;
};

/** The versions of facts that are stored, by `keyOf`. */
export type StoredFacts<Values> = ReadonlyMap<string, readonly StoredVersion<Values>[]>;

/** How the files of a table become facts. */
export type FactImport<T extends Table, Of, Subjects> = Pick<ImportKind<T>, 'chunkRows' | 'byScope' | 'prepare'> & {
  readonly facts: FactTable<T, Of>;
  /** The subjects that rows name. */
  readonly subjects: (tx: Tx, rows: readonly ValuesOf<T>[]) => Promise<Subjects>;
  /** Their streams, locked before anything else is read: an evaluation waits for what this chunk brings. */
  readonly streams: (subjects: Subjects) => readonly string[];
  readonly references: (
    tx: Tx,
    rows: readonly ValuesOf<T>[],
    subjects: Subjects,
  ) => Promise<References<ValuesOf<T>, Of>>;
  /** What is odd about rows that were not refused, beside what is registered. */
  readonly notes?: (
    tx: Tx,
    rows: readonly Row<ValuesOf<T>>[],
    of: References<ValuesOf<T>, Of>['of'],
  ) => Promise<Taken<ValuesOf<T>>['notes']>;
  /** What else changes with the facts that went in. */
  readonly alsoSave?: (tx: Tx, facts: readonly FactVersion<ValuesOf<T>, Of>[]) => Promise<void>;
  readonly due: (facts: readonly FactVersion<ValuesOf<T>, Of>[]) => readonly DueMark[];
  readonly tell: (
    facts: readonly FactVersion<ValuesOf<T>, Of>[],
    stored: StoredFacts<ValuesOf<T>>,
  ) => readonly JournalEntry[];
};

/** What is stored under the keys of rows, each key asked about once. */
const storedFacts = async <T extends Table, Of>(
  tx: Tx,
  facts: FactTable<T, Of>,
  rows: readonly Row<ValuesOf<T>>[],
  of: References<ValuesOf<T>, Of>['of'],
): Promise<StoredFacts<ValuesOf<T>>> => {
  const asked = new Map(rows.map(({ values }) => [keyOf(facts.intake, values), values]));
  const versions = await facts.storedVersions(
    tx,
    [...asked.values()].map((values) => ({ values, of: of(values) })),
  );
  return new Map([...asked.keys()].flatMap((key, place) => (versions[place]?.length ? [[key, versions[place]]] : [])));
};

/** The identities of rows that stand already, whatever their keys. */
const toldIdentities = async <T extends Table, Of>(
  tx: Tx,
  facts: FactTable<T, Of>,
  rows: readonly Row<ValuesOf<T>>[],
): Promise<ReadonlySet<string>> => {
  const asked = new Map(
    rows.flatMap(({ values, faults }) => {
      const identity = faults.length === 0 ? identityOf(facts.intake, values) : undefined;
      return identity === undefined ? [] : [[identity, values] as const];
    }),
  );
  const stands = await facts.told(tx, [...asked.values()]);
  return new Set([...asked.keys()].filter((_, place) => stands.has(place)));
};

/** What the judgement of rows rests on. */
type Held<T extends Table, Of, Subjects> = Pick<
  FactImport<T, Of, Subjects>,
  'facts' | 'subjects' | 'streams' | 'references' | 'notes'
>;

/** Holds rows against what is stored. `lock` is called with the streams of what they name before anything else is read. */
const holdRows = async <T extends Table, Of, Subjects>(
  tx: Tx,
  { facts, subjects: subjectsOf, streams, references, notes }: Held<T, Of, Subjects>,
  rows: readonly Row<ValuesOf<T>>[],
  {
    position,
    lock,
  }: { readonly position: HeldAgainst['position']; readonly lock?: (streams: readonly string[]) => Promise<void> },
) => {
  const values = rows.map((row) => row.values);
  const subjects = await subjectsOf(tx, values);
  await lock?.(streams(subjects));
  const known = await references(tx, values, subjects);
  const stored = await storedFacts(tx, facts, rows, known.of);
  const taken = takeRows(facts.intake, rows, stored, {
    ...{ position, knows: known.knows },
    told: await toldIdentities(tx, facts, rows),
    alsoWrong: clearedBefore(facts.intake, stored),
  });
  const refused = new Set(taken.refused.map(({ line }) => line));
  const odd = await notes?.(
    tx,
    rows.filter(({ line }) => !refused.has(line)),
    known.of,
  );
  return { known, stored, taken: { ...taken, notes: [...taken.notes, ...(odd ?? [])] } };
};

/** What reads alone see of a transaction. */
const readingTx = (reads: Rows): Tx =>
  ({ query: (sql: string, parameters: unknown[] = []) => reads(sql, parameters) }) as unknown as Tx;

/** A table of facts as a service takes it in, and as it would. */
export type FactKind<T extends Table> = ImportKind<T> & {
  /** What would become of rows, by the very judgement of `record`: nothing is locked or changed, so that a caller's reads do. */
  readonly judge: (
    reads: Rows,
    rows: readonly Row<ValuesOf<T>>[],
    position: HeldAgainst['position'],
  ) => Promise<Pick<Taken<unknown>, 'same' | 'refused' | 'notes'>>;
};

/**
 * The one way of a chunk of facts: what its rows refer to is found and locked, the rows are held against what is stored,
 * and the versions that go in are saved, marked as due and told, all in the transaction of the chunk. A fact that a
 * command withdrew stays so, whatever a file completes of it.
 */
export const importFacts = <T extends Table, Of, Subjects>({
  alsoSave,
  due,
  tell,
  facts,
  subjects,
  streams,
  references,
  notes,
  ...more
}: FactImport<T, Of, Subjects>): FactKind<T> => {
  const held = { facts, subjects, streams, references, ...(notes ? { notes } : {}) };
  return {
    ...more,
    table: facts.intake,
    judge: async (reads, rows, position) => (await holdRows(readingTx(reads), held, rows, { position })).taken,
    record: async (tx, rows, { origin, position }) => {
      const lock = (all: readonly string[]): Promise<void> => lockStreams(tx, all);
      const { known, stored, taken } = await holdRows(tx, held, rows, { position, lock });
      await known.ensure?.(taken.versions.map((version) => version.values));
      const versions = taken.versions.flatMap(({ line, ...version }): FactVersion<ValuesOf<T>, Of>[] => {
        const belongsTo = known.of(version.values);
        if (!belongsTo) return [];
        const last = stored.get(keyOf(facts.intake, version.values))?.at(-1);
        return [{ ...version, of: belongsTo, origin: origin(line), withdrawn: last?.withdrawn ?? false }];
      });
      await facts.insert(tx, versions);
      await alsoSave?.(tx, versions);
      await markDue(tx, due(versions));
      return { ...taken, recorded: versions.length, entries: tell(versions, stored) };
    },
  };
};
