import type { EnterpriseRow } from '@anxin/intake';
import { areasWithin, connection, importQueries, type PageArgs, present, textKey } from '@anxin/service-kit';
import { enterprisePage } from '../store/read-enterprises';
import { countProjects, projectCodes, type ProjectFilter } from '../store/read-projects';
import type { Context } from './context';
import type { ProjectPage } from './rows';
import type { ProjectFilter as FilterInput, Resolvers } from './schema.generated';

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

export const Query: Resolvers['Query'] = {
  businessDay: (_, __, { app }) => app.clock.today(),
  project: (_, { code }, { loaders }) => loaders.project.load(code),
  projects: (_, { filter, ...args }, context) => projectConnection(args, filter ?? {}, context),
  enterprise: (_, { creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
  enterprises: (_, args, { reads }) =>
    connection<EnterpriseRow, string>(args, {
      key: textKey,
      keyOf: ({ creditCode }) => creditCode,
      read: (after = '', limit) => enterprisePage(reads.rows, after, limit),
    }),
  area: (_, { code, on }, { app }) => {
    const day = on ?? app.clock.today();
    // A town that the tree does not have yet is still an area, by its digits.
    return app.areas.lineage(code, day).length > 0 ? { code, on: day } : null;
  },
  projectsImport: importQueries.one,
  projectsImports: importQueries.page,
  import: importQueries.one,
  imports: importQueries.page,
};
