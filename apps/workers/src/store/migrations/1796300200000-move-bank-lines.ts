import { migrationOf } from '@anxin/service-kit';

/** A line of a bank return that was corrected to another month or worker leaves where it stood. */
export const MoveBankLines1796300200000 = migrationOf('MoveBankLines1796300200000', () => [
  `-- The last that is said of a line of this worker and month: it is told of another.
ALTER TABLE bank_line ADD COLUMN moved boolean NOT NULL DEFAULT false;`,
]);
