import { CreateWorkers1763700020000 } from './1763700020000-create-workers';
import { CreateLooks1763700020100 } from './1763700020100-create-looks';
import { HalfDays1763700020300 } from './1763700020300-half-days';

/** The service's own, in the order in which they run. */
export const ownMigrations = [CreateWorkers1763700020000, CreateLooks1763700020100, HalfDays1763700020300];
