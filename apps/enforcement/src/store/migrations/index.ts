import { CreateOrders1795901210247 } from './1795901210247-create-orders';
import { CreatePenalties1795901210260 } from './1795901210260-create-penalties';
import { CreateListings1795901230000 } from './1795901230000-create-listings';
import { CreateInspections1795901250000 } from './1795901250000-create-inspections';
import { CreateRiskNotices1795901260000 } from './1795901260000-create-risk-notices';

/** The service's own, in the order in which they run. */
export const ownMigrations = [
  CreateOrders1795901210247,
  CreatePenalties1795901210260,
  CreateListings1795901230000,
  CreateInspections1795901250000,
  CreateRiskNotices1795901260000,
];
