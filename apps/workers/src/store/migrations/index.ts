import { Imports1763700001000, Journal1763700000000 } from '@anxin/service-kit';
import { CreateWorkers1763700020000 } from './1763700020000-create-workers';

/** In the order in which they run. */
export const migrations = [Journal1763700000000, Imports1763700001000, CreateWorkers1763700020000];
