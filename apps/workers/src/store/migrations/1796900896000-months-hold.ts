import { migrationOf, standsTables } from '@anxin/service-kit';

/**
 * What a month came to holds on, from the day it was found for until that on which it may differ without a new fact;
 * where no such day was kept, on its day alone.
 */
export const MonthsHold1796900896000 = migrationOf('MonthsHold1796900896000', (service) => [
  'ALTER TABLE month_total ADD COLUMN changes_on date',
  standsTables(service),
  `GRANT SELECT ON stands TO ${service}_api`,
]);
