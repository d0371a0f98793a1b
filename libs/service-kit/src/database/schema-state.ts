import { isForbidden } from '@anxin/evidence';
import type { Rows } from './rows';

/** How a database stands to a build: which of its migrations are missing there, and which are there beyond it. */
export type SchemaState = { readonly behind: readonly string[]; readonly ahead: readonly string[] };

/** Holds what was migrated against the migrations of this build. A database that says nothing of it is behind in all. */
export const schemaState = async (rows: Rows, names: readonly string[]): Promise<SchemaState> => {
  const found = await rows<{ name: string }>('SELECT name FROM migrations', []).catch((fault: unknown) => {
    if (isForbidden(fault)) return [];
    throw fault;
  });
  const there = new Set(found.map(({ name }) => name));
  const known = new Set(names);
  return {
    behind: names.filter((name) => !there.has(name)),
    ahead: [...there].filter((name) => !known.has(name)),
  };
};
