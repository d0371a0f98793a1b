import { tasksAfter, withTask } from './steps/assign';
import type { Case, CaseStage, CaseState } from './case';
import { workersFound } from './steps/determine';
import type { CaseEvent } from './events';
import { workersAfter } from './facts';
import { withDone } from './steps/meeting';
import { type CaseOpened, opened } from './steps/open';
import { withEvidence } from './steps/prove';
import { reopened } from './steps/reopen';

type Later = Exclude<CaseEvent, CaseOpened>;

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in Later['type']]?: CaseStage } = {
  MediationBegun: 'LOCAL_MEDIATION',
  ReferralRefused: 'ASSIGNED',
  CaseConcluded: 'CONCLUDED',
  CaseClosed: 'CLOSED',
  CaseVerified: 'VERIFIED',
  CaseSuspended: 'SUSPENDED',
};

/** The clocks of the procedure: once one of them has passed, the case is late. */
const OF_PROCEDURE = ['MEDIATE', 'INVESTIGATE', 'DECIDE', 'AWARD', 'ORDER', 'CONCLUDE'];

/** What an event changes of its case. */
const CHANGES: {
  readonly [Type in Later['type']]?: (known: Case, event: Extract<Later, { readonly type: Type }>) => Partial<Case>;
} = {
  PartiesNamed: (_, { parties }) => ({ parties }),
  WorkersNamed: (known, { workers }) => ({ workers: workersAfter(known, workers) }),
  ClaimStated: (_, { claim }) => ({ claim }),
  ObstaclesTagged: (_, { obstacles }) => ({ obstacles }),
  CaseAssigned: (known, { units }) => ({ tasks: tasksAfter(known, units) }),
  TaskSigned: (known, { unit, on: signedOn }) => ({ tasks: withTask(known, unit, { signedOn }) }),
  TaskFinished: (known, { unit, on: doneOn, result, evidence }) => ({
    tasks: withTask(known, unit, { doneOn, result, evidence }),
  }),
  OwnerChanged: (_, { owner }) => ({ owner }),
  MediationBegun: () => ({ mediation: {} }),
  MediationEnded: (_, { outcome }) => ({ mediation: { outcome } }),
  CaseReferred: (_, { to }) => ({ referral: { to }, isExtended: false, isOverdue: false }),
  ReferralAccepted: (_, { to, filingNo }) => ({ referral: { to, filingNo } }),
  // What was tried in vain is not tried again.
  ReferralRefused: ({ mediation }) => ({ referral: undefined, mediation: { outcome: 'FAILED', ...mediation } }),
  CaseExtended: () => ({ isExtended: true }),
  MeetingHeld: ({ followUps }, { act }) => ({
    followUps: [...followUps, ...act.followUps.map(({ id, unit }) => ({ id, unit }))],
  }),
  FollowUpFinished: ({ followUps }, { id, on }) => ({ followUps: withDone(followUps, id, on) }),
  LetterSent: ({ letters }, { act: { no: id, unit } }) => ({ letters: [...letters, { id, unit }] }),
  LetterAnswered: ({ letters }, { no, on }) => ({ letters: withDone(letters, no, on) }),
  LevelRaised: (_, { level }) => ({ level }),
  CaseTaken: (_, { leader }) => ({ leader, isKey: true }),
  ListedForSupervision: (_, { issuer, dueOn }) => ({ supervision: { issuer, dueOn }, isKey: true }),
  ReleasedFromSupervision: () => ({ supervision: undefined }),
  HeldToAccount: ({ accountability }, { unit, step }) => ({ accountability: { ...accountability, [unit]: step } }),
  BacklogPlanned: (_, { problem, leader, plan }) => ({ backlog: { problem, leader, plan }, isKey: true }),
  AidRequested: (_, { first }) => ({ aid: { step: 'REQUESTED', first: first !== undefined, granted: false } }),
  AidRecorded: ({ aid }, { step }) => {
    const granted = step === 'GRANTED' || (aid?.granted ?? false);
    // Aid that came first is assigned already when it is granted.
    const isAssigned = step === 'GRANTED' && aid?.step === 'ASSIGNED';
    return { aid: { step: isAssigned ? 'ASSIGNED' : step, first: aid?.first ?? false, granted } };
  },
  CaseDetermined: (known, event) => ({
    determination: event.determination,
    workers: workersFound(known, event),
  }),
  PaymentAttested: (known, { person, fen, what, by }) => ({
    workers: withEvidence(known, person, () => ({ fen, what, by })),
  }),
  PaymentConfirmed: (known, { person, by: confirmedBy }) => ({
    workers: withEvidence(known, person, (before) => before && { ...before, confirmedBy }),
  }),
  CaseConcluded: (_, { conclusion }) => ({ conclusion }),
  CaseClosed: (_, { on }) => ({ closedOn: on }),
  CaseVerified: () => ({ drawnFor: undefined }),
  CaseReopened: reopened,
  CallBackDrawn: (_, { month }) => ({ drawnFor: month }),
  CaseDutyMissed: ({ mediation }, { duty }) => ({
    ...(OF_PROCEDURE.includes(duty) ? { isOverdue: true } : {}),
    // ARB-01: mediation that led to nothing in its time has ended.
    ...(duty === 'MEDIATE' ? { mediation: { outcome: 'TIME_OUT', ...mediation } } : {}),
  }),
};

const changed = (known: Case, event: Later): Case => {
  // Each type has the change of its own type.
  const change = CHANGES[event.type] as ((known: Case, event: Later) => Partial<Case>) | undefined;
  return change ? { ...known, ...change(known, event) } : known;
};

type Known = Exclude<CaseState, { stage: 'UNKNOWN' }>;

const stageAfter = ({ stage, before }: Known, event: Later): Pick<Known, 'stage' | 'before'> => {
  switch (event.type) {
    case 'CaseAssigned':
      return { stage: stage === 'OPENED' ? 'ASSIGNED' : stage };
    case 'CaseReferred':
      return { stage: event.to };
    case 'CaseSuspended':
    case 'CaseConcluded':
      return { stage: STAGE_AFTER[event.type] ?? stage, before: stage };
    case 'CaseResumed':
    case 'CaseReopened':
      return { stage: before ?? stage };
    default:
      return { stage: STAGE_AFTER[event.type] ?? stage, before };
  }
};

export const evolve = (state: CaseState, event: CaseEvent): CaseState => {
  if (event.type === 'CaseOpened') return { stage: 'OPENED', case: opened(event), paid: {} };
  if (state.stage === 'UNKNOWN') return state;
  return { ...stageAfter(state, event), case: changed(state.case, event), paid: state.paid };
};
