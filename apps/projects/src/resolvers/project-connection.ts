import { areasWithin, connection, type PageArgs, present, textKey } from '@anxin/service-kit';
import { countProjects, projectCodes, type ProjectFilter } from '../store/read-projects';
import type { Context } from './context';
import type { ProjectPage } from './rows';
import type { ProjectFilter as FilterInput } from './schema.generated';

const filterOf = async (input: FilterInput, { app }: Context): Promise<ProjectFilter> => ({
  ...input,
  areaCodes: input.area ? await areasWithin(app, input.area, app.clock.today()) : undefined,
});

/** A list of projects: codes are paged, and what is asked of them is loaded together. */
export const projectConnection = async (args: PageArgs, input: FilterInput, context: Context): Promise<ProjectPage> => {
  const filter = await filterOf(input, context);
  const { nodes, pageInfo } = await connection<string, string>(args, {
    key: textKey,
    keyOf: (code) => code,
    read: (after = '', limit) => projectCodes(context.reads.rows, filter, { after, limit }),
  });
  return {
    nodes: () => nodes.map((code) => present(context.loaders.project.load(code))),
    pageInfo,
    totalCount: () => countProjects(context.reads.rows, filter),
  };
};
