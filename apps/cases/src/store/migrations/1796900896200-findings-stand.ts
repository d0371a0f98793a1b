import { migrationOf, standsTables } from '@anxin/service-kit';

/** A new business day looks only at what may be different on it. */
export const FindingsStand1796900896200 = migrationOf('FindingsStand1796900896200', (service) => [
  standsTables(service),
]);
