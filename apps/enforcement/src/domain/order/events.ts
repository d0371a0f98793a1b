import type { CourtAppliedTo, OrderBecameFinal, OrderDunned, RemedyEnded, RemedySought } from './court';
import type { OrderDecided, OrderHeard, OrderTold } from './decision';
import type { CorrectionConfirmed, CorrectionProved, OrderLapsed, OrderObeyed, OrderUnobeyed } from './obey';
import type { OrderExtended, OrderProposed, OrderRevised } from './propose';
import type { OrderDutyMissed } from './miss';
import type { OrderRevoked } from './revoke';
import type { OrderServed } from './serve';

export type OrderEvent =
  | OrderProposed
  | OrderRevised
  | OrderExtended
  | OrderTold
  | OrderHeard
  | OrderDecided
  | OrderServed
  | CorrectionProved
  | CorrectionConfirmed
  | OrderObeyed
  | OrderUnobeyed
  | OrderLapsed
  | RemedySought
  | RemedyEnded
  | OrderBecameFinal
  | OrderDunned
  | CourtAppliedTo
  | OrderRevoked
  | OrderDutyMissed;
