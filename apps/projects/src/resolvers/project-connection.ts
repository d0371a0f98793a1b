import { areasWithin, connection, type PageArgs, textKey } from '@anxin/service-kit';
import { countProjects, projectCodes, type ProjectFilter } from '../store/read-projects';
import type { Context } from './context';

/** What a list of projects is narrowed to, as a caller says it. */
export type FilterInput = {
  readonly sector?: string | null;
  readonly area?: string | null;
  readonly enterprise?: string | null;
  readonly search?: string | null;
};

const filterOf = async (input: FilterInput, { app }: Context): Promise<ProjectFilter> => ({
  ...input,
  areaCodes: input.area ? await areasWithin(app, input.area, app.clock.today()) : undefined,
});

/** A list of projects: codes are paged, and what is asked of them is loaded together. */
export const projectConnection = async (args: PageArgs, input: FilterInput, context: Context) => {
  const filter = await filterOf(input, context);
  const page = await connection<string, string>(args, {
    key: textKey,
    keyOf: (code) => code,
    read: (after = '', limit) => projectCodes(context.reads.rows, filter, { after, limit }),
  });
  const nodes = await context.loaders.project.loadMany(page.nodes);
  return { ...page, nodes, totalCount: () => countProjects(context.reads.rows, filter) };
};
