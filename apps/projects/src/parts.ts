import type { Kit } from '@anxin/service-kit';
import { projectAggregate } from './commands/project-aggregate';

/** Parts of this service's own, once a process. */
export const partsOf = ({ vault }: Kit) => ({ project: projectAggregate(vault) });

export type Parts = ReturnType<typeof partsOf>;
