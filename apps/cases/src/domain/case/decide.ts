import type { ParameterBook } from '@anxin/law';
import { recordAid, requestAid } from './steps/aid';
import { assignCase, changeOwner, finishTask, signTask } from './steps/assign';
import { bars } from './bars';
import type { CaseState, KnownCase } from './case';
import { closeCase, concludeCase } from './steps/close';
import type { CaseCommand } from './commands';
import { determineCase } from './steps/determine';
import { caseErrors } from './errors';
import type { CaseEvent } from './events';
import { nameParties, nameWorkers, stateClaim, tagObstacles } from './facts';
import { holdInterview } from './steps/interview';
import { answerLetter, sendLetter } from './steps/letter';
import { endMediation, mediateCase } from './steps/mediate';
import { finishFollowUp, holdMeeting } from './steps/meeting';
import { type OpenCase, openCase } from './steps/open';
import { attestPayment, confirmPayment } from './steps/prove';
import { holdReception } from './steps/reception';
import { acceptReferral, extendCase, referCase, refuseReferral } from './steps/refer';
import { callBackCase, drawCallBack, missCaseDuty, reopenCase, rereadWages } from './steps/reopen';
import {
  holdToAccount,
  listForSupervision,
  putOnBacklog,
  raiseLevel,
  releaseFromSupervision,
  takeCase,
} from './steps/supervise';
import { resumeCase, suspendCase } from './steps/suspend';
import { recordVisit } from './steps/visit';

type Own = Exclude<CaseCommand, OpenCase>;

/** The decision of each command; those that need no law do not look at it. */
const DECISIONS: {
  readonly [Type in Own['type']]: (
    found: KnownCase,
    command: Extract<Own, { readonly type: Type }>,
    law: ParameterBook,
  ) => readonly CaseEvent[];
} = {
  NameParties: nameParties,
  NameWorkers: nameWorkers,
  StateClaim: stateClaim,
  TagObstacles: tagObstacles,
  AssignCase: assignCase,
  SignTask: signTask,
  FinishTask: finishTask,
  ChangeOwner: changeOwner,
  MediateCase: mediateCase,
  EndMediation: endMediation,
  ReferCase: referCase,
  AcceptReferral: acceptReferral,
  RefuseReferral: refuseReferral,
  ExtendCase: extendCase,
  SuspendCase: suspendCase,
  ResumeCase: resumeCase,
  RecordVisit: recordVisit,
  HoldInterview: holdInterview,
  HoldMeeting: holdMeeting,
  FinishFollowUp: finishFollowUp,
  HoldReception: holdReception,
  SendLetter: sendLetter,
  AnswerLetter: answerLetter,
  RaiseLevel: raiseLevel,
  TakeCase: takeCase,
  ListForSupervision: listForSupervision,
  ReleaseFromSupervision: releaseFromSupervision,
  HoldToAccount: holdToAccount,
  PutOnBacklog: putOnBacklog,
  RequestAid: requestAid,
  RecordAid: recordAid,
  DetermineCase: determineCase,
  AttestPayment: attestPayment,
  ConfirmPayment: confirmPayment,
  ConcludeCase: concludeCase,
  CloseCase: closeCase,
  CallBackCase: callBackCase,
  ReopenCase: reopenCase,
  DrawCallBack: drawCallBack,
  RereadWages: rereadWages,
  MissCaseDuty: missCaseDuty,
};

export const decideBy =
  (law: ParameterBook) =>
  (state: CaseState, command: CaseCommand): readonly CaseEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'OpenCase') return openCase(state, command);
      throw caseErrors.UNKNOWN();
    }
    if (command.type === 'OpenCase') throw caseErrors.ALREADY_OPENED();
    bars[command.type]?.(state);
    // Each type has the decision of its own type.
    const decide = DECISIONS[command.type] as (
      found: KnownCase,
      command: Own,
      law: ParameterBook,
    ) => readonly CaseEvent[];
    return decide(state, command, law);
  };
