import { Imports1763700001000, Journal1763700000000 } from '@anxin/service-kit';
import { CreateProjects1763700010000 } from './1763700010000-create-projects';

/** In the order in which they run. */
export const migrations = [Journal1763700000000, Imports1763700001000, CreateProjects1763700010000];
