import type { RecordAid, RequestAid } from './steps/aid';
import type { AssignCase, ChangeOwner, FinishTask, SignTask } from './steps/assign';
import type { CloseCase, ConcludeCase } from './steps/close';
import type { DetermineCase } from './steps/determine';
import type { NameParties, NameWorkers, StateClaim, TagObstacles } from './facts';
import type { HoldInterview } from './steps/interview';
import type { AnswerLetter, SendLetter } from './steps/letter';
import type { EndMediation, MediateCase } from './steps/mediate';
import type { FinishFollowUp, HoldMeeting } from './steps/meeting';
import type { OpenCase } from './steps/open';
import type { AttestPayment, ConfirmPayment } from './steps/prove';
import type { HoldReception } from './steps/reception';
import type { AcceptReferral, ExtendCase, ReferCase, RefuseReferral } from './steps/refer';
import type { CallBackCase, DrawCallBack, MissCaseDuty, ReopenCase, RereadWages } from './steps/reopen';
import type {
  HoldToAccount,
  ListForSupervision,
  PutOnBacklog,
  RaiseLevel,
  ReleaseFromSupervision,
  TakeCase,
} from './steps/supervise';
import type { ResumeCase, SuspendCase } from './steps/suspend';
import type { RecordVisit } from './steps/visit';

export type CaseCommand =
  | OpenCase
  | NameParties
  | NameWorkers
  | StateClaim
  | TagObstacles
  | AssignCase
  | SignTask
  | FinishTask
  | ChangeOwner
  | MediateCase
  | EndMediation
  | ReferCase
  | AcceptReferral
  | RefuseReferral
  | ExtendCase
  | SuspendCase
  | ResumeCase
  | RecordVisit
  | HoldInterview
  | HoldMeeting
  | FinishFollowUp
  | HoldReception
  | SendLetter
  | AnswerLetter
  | RaiseLevel
  | TakeCase
  | ListForSupervision
  | ReleaseFromSupervision
  | HoldToAccount
  | PutOnBacklog
  | RequestAid
  | RecordAid
  | DetermineCase
  | AttestPayment
  | ConfirmPayment
  | ConcludeCase
  | CloseCase
  | CallBackCase
  | ReopenCase
  | DrawCallBack
  | RereadWages
  | MissCaseDuty;
