import type { AidRecorded, AidRequested } from './aid';
import type { CaseAssigned, OwnerChanged, TaskFinished, TaskSigned } from './assign';
import type { CaseClosed, CaseConcluded } from './close';
import type { CaseDetermined } from './determine';
import type { ClaimStated, ObstaclesTagged, PartiesNamed, WorkersNamed } from './facts';
import type { InterviewHeld } from './interview';
import type { LetterAnswered, LetterSent } from './letter';
import type { MediationBegun, MediationEnded } from './mediate';
import type { FollowUpFinished, MeetingHeld } from './meeting';
import type { CaseOpened } from './open';
import type { PaymentAttested, PaymentConfirmed } from './prove';
import type { ReceptionHeld } from './reception';
import type { CaseExtended, CaseReferred, ReferralAccepted, ReferralRefused } from './refer';
import type { CallBackDrawn, CaseDutyMissed, CaseNotReached, CaseReopened, CaseVerified } from './reopen';
import type {
  BacklogPlanned,
  CaseTaken,
  HeldToAccount,
  LevelRaised,
  ListedForSupervision,
  ReleasedFromSupervision,
} from './supervise';
import type { CaseResumed, CaseSuspended } from './suspend';
import type { VisitRecorded } from './visit';

export type CaseEvent =
  | CaseOpened
  | PartiesNamed
  | WorkersNamed
  | ClaimStated
  | ObstaclesTagged
  | CaseAssigned
  | TaskSigned
  | TaskFinished
  | OwnerChanged
  | MediationBegun
  | MediationEnded
  | CaseReferred
  | ReferralAccepted
  | ReferralRefused
  | CaseExtended
  | CaseSuspended
  | CaseResumed
  | VisitRecorded
  | InterviewHeld
  | MeetingHeld
  | FollowUpFinished
  | ReceptionHeld
  | LetterSent
  | LetterAnswered
  | LevelRaised
  | CaseTaken
  | ListedForSupervision
  | ReleasedFromSupervision
  | HeldToAccount
  | BacklogPlanned
  | AidRequested
  | AidRecorded
  | CaseDetermined
  | PaymentAttested
  | PaymentConfirmed
  | CaseConcluded
  | CaseClosed
  | CaseVerified
  | CaseNotReached
  | CaseReopened
  | CallBackDrawn
  | CaseDutyMissed;
