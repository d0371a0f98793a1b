import { CreateOrder1795901210247 } from './1795901210247-create-enforcement';

/** The service's own, in the order in which they run. */
export const ownMigrations = [CreateOrder1795901210247];
