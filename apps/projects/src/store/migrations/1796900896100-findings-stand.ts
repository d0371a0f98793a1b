import { migrationOf, standsTables } from '@anxin/service-kit';

/** A new business day looks only at what may be different on it. */
export const FindingsStand1796900896100 = migrationOf('FindingsStand1796900896100', (service) => [
  standsTables(service),
]);
