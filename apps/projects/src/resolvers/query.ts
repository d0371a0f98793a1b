import type { PlainDate } from '@anxin/domain-kit';
import { connection, importQueries, type PageArgs, textKey } from '@anxin/service-kit';
import type { Enterprise } from '../domain/enterprise';
import { enterprisePage } from '../store/enterprises';
import type { Context } from './context';
import { type FilterInput, projectConnection } from './project-connection';

export const Query = {
  businessDay: (_: unknown, __: unknown, { app }: Context) => app.clock.today(),
  project: (_: unknown, { code }: { code: string }, { loaders }: Context) => loaders.project.load(code),
  projects: (_: unknown, { filter, ...args }: PageArgs & { filter?: FilterInput | null }, context: Context) =>
    projectConnection(args, filter ?? {}, context),
  enterprise: (_: unknown, { creditCode }: { creditCode: string }, { loaders }: Context) =>
    loaders.enterprise.load(creditCode),
  enterprises: (_: unknown, args: PageArgs, { reads }: Context) =>
    connection<Enterprise, string>(args, {
      key: textKey,
      keyOf: ({ creditCode }) => creditCode,
      read: (after = '', limit) => enterprisePage(reads.rows, after, limit),
    }),
  area: (_: unknown, { code, on }: { code: string; on?: PlainDate | null }, { app }: Context) => {
    const day = on ?? app.clock.today();
    // A town that the tree does not have yet is still an area, by its digits.
    return app.areas.lineage(code, day).length > 0 ? { code, on: day } : null;
  },
  import: importQueries.one,
  imports: importQueries.page,
};
