import { DomainError, fen, NOTHING, plainDate, plainMonth } from '@anxin/domain-kit';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { caseBy, type CaseCommand, type CaseEvent, type CaseState, type KnownCase, type OpenCase } from '.';
import type { Case, CaseStage, CaseUnit, Opening } from './case';

export const LAW = new ParameterBook([nationalParameters]);
export const wageCase = caseBy(LAW);

export const TODAY = plainDate('2026-01-20');
export const CODE = '620522-CASE-2026-000001';
export const TOWN: CaseUnit = 'TOWN:620522104';
export const HOUSING: CaseUnit = 'DEPARTMENT:HOUSING';
export const OWNER = 'office-1';

/** Eleven workers who are owed 98,600.00 yuan together (seed S0). */
export const PEOPLE = Array.from({ length: 11 }, (_, place) => `person-${String(place + 1).padStart(2, '0')}`);
const EACH = 896_400;
export const WORKERS = PEOPLE.map((person, place) => ({
  person,
  claimFen: fen(place === 0 ? 9_860_000 - EACH * (PEOPLE.length - 1) : EACH),
}));
export const CLAIM = { claimFen: fen(9_860_000), wageFen: fen(9_860_000), projectFen: NOTHING };
export const PARTIES = [
  { role: 'OWNER', name: '样例建设投资有限公司' },
  { role: 'GENERAL_CONTRACTOR', name: '样例建筑有限公司' },
  { role: 'LABOUR_COMPANY', name: '样例劳务有限公司' },
] as const;
const LIABLE = '样例劳务有限公司';

export const CLUE = 'HOTLINE_12345:2026-0117';
export const OPENING: Opening = {
  code: CODE,
  clues: [{ code: CLUE, isLive: true, matter: CLUE }],
  casesOfWarnings: {},
};

const reason = '情况复杂';
const today = TODAY;
const note = '已核实';

export const open = (more: Partial<OpenCase> = {}): OpenCase => ({
  type: 'OpenCase',
  kind: 'CASE',
  areaCode: '620522104',
  sector: 'HOUSING',
  projectCode: '2506-620522-05-05-100008',
  clues: [CLUE],
  warnings: [],
  periodFrom: plainMonth('2025-11'),
  periodTo: plainMonth('2025-12'),
  claimedOn: plainDate('2026-01-19'),
  claim: CLAIM,
  parties: PARTIES,
  workers: WORKERS,
  obstacles: [],
  by: OWNER,
  today,
  ...more,
});

/** One command of each type. */
export const COMMANDS: { readonly [Type in CaseCommand['type']]: Extract<CaseCommand, { readonly type: Type }> } = {
  OpenCase: open(),
  NameParties: { type: 'NameParties', parties: PARTIES, today },
  NameWorkers: { type: 'NameWorkers', workers: WORKERS, today },
  StateClaim: { type: 'StateClaim', claim: CLAIM, today },
  TagObstacles: { type: 'TagObstacles', obstacles: ['EVIDENCE_HARD_TO_GET'], today },
  AssignCase: {
    type: 'AssignCase',
    units: [
      { unit: TOWN, role: 'LEAD' },
      { unit: HOUSING, role: 'SUPPORT' },
      { unit: 'OFFICE', role: 'COORDINATE' },
      { unit: 'LEADING_GROUP', role: 'COMMAND' },
    ],
    today,
  },
  SignTask: { type: 'SignTask', unit: TOWN, today },
  FinishTask: { type: 'FinishTask', unit: TOWN, result: note, evidence: ['https://water.example/f/1'], today },
  ChangeOwner: { type: 'ChangeOwner', owner: 'office-9', reason, today },
  MediateCase: { type: 'MediateCase', today },
  EndMediation: { type: 'EndMediation', outcome: 'FAILED', note, today },
  ReferCase: { type: 'ReferCase', to: 'INSPECTION', reason, today },
  AcceptReferral: { type: 'AcceptReferral', filingNo: '秦劳监立〔2026〕12号', today },
  RefuseReferral: { type: 'RefuseReferral', reason, today },
  ExtendCase: { type: 'ExtendCase', reason, today },
  SuspendCase: { type: 'SuspendCase', reason, today },
  ResumeCase: { type: 'ResumeCase', today },
  RecordVisit: {
    type: 'RecordVisit',
    visitedOn: today,
    kind: 'OPEN',
    officers: [
      { id: 'inspector-1', certificateNo: '甘-001' },
      { id: 'grid-7', certificateNo: '网-007' },
    ],
    place: '样例001号工程',
    findings: '十一名工人两个月工资未发',
    evidence: ['考勤表', '欠条照片'],
    today,
  },
  HoldInterview: {
    type: 'HoldInterview',
    heldOn: today,
    attendees: [
      { party: 'OWNER', post: '项目负责人' },
      { party: 'GENERAL_CONTRACTOR', post: '项目经理' },
      { party: 'LABOUR_COMPANY', post: '法定代表人' },
    ],
    record: '三方确认欠薪事实',
    today,
  },
  HoldMeeting: {
    type: 'HoldMeeting',
    heldOn: today,
    kind: 'AD_HOC',
    units: ['OFFICE', TOWN, HOUSING],
    minutes: '议定由总包先行垫付',
    followUps: [{ id: '1', what: '总包垫付工资', unit: HOUSING, dueOn: plainDate('2026-01-30') }],
    today,
  },
  FinishFollowUp: { type: 'FinishFollowUp', id: '1', result: note, today },
  HoldReception: { type: 'HoldReception', heldOn: today, units: ['OFFICE', HOUSING], people: 11, record: note, today },
  SendLetter: {
    type: 'SendLetter',
    no: '秦治欠督〔2026〕3号',
    kind: 'SUPERVISION',
    unit: HOUSING,
    dueOn: plainDate('2026-01-30'),
    words: '请督促支付',
    today,
  },
  AnswerLetter: { type: 'AnswerLetter', no: '秦治欠督〔2026〕3号', unit: HOUSING, answer: note, today },
  RaiseLevel: { type: 'RaiseLevel', reason, today },
  TakeCase: { type: 'TakeCase', leader: '分管副县长', today },
  ListForSupervision: { type: 'ListForSupervision', issuer: '市治欠办', dueOn: plainDate('2026-02-10'), today },
  ReleaseFromSupervision: { type: 'ReleaseFromSupervision', reason, today },
  HoldToAccount: { type: 'HoldToAccount', unit: TOWN, step: 'TALK', reason, today },
  PutOnBacklog: { type: 'PutOnBacklog', problem: '工程款纠纷', leader: '分管副县长', plan: '先付工资', today },
  RequestAid: { type: 'RequestAid', note, today },
  RecordAid: { type: 'RecordAid', step: 'GRANTED', note, today },
  DetermineCase: {
    type: 'DetermineCase',
    liableParty: LIABLE,
    people: WORKERS.length,
    amountFen: CLAIM.claimFen,
    basis: '考勤与三方确认',
    found: [],
    today,
  },
  AttestPayment: {
    type: 'AttestPayment',
    person: 'person-01',
    fen: fen(896_000),
    what: '现金领取单',
    by: OWNER,
    today,
  },
  ConfirmPayment: { type: 'ConfirmPayment', person: 'person-01', by: 'office-2', today },
  ConcludeCase: { type: 'ConcludeCase', conclusion: 'PAID', note, today },
  CloseCase: { type: 'CloseCase', today },
  CallBackCase: { type: 'CallBackCase', outcome: 'SATISFIED', note, today },
  ReopenCase: { type: 'ReopenCase', reason, today },
  DrawCallBack: { type: 'DrawCallBack', month: plainMonth('2026-01'), seed: 'a1b2', today },
  RereadWages: { type: 'RereadWages', today },
  MissCaseDuty: { type: 'MissCaseDuty', duty: 'MEDIATE', dueOn: plainDate('2026-01-19'), today },
};

/** Decides commands one after the other, as one case has them; throws the first refusal. */
export const after = (...commands: readonly CaseCommand[]): CaseState =>
  commands.reduce<CaseState>((state, command) => wageCase.decide(state, command).reduce(wageCase.evolve, state), {
    stage: 'UNKNOWN',
    opening: OPENING,
  });

/** What happened, of commands one after the other. */
export const eventsOf = (...commands: readonly CaseCommand[]): readonly CaseEvent[] => {
  let state: CaseState = { stage: 'UNKNOWN', opening: OPENING };
  return commands.flatMap((command) => {
    const events = wageCase.decide(state, command);
    state = events.reduce(wageCase.evolve, state);
    return events;
  });
};

export const known = (state: CaseState): KnownCase => {
  if (state.stage === 'UNKNOWN') throw new Error('no case');
  return state;
};

/** Every worker paid by the bank what was claimed. */
export const ALL_PAID: KnownCase['paid'] = Object.fromEntries(
  WORKERS.map(({ person, claimFen }) => [person, { paidFen: claimFen, arrearsFen: NOTHING }]),
);

const C = COMMANDS;
export const TO_MEDIATION = [C.OpenCase, C.AssignCase, C.SignTask, C.MediateCase] as const;
const BOTH_SIGNED = [...TO_MEDIATION, { ...C.SignTask, unit: HOUSING }] as const;
export const TO_CONCLUSION = [
  ...BOTH_SIGNED,
  C.DetermineCase,
  { ...C.EndMediation, outcome: 'AGREED' },
  C.ConcludeCase,
] as const;
export const TO_CLOSING = [...TO_CONCLUSION, C.FinishTask, { ...C.FinishTask, unit: HOUSING }] as const;

/** A case at a stage, as its commands find it. */
export const at = (stage: CaseStage, more: Partial<Case> = {}): KnownCase => ({
  ...known(after(...TO_CLOSING)),
  stage,
  before: ['SUSPENDED', 'CONCLUDED', 'CLOSED', 'VERIFIED'].includes(stage) ? 'LOCAL_MEDIATION' : undefined,
  ...(Object.keys(more).length > 0 ? { case: { ...known(after(...TO_CLOSING)).case, ...more } } : {}),
});

/** The code of a refusal; nothing where there is none. */
export const codeOf = (decide: () => unknown): string | undefined => {
  try {
    decide();
    return undefined;
  } catch (fault) {
    if (fault instanceof DomainError) return fault.code;
    throw fault;
  }
};
/** What the last command is refused with, after the others. */
export const refusal = (...commands: readonly CaseCommand[]) => codeOf(() => after(...commands));
/** What a command is refused with in a state. */
export const asked = (state: KnownCase, command: CaseCommand) => codeOf(() => wageCase.decide(state, command));
