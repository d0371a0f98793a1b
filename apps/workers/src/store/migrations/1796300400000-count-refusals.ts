import { migrationOf } from '@anxin/service-kit';

/** How many lines of a delivery were refused: only the first of them are kept. */
export const CountRefusals1796300400000 = migrationOf('CountRefusals1796300400000', () => [
  `ALTER TABLE gate_delivery RENAME COLUMN refused TO refusals;
ALTER TABLE gate_delivery ADD COLUMN refused integer;
-- Deliveries are insert-only: what was counted so far is filled in as the column's type is.
ALTER TABLE gate_delivery ALTER COLUMN refused TYPE integer USING jsonb_array_length(refusals),
  ALTER COLUMN refused SET NOT NULL;`,
]);
