import { projectConnection } from './project-connection';
import type { Resolvers } from './schema.generated';

export const Enterprise: Resolvers['Enterprise'] = {
  __resolveReference: ({ creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
  area: ({ areaCode }) => ({ code: areaCode }),
  projects: ({ creditCode }, args, context) => projectConnection(args, { enterprise: creditCode }, context),
};
