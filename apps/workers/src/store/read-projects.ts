import type { Rows } from '@anxin/service-kit';
import { type WageProject, wageProjects } from './wage-projects';

/** What a list of projects is narrowed to. */
export type ProjectFilter = {
  readonly sector?: string | null | undefined;
  /** Codes of areas, all those below included by the caller. */
  readonly areaCodes?: readonly string[] | undefined;
  /** Owners or general contractors. */
  readonly enterprises?: readonly string[] | undefined;
};

/** Projects in the order of their codes, after a code. */
export const projectPage = async (
  rows: Rows,
  { sector, areaCodes, enterprises }: ProjectFilter,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly WageProject[]> => {
  const page = await rows<{ code: string }>(
    `SELECT code FROM project WHERE ($1::text IS NULL OR sector = $1) AND ($2::text[] IS NULL OR area_code = ANY($2))
       AND ($3::text[] IS NULL OR owner_credit_code = ANY($3) OR contractor_credit_code = ANY($3)) AND code > $4
     ORDER BY code LIMIT $5`,
    [sector ?? null, areaCodes ?? null, enterprises ?? null, after, limit],
  );
  const codes = page.map(({ code }) => code);
  const projects = new Map((await wageProjects(rows, codes)).map((project) => [project.code, project]));
  return codes.flatMap((code) => projects.get(code) ?? []);
};

/** The names of projects by code. */
export const projectNames = async (rows: Rows, codes: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = await rows<{ code: string; name: string }>('SELECT code, name FROM project WHERE code = ANY($1)', [
    codes,
  ]);
  return new Map(found.map(({ code, name }) => [code, name]));
};
