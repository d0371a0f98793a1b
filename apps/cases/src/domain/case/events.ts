import type { AidRecorded, AidRequested } from './steps/aid';
import type { CaseAssigned, OwnerChanged, TaskFinished, TaskSigned } from './steps/assign';
import type { CaseClosed, CaseConcluded } from './steps/close';
import type { CaseDetermined } from './steps/determine';
import type { ClaimStated, ObstaclesTagged, PartiesNamed, WorkersNamed } from './facts';
import type { InterviewHeld } from './steps/interview';
import type { LetterAnswered, LetterSent } from './steps/letter';
import type { MediationBegun, MediationEnded } from './steps/mediate';
import type { FollowUpFinished, MeetingHeld } from './steps/meeting';
import type { CaseOpened } from './steps/open';
import type { PaymentAttested, PaymentConfirmed } from './steps/prove';
import type { ReceptionHeld } from './steps/reception';
import type { CaseExtended, CaseReferred, ReferralAccepted, ReferralRefused } from './steps/refer';
import type { CallBackDrawn, CaseDutyMissed, CaseNotReached, CaseReopened, CaseVerified } from './steps/reopen';
import type {
  BacklogPlanned,
  CaseTaken,
  HeldToAccount,
  LevelRaised,
  ListedForSupervision,
  ReleasedFromSupervision,
} from './steps/supervise';
import type { CaseResumed, CaseSuspended } from './steps/suspend';
import type { VisitRecorded } from './steps/visit';

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
