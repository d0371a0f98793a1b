import { plainDate, plainMonth } from '@anxin/domain-kit';
import type { Clue, ClueState, Stage, Unit } from './clue';
import type { ClueCommand, ConcludeClue, ReceiveClue, Report } from './commands';
import type { ClueEvent } from './events';

export const TODAY = plainDate('2026-03-10');
export const RECEIVED_ON = plainDate('2026-03-09');
export const TOWN: Unit = { kind: 'TOWN', area: '620522104' };

const told: Clue['told'] = {
  projectCode: '2506-620522-04-05-100138',
  areaCode: '620522104',
  employerName: '甘肃样例建筑有限公司',
  people: 11,
  periodFrom: plainMonth('2025-11'),
  periodTo: plainMonth('2026-01'),
};

const number = { channel: 'HOTLINE_12345', externalNo: '2026-0117' } as const;
export const REPORT: Report = { values: number, origin: 'clues.csv:2' };

export const aClue = (more: Partial<Clue> = {}): Clue => ({
  code: 'HOTLINE_12345:2026-0117',
  ...number,
  receivedOn: RECEIVED_ON,
  told,
  isExtended: false,
  isOverdue: false,
  ...more,
});

export const receive = (more: Partial<ReceiveClue> = {}): ReceiveClue => ({
  type: 'ReceiveClue',
  code: 'HOTLINE_12345:2026-0117',
  ...number,
  receivedOn: RECEIVED_ON,
  told,
  today: TODAY,
  report: REPORT,
  ...more,
});

export const conclude = (more: Partial<ConcludeClue> = {}): ConcludeClue => ({
  type: 'ConcludeClue',
  conclusion: 'PAID',
  evidence: ['银行回单 11 份'],
  complainantToldOn: TODAY,
  today: TODAY,
  ...more,
});

const reason = '需要核实';
const today = TODAY;

/** One command of each type. */
export const COMMANDS: { readonly [Type in ClueCommand['type']]: Extract<ClueCommand, { readonly type: Type }> } = {
  ReceiveClue: receive(),
  CompleteClue: { type: 'CompleteClue', told: { people: 11 }, report: REPORT, today },
  ScreenClue: { type: 'ScreenClue', today },
  TransferClue: { type: 'TransferClue', to: '住房公积金中心', reason, today },
  ReturnClue: { type: 'ReturnClue', missing: '用人单位名称', today },
  AssignClue: { type: 'AssignClue', unit: TOWN, today },
  SignClue: { type: 'SignClue', today },
  SendClueBack: { type: 'SendClueBack', reason, today },
  CheckClue: { type: 'CheckClue', today },
  MediateClue: { type: 'MediateClue', today },
  HandClueOver: { type: 'HandClueOver', to: 'ARBITRATION', filingNo: '秦劳人仲案〔2026〕12号', today },
  ConcludeClue: conclude(),
  CallClueBack: { type: 'CallClueBack', outcome: 'SATISFIED', note: '已收到工资', today },
  ArchiveClue: { type: 'ArchiveClue', today },
  ExtendClue: { type: 'ExtendClue', reason, today },
  EscalateClue: { type: 'EscalateClue', reason, today },
  SuspendClue: { type: 'SuspendClue', reason, today },
  ResumeClue: { type: 'ResumeClue', today },
  JoinClue: { type: 'JoinClue', matter: 'VISIT:V1', today },
  SplitClue: { type: 'SplitClue', reason, today },
  MissClueDuty: { type: 'MissClueDuty', duty: 'SIGN', dueOn: RECEIVED_ON, today },
};

/** A clue at a stage, as its commands find it. */
export const at = (stage: Stage, more: Partial<Clue> = {}): ClueState => ({
  stage,
  clue: aClue(more),
  ...(stage === 'SUSPENDED' ? { before: 'CHECKING' } : {}),
});

export const received = (): ClueEvent => {
  const { code, channel, externalNo, receivedOn } = aClue();
  return { type: 'ClueReceived', on: TODAY, clue: { code, channel, externalNo, receivedOn, told } };
};

const happened = (type: 'ClueScreened' | 'ClueSigned' | 'ClueCheckBegun'): ClueEvent => ({ type, on: TODAY });

/** A clue from its first day until a town checks it. */
export const UNDER_CHECK: readonly ClueEvent[] = [
  received(),
  happened('ClueScreened'),
  { type: 'ClueAssigned', on: TODAY, unit: TOWN },
  happened('ClueSigned'),
  happened('ClueCheckBegun'),
];
