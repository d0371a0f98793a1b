import { decideAllowed, DomainError, fen, plainDate } from '@anxin/domain-kit';
import { loadParameters, nationalParameters, ParameterBook } from '@anxin/law';
import { penaltyBy, type PenaltyCommand, type PenaltyStage, type PenaltyState } from '.';
import type { KnownPenalty, OrderFound, PenaltyOpening } from './penalty';
import type { ProposePenalty } from './propose';

/** A county that has set what a large fine is. */
const county = loadParameters({
  areaCode: '620522',
  largeFine: [{ from: '2020-01-01', value: { unit: '50000.00', person: '5000.00' } }],
});
export const LAW = new ParameterBook([county, nationalParameters]);
export const NATION = new ParameterBook([nationalParameters]);
export const penalty = penaltyBy(LAW);

export const TODAY = plainDate('2026-03-20');
export const DRAFTER = 'office-1';
export const SECOND = 'office-2';
export const FINE = fen(2_000_000);

export const ORDER: OrderFound = {
  code: '620522-RECT-2026-000001',
  kind: 'RECTIFICATION',
  stage: 'LAPSED',
  rules: ['PEN-02'],
  creditCode: '91620599QA4XFD1Y5A',
  areaCode: '620522104',
  sector: 'HOUSING',
  filedOn: plainDate('2026-03-02'),
  isFined: false,
};
export const opening = (more: Partial<OrderFound> = {}): PenaltyOpening => ({
  code: '620522-PEN-2026-000001',
  order: { ...ORDER, ...more },
});

const today = TODAY;
const term = { length: 15, unit: 'CD' } as const;

export const propose = (more: Partial<ProposePenalty> = {}): ProposePenalty => ({
  type: 'ProposePenalty',
  orderCode: ORDER.code,
  rule: 'PEN-02',
  party: 'UNIT',
  person: undefined,
  grounds: '逾期未编制工资支付台账',
  fineFen: FINE,
  term,
  by: DRAFTER,
  today,
  ...more,
});

/** One command of each type. */
export const COMMANDS: {
  readonly [Type in PenaltyCommand['type']]: Extract<PenaltyCommand, { readonly type: Type }>;
} = {
  ProposePenalty: propose(),
  RevisePenalty: { type: 'RevisePenalty', grounds: '更正', fineFen: FINE, term, by: DRAFTER, reason: '核对', today },
  TellPenalty: { type: 'TellPenalty', today },
  HearPenalty: { type: 'HearPenalty', heardOn: today, stated: false, record: '到期未陈述', today },
  AskPenaltyHearing: { type: 'AskPenaltyHearing', today },
  CallPenaltyHearing: { type: 'CallPenaltyHearing', day: plainDate('2026-04-01'), today },
  HoldPenaltyHearing: { type: 'HoldPenaltyHearing', record: '听证笔录', today: plainDate('2026-04-01') },
  DecidePenalty: { type: 'DecidePenalty', by: SECOND, today },
  WaivePenalty: {
    ...{ type: 'WaivePenalty', by: SECOND, minor: true, first: true, corrected: true, harm: 'NONE' },
    ...{ reason: '初次且已改正', today },
  },
  ServePenalty: {
    ...{ type: 'ServePenalty', servedOn: today, way: 'IN_PERSON' },
    ...{ proofs: [{ id: 'E-1', media: 'DOCUMENT' }], today },
  },
  PayPenalty: { type: 'PayPenalty', paidOn: today, fen: FINE, receiptNo: '票据0001', today },
  RevokePenalty: { type: 'RevokePenalty', reason: '认定有误', today },
  MissPenaltyDuty: { type: 'MissPenaltyDuty', duty: 'PAY', dueOn: plainDate('2026-04-07'), today },
};

/** Decides commands one after the other, as one penalty has them; throws the first refusal. */
export const after = (...commands: readonly PenaltyCommand[]): PenaltyState =>
  commands.reduce<PenaltyState>(
    (state, command) => decideAllowed(penalty, state, command).reduce(penalty.evolve, state),
    { stage: 'UNKNOWN', opening: opening() },
  );

export const known = (state: PenaltyState): KnownPenalty => {
  if (state.stage === 'UNKNOWN') throw new Error('no penalty');
  return state;
};

const { TellPenalty, HearPenalty, DecidePenalty, ServePenalty } = COMMANDS;
export const TO_HEARD = [propose(), TellPenalty, HearPenalty] as const;
export const TO_SERVICE = [...TO_HEARD, DecidePenalty, ServePenalty] as const;

/** A penalty at a stage, as its commands find it. */
export const at = (stage: PenaltyStage): KnownPenalty => ({ ...known(after(...TO_SERVICE)), stage });

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
export const refusal = (...commands: readonly PenaltyCommand[]) => codeOf(() => after(...commands));
/** What a command is refused with in a state. */
export const asked = (state: PenaltyState, command: PenaltyCommand) =>
  codeOf(() => decideAllowed(penalty, state, command));
/** What proposing one is refused with, where it finds something else. */
export const refusedOn = (found: PenaltyOpening, command = propose()) =>
  codeOf(() => decideAllowed(penalty, { stage: 'UNKNOWN', opening: found }, command));
