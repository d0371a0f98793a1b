import type { RecordAid, RequestAid } from './aid';
import type { AssignCase, ChangeOwner, FinishTask, SignTask } from './assign';
import type { CloseCase, ConcludeCase } from './close';
import type { DetermineCase } from './determine';
import type { NameParties, NameWorkers, StateClaim, TagObstacles } from './facts';
import type { HoldInterview } from './interview';
import type { AnswerLetter, SendLetter } from './letter';
import type { EndMediation, MediateCase } from './mediate';
import type { FinishFollowUp, HoldMeeting } from './meeting';
import type { OpenCase } from './open';
import type { AttestPayment, ConfirmPayment } from './prove';
import type { HoldReception } from './reception';
import type { AcceptReferral, ExtendCase, ReferCase, RefuseReferral } from './refer';
import type { CallBackCase, DrawCallBack, MissCaseDuty, ReopenCase, RereadWages } from './reopen';
import type {
  HoldToAccount,
  ListForSupervision,
  PutOnBacklog,
  RaiseLevel,
  ReleaseFromSupervision,
  TakeCase,
} from './supervise';
import type { ResumeCase, SuspendCase } from './suspend';
import type { RecordVisit } from './visit';

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
