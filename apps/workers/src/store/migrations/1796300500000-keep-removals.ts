import { migrationOf } from '@anxin/service-kit';

/** When a device was last removed stays known while it stands elsewhere: no day of installation goes before it. */
export const KeepRemovals1796300500000 = migrationOf('KeepRemovals1796300500000', () => [
  'ALTER TABLE gate_device ADD COLUMN free_since date',
]);
