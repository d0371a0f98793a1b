import type { DecidePenalty, ServePenalty, WaivePenalty } from './decision';
import type { AskPenaltyHearing, CallPenaltyHearing, HearPenalty, HoldPenaltyHearing, TellPenalty } from './hear';
import type { MissPenaltyDuty, PayPenalty, RevokePenalty } from './pay';
import type { ProposePenalty, RevisePenalty } from './propose';

export type PenaltyCommand =
  | ProposePenalty
  | RevisePenalty
  | TellPenalty
  | HearPenalty
  | AskPenaltyHearing
  | CallPenaltyHearing
  | HoldPenaltyHearing
  | DecidePenalty
  | WaivePenalty
  | ServePenalty
  | PayPenalty
  | RevokePenalty
  | MissPenaltyDuty;
