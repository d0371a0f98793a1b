import type { PageArgs } from '@anxin/service-kit';
import type { Enterprise as EnterpriseOf } from '../domain/enterprise';
import type { Context } from './context';
import { projectConnection } from './project-connection';

export const Enterprise = {
  __resolveReference: ({ creditCode }: { creditCode: string }, { loaders }: Context) =>
    loaders.enterprise.load(creditCode),
  area: ({ areaCode }: EnterpriseOf) => ({ code: areaCode }),
  projects: ({ creditCode }: EnterpriseOf, args: PageArgs, context: Context) =>
    projectConnection(args, { enterprise: creditCode }, context),
};
