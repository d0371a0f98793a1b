import { access } from '@anxin/identity';
import { connection, importQueries, textKey } from '@anxin/service-kit';
import { countEnterprises, enterprisePage, type StoredEnterprise } from '../store/enterprises/enterprises';
import { area, homeArea } from './area';
import { projectConnection } from './project-connection';
import { projectRestatements } from './restatements';
import type { Resolvers } from './schema.generated';

export const Query: Resolvers['Query'] = {
  businessDay: (_, __, { app }) => app.clock.today(),
  project: (_, { code }, { loaders }) => loaders.project.load(code),
  projects: (_, { filter, ...args }, context) => {
    // What a list is narrowed to or ordered by is a question about what a subcontractor does not see of a site.
    if (context.actor.role === 'SUBCONTRACTOR' && (filter || args.sort)) throw access.forbidden();
    return projectConnection(args, filter ?? {}, context);
  },
  enterprise: (_, { creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
  enterprises: (_, { filter, ...args }, { reads }) => {
    const search = filter?.search ?? null;
    return connection<StoredEnterprise, string>(args, {
      key: textKey,
      keyOf: ({ creditCode }) => creditCode,
      read: (after = '', limit) => enterprisePage(reads.rows, search, { after, limit }),
      count: () => countEnterprises(reads.rows, search),
    });
  },
  projectRestatements,
  homeArea,
  area,
  projectsImport: importQueries.one,
  projectsImports: importQueries.page,
  import: importQueries.one,
  imports: importQueries.page,
};
