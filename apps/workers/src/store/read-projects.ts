import type { Rows } from '@anxin/service-kit';

/** The names of projects by code. */
export const projectNames = async (rows: Rows, codes: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = await rows<{ code: string; name: string }>('SELECT code, name FROM project WHERE code = ANY($1)', [
    codes,
  ]);
  return new Map(found.map(({ code, name }) => [code, name]));
};
