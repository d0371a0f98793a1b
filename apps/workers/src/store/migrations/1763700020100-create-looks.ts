import { lookTables, migrationOf } from '@anxin/service-kit';

export const CreateLooks1763700020100 = migrationOf('CreateLooks1763700020100', (service) =>
  lookTables(service, `current_setting('anxin.role', true) = 'OFFICE'`),
);
