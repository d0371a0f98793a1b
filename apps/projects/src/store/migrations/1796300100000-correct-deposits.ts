import { migrationOf } from '@anxin/service-kit';

/** How a deposit was lodged is corrected by two officers, as it is drawn. */
export const CorrectDeposits1796300100000 = migrationOf('CorrectDeposits1796300100000', () => [
  `ALTER TABLE deposit_proposal DROP CONSTRAINT deposit_proposal_kind,
  ADD CONSTRAINT deposit_proposal_kind CHECK (kind IN ('DRAW', 'REFUND', 'CORRECTION'));`,
]);
