import { OURS } from '../../api';

/** The services that take files of tables in. */
export const TAKERS = ['projects', 'workers', 'cases'] as const;
export type Taker = (typeof TAKERS)[number];

/** A table that a service takes in, as the service says. */
export type Table = {
  readonly name: string;
  readonly title: string;
  readonly after: readonly string[];
  readonly mappings: readonly { readonly name: string; readonly files: string }[];
  readonly taker: Taker;
  readonly columns: readonly TableColumn[];
};

/** A column of a table, as whoever fills it in needs to know it. */
export type TableColumn = {
  readonly name: string;
  readonly heading: string;
  readonly isRequired: boolean;
  readonly says: string;
  readonly example: string;
  readonly style: string;
  readonly choices: readonly string[];
};

/** The tables that somebody may send, and the services that did not say which. */
export type Offered = { readonly tables: readonly Table[]; readonly away: readonly Taker[] };

const FORBIDDEN = 403;
/** One that takes longer to say what it takes in is as good as away. */
const ANSWERS_WITHIN_MS = 10_000;

const readOne = async (taker: Taker): Promise<Offered> => {
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  const response = await fetch(`/services/${taker}/imports`, { headers: OURS, signal }).catch(() => undefined);
  // A service of which somebody sends nothing is not away.
  if (response?.status === FORBIDDEN) return { tables: [], away: [] };
  if (!response?.ok) return { tables: [], away: [taker] };
  const { tables } = (await response.json()) as { tables: readonly Omit<Table, 'taker'>[] };
  return { tables: tables.map((table) => ({ ...table, taker })), away: [] };
};

/** The tables that are taken in, and by which service; of a service that is away, none. */
export const readTables = async (): Promise<Offered> => {
  const all = await Promise.all(TAKERS.map(readOne));
  return { tables: all.flatMap(({ tables }) => tables), away: all.flatMap(({ away }) => away) };
};

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

const isNamedBy = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`, 'i').test(name);

/** How a file is read: as which table, by which layout of a bank or vendor. */
export type Reading = { readonly table: Table; readonly mapping?: string };

/** What the name of a file says of it: `attendance-2025-11.csv` is attendance; a bank's own names are those of its layout. */
export const readingOf = (fileName: string, tables: readonly Table[]): Reading | undefined => {
  const [stem = ''] = /^[a-z]+(?:-[a-z]+)*/.exec(fileName) ?? [];
  const table = tables.find(({ name }) => stem === name || stem.startsWith(`${name}-`));
  if (table) return { table };
  for (const one of tables)
    for (const { name, files } of one.mappings) if (isNamedBy(files, fileName)) return { table: one, mapping: name };
  return undefined;
};

/** Files in the order in which they go in: what others refer to before them. */
export const inOrder = <File extends { readonly table: Table }>(files: readonly File[]): readonly File[] => {
  const rankOf = (table: Table, seen: readonly string[] = []): number =>
    seen.includes(table.name)
      ? 0
      : Math.max(
          0,
          ...files
            .filter(({ table: other }) => table.after.includes(other.name) && other.name !== table.name)
            .map(({ table: other }) => 1 + rankOf(other, [...seen, table.name])),
        );
  return files.toSorted((a, b) => rankOf(a.table) - rankOf(b.table));
};
