import { areasWithin, connection, nodesOf, type Page, type PageArgs, present, textKey } from '@anxin/service-kit';
import { z } from 'zod';
import {
  countProjects,
  type ProjectFilter,
  projectCodes,
  projectCodesByLevel,
  type RankedCode,
} from '../store/list-projects';
import type { Context } from './context';
import { projectsWith } from './figures';
import type { ProjectFilter as FilterInput, ProjectSort } from './schema.generated';

/** What the store is asked for: an area with all below it. */
const filterOf = async ({ systems, ...input }: FilterInput, { app, reads }: Context): Promise<ProjectFilter> => {
  const areaCodes = input.area ? await areasWithin(app, [input.area], app.clock.today()) : undefined;
  if (!systems || systems.length === 0) return { ...input, areaCodes };
  const among = await projectsWith(reads.rows, app, { traits: systems, areas: areaCodes ?? null });
  return { ...input, areaCodes, among };
};

const rankedKey = z.tuple([z.int32(), z.string()]);

type Asked = PageArgs & { readonly sort?: ProjectSort | null };

const codesBy = async (
  { sort, ...args }: Asked,
  filter: ProjectFilter,
  { reads }: Context,
): Promise<Page<{ readonly code: string }>> => {
  const count = () => countProjects(reads.rows, filter);
  if (sort === 'LEVEL')
    return connection<RankedCode, [number, string]>(args, {
      key: rankedKey,
      keyOf: ({ rank, code }) => [rank, code],
      read: ([rank, code] = [0, ''], limit) =>
        projectCodesByLevel(reads.rows, filter, { after: { rank, code }, limit }),
      count,
    });
  const byCode = await connection<string, string>(args, {
    key: textKey,
    keyOf: (code) => code,
    read: (after = '', limit) => projectCodes(reads.rows, filter, { after, limit }),
    count,
  });
  return nodesOf(byCode, (code) => ({ code }));
};

/** A list of projects: codes are paged, and what is asked of them is loaded together. */
export const projectConnection = async (args: Asked, input: FilterInput, context: Context) =>
  nodesOf(await codesBy(args, await filterOf(input, context), context), ({ code }) =>
    present(context.loaders.project.load(code)),
  );
