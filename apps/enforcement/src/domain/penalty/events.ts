import type { PenaltyDecided, PenaltyServed, PenaltyWaived } from './decision';
import type { HearingAsked, HearingCalled, HearingHeld, PenaltyHeard, PenaltyTold } from './hear';
import type { FinePaid, FineSettled, PenaltyDutyMissed, PenaltyRevoked } from './pay';
import type { PenaltyProposed, PenaltyRevised } from './propose';

export type PenaltyEvent =
  | PenaltyProposed
  | PenaltyRevised
  | PenaltyTold
  | PenaltyHeard
  | HearingAsked
  | HearingCalled
  | HearingHeld
  | PenaltyDecided
  | PenaltyWaived
  | PenaltyServed
  | FinePaid
  | FineSettled
  | PenaltyRevoked
  | PenaltyDutyMissed;
