import { CreateWorkers1763700020000 } from './1763700020000-create-workers';

/** The service's own, in the order in which they run. */
export const ownMigrations = [CreateWorkers1763700020000];
