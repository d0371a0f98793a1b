import type { Kit } from '@anxin/service-kit';
import { clueAggregate } from './commands/clue-aggregate';

/** What this service has beside the kit, once a process. */
export const partsOf = (kit: Pick<Kit, 'law' | 'vault'>) => ({ clue: clueAggregate(kit) });

export type Parts = ReturnType<typeof partsOf>;
