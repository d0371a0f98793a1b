import type { StateTable } from '@anxin/domain-kit';
import { bars } from './bars';
import { CASE_STAGES, type CaseStage, type CaseState } from './case';
import type { CaseCommand } from './commands';
import { caseErrors } from './errors';

const KNOWN = CASE_STAGES;
/** With units, which look for a way. */
const UNDER_WAY: readonly CaseStage[] = ['ASSIGNED', 'LOCAL_MEDIATION', 'INSPECTION', 'ARBITRATION', 'PAYMENT_ORDER'];
const UNDECIDED: readonly CaseStage[] = ['OPENED', ...UNDER_WAY];
const UNCLOSED: readonly CaseStage[] = [...UNDER_WAY, 'CONCLUDED'];
const IN_PROCEDURE: readonly CaseStage[] = ['INSPECTION', 'ARBITRATION', 'PAYMENT_ORDER'];
const ENDED: readonly CaseStage[] = ['CLOSED', 'VERIFIED'];
/** Also looked at again after it is closed, but not while it stands. */
const LOOKED_AT = KNOWN.filter((stage) => stage !== 'SUSPENDED');

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const table: StateTable<CaseState, CaseCommand['type'], CaseStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...CASE_STAGES],
  statusOf: ({ stage }) => stage,
  bars,
  allowed: {
    OpenCase: ['UNKNOWN'],
    NameParties: UNDECIDED,
    NameWorkers: UNDECIDED,
    StateClaim: UNDECIDED,
    TagObstacles: UNDECIDED,
    AssignCase: UNDECIDED,
    SignTask: UNDER_WAY,
    FinishTask: UNCLOSED,
    ChangeOwner: KNOWN.filter((stage) => !ENDED.includes(stage)),
    MediateCase: ['ASSIGNED'],
    EndMediation: ['LOCAL_MEDIATION'],
    ReferCase: UNDER_WAY,
    AcceptReferral: IN_PROCEDURE,
    RefuseReferral: IN_PROCEDURE,
    ExtendCase: ['INSPECTION', 'ARBITRATION'],
    SuspendCase: UNDER_WAY,
    ResumeCase: ['SUSPENDED'],
    RecordVisit: LOOKED_AT,
    HoldInterview: LOOKED_AT,
    HoldMeeting: UNCLOSED,
    FinishFollowUp: UNCLOSED,
    HoldReception: LOOKED_AT,
    SendLetter: UNCLOSED,
    AnswerLetter: UNCLOSED,
    RaiseLevel: UNDER_WAY,
    TakeCase: UNCLOSED,
    ListForSupervision: UNCLOSED,
    ReleaseFromSupervision: UNCLOSED,
    HoldToAccount: KNOWN,
    PutOnBacklog: UNDER_WAY,
    RequestAid: UNDER_WAY,
    RecordAid: UNCLOSED,
    DetermineCase: UNDER_WAY,
    AttestPayment: UNCLOSED,
    ConfirmPayment: UNCLOSED,
    ConcludeCase: ['LOCAL_MEDIATION', ...IN_PROCEDURE],
    CloseCase: ['CONCLUDED'],
    CallBackCase: ENDED,
    ReopenCase: ['CONCLUDED', ...ENDED],
    DrawCallBack: ENDED,
    RereadWages: KNOWN,
    MissCaseDuty: KNOWN,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return caseErrors.UNKNOWN();
    return command === 'OpenCase' ? caseErrors.ALREADY_OPENED() : caseErrors.STAGE({ stage });
  },
};
