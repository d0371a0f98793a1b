import type { Kit } from '@anxin/service-kit';
import { accountAggregate } from './commands/account-aggregate';
import { projectAggregate } from './commands/project-aggregate';

/** Parts of this service's own, once a process. */
export const partsOf = ({ vault, law }: Kit) => ({ project: projectAggregate(vault, law), account: accountAggregate });

export type Parts = ReturnType<typeof partsOf>;
