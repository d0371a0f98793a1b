import { CreateProjects1763700010000 } from './1763700010000-create-projects';

/** The service's own, in the order in which they run. */
export const ownMigrations = [CreateProjects1763700010000];
