import type { PlainDate } from '@anxin/domain-kit';
import type { EnterpriseRow } from '@anxin/intake';
import { areasWithin, connection, importQueries, type PageArgs, textKey } from '@anxin/service-kit';
import { enterprisePage } from '../store/read-enterprises';
import { countProjects, projectCodes, type ProjectFilter } from '../store/read-projects';

import type { Context } from './context';

type FilterInput = { sector?: string | null; area?: string | null; enterprise?: string | null; search?: string | null };

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

export const Query = {
  businessDay: (_: unknown, __: unknown, { app }: Context) => app.clock.today(),
  project: (_: unknown, { code }: { code: string }, { loaders }: Context) => loaders.project.load(code),
  projects: (_: unknown, { filter, ...args }: PageArgs & { filter?: FilterInput | null }, context: Context) =>
    projectConnection(args, filter ?? {}, context),
  enterprise: (_: unknown, { creditCode }: { creditCode: string }, { loaders }: Context) =>
    loaders.enterprise.load(creditCode),
  enterprises: (_: unknown, args: PageArgs, { reads }: Context) =>
    connection<EnterpriseRow, string>(args, {
      key: textKey,
      keyOf: ({ creditCode }) => creditCode,
      read: (after = '', limit) => enterprisePage(reads.rows, after, limit),
    }),
  area: (_: unknown, { code, on }: { code: string; on?: PlainDate | null }, { app }: Context) => {
    const day = on ?? app.clock.today();
    // A town that the tree does not have yet is still an area, by its digits.
    return app.areas.lineage(code, day).length > 0 ? { code, on: day } : null;
  },
  projectsImport: importQueries.one,
  projectsImports: importQueries.page,
  import: importQueries.one,
  imports: importQueries.page,
};
