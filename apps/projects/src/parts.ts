import type { Kit } from '@anxin/service-kit';
import { accountAggregate } from './commands/account-aggregate';
import { projectAggregate } from './commands/project-aggregate';

/** Parts of this service's own, once a process. */
export const partsOf = ({ vault }: Kit) => ({ project: projectAggregate(vault), account: accountAggregate });

export type Parts = ReturnType<typeof partsOf>;
