import { CreateOrders1795901210247 } from './1795901210247-create-orders';

/** The service's own, in the order in which they run. */
export const ownMigrations = [CreateOrders1795901210247];
