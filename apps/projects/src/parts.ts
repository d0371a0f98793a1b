import type { Kit } from '@anxin/service-kit';
import { accountAggregate } from './commands/account-aggregate';
import { projectAggregate } from './commands/project-aggregate';
import { checkNamesCompare } from './store/found-by-name';

/** Parts of this service's own, once a process. */
export const partsOf = async ({ vault, law, rows }: Kit) => {
  await checkNamesCompare(rows);
  return { project: projectAggregate(vault, law), account: accountAggregate };
};

export type Parts = Awaited<ReturnType<typeof partsOf>>;
