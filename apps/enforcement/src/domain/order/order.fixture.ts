import { decideAllowed, DomainError, fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { type LiabilityFacts, nationalParameters, ParameterBook } from '@anxin/law';
import { type OrderCommand, type OrderEvent, orderBy, type OrderStage, type OrderState } from '.';
import { type KnownOrder, type PaidSums, paidKey, type WageSum } from './order';
import type { ProposeOrder } from './propose';

export const LAW = new ParameterBook([nationalParameters]);
export const order = orderBy(LAW);

export const TODAY = plainDate('2026-03-10');
export const CODE = '620522-PAY-2026-000001';
export const CONTRACTOR = '91620599QA4XFD1Y5A';
export const DRAFTER = 'office-1';
export const SECOND = 'office-2';

/** Eleven workers with two months each. */
export const PEOPLE = Array.from({ length: 11 }, (_, place) => String.fromCharCode(65 + place).repeat(43));
export const SUMS: readonly WageSum[] = PEOPLE.flatMap((person) =>
  ['2025-11', '2025-12'].map((month) => ({ person, payMonth: plainMonth(month), fen: fen(448_000) })),
);
export const TOTAL = fen(448_000 * SUMS.length);

/** A subcontractor in arrears: the general contractor pays first. */
export const LIABILITY: LiabilityFacts = {
  employer: 'COMPANY',
  isSubcontractor: true,
  supplier: null,
  employerLendsName: false,
  change: null,
  successorAgreed: false,
  end: null,
  ownerUnderpaid: false,
  unsettledFen: null,
  passedOn: false,
  contractedOutBy: null,
  contractorLendsName: false,
  irregular: false,
  dispute: false,
};

const today = TODAY;
const reason = '核对后更正';
const term = { length: 5, unit: 'WD' } as const;

export const propose = (more: Partial<ProposeOrder> = {}): ProposeOrder => ({
  type: 'ProposeOrder',
  kind: 'PAYMENT',
  caseCode: '620522-CASE-2026-000001',
  obliged: { creditCode: CONTRACTOR, party: 'GENERAL_CONTRACTOR' },
  projectCode: '2506-620522-05-05-100008',
  areaCode: '620522104',
  sector: 'HOUSING',
  rules: ['LIA-08', 'PAY-05'],
  owedOn: plainDate('2026-03-01'),
  liability: LIABILITY,
  filedOn: plainDate('2026-03-02'),
  findings: '分包拖欠十一名工人两个月工资',
  term,
  sums: SUMS,
  totalFen: TOTAL,
  by: DRAFTER,
  today,
  ...more,
});

/** An order to correct: a ledger that is not kept. */
export const correct = (more: Partial<ProposeOrder> = {}): ProposeOrder => ({
  ...propose(),
  kind: 'RECTIFICATION',
  rules: ['PEN-02'],
  owedOn: undefined,
  liability: undefined,
  findings: '未编制工资支付台账',
  sums: [],
  totalFen: fen(0),
  ...more,
});

const proofs = [{ id: 'E-1', media: 'DOCUMENT' }] as const;

/** One command of each type. */
export const COMMANDS: { readonly [Type in OrderCommand['type']]: Extract<OrderCommand, { readonly type: Type }> } = {
  ProposeOrder: propose(),
  ReviseOrder: { type: 'ReviseOrder', findings: '更正', term, sums: SUMS, totalFen: TOTAL, by: DRAFTER, reason, today },
  ExtendOrder: { type: 'ExtendOrder', reason, today },
  TellOrder: { type: 'TellOrder', today },
  HearOrder: { type: 'HearOrder', heardOn: today, stated: true, record: '单位对金额无异议', today },
  DecideOrder: { type: 'DecideOrder', by: SECOND, today },
  ServeOrder: { type: 'ServeOrder', servedOn: today, way: 'IN_PERSON', proofs, today },
  ProveCorrection: { type: 'ProveCorrection', what: '台账已补齐', proofs, by: DRAFTER, today },
  ConfirmCorrection: { type: 'ConfirmCorrection', by: SECOND, today },
  SeekRemedy: { type: 'SeekRemedy', kind: 'REVIEW', filingNo: '秦复〔2026〕1号', today },
  EndRemedy: { type: 'EndRemedy', outcome: 'UPHELD', endedOn: today, record: '维持原决定', today },
  DunOrder: { type: 'DunOrder', today },
  ApplyToCourt: { type: 'ApplyToCourt', filingNo: '（2026）甘0522行审1号', today },
  RevokeOrder: { type: 'RevokeOrder', reason: '认定事实有误', today },
  RereadWages: { type: 'RereadWages', today },
  MissOrderDuty: { type: 'MissOrderDuty', duty: 'OBEY', dueOn: plainDate('2026-03-09'), today },
};

const START: OrderState = { stage: 'UNKNOWN', code: CODE };

/** Decides commands one after the other, as one order has them; throws the first refusal. */
export const after = (...commands: readonly OrderCommand[]): OrderState =>
  commands.reduce<OrderState>(
    (state, command) => decideAllowed(order, state, command).reduce(order.evolve, state),
    START,
  );

export const known = (state: OrderState): KnownOrder => {
  if (state.stage === 'UNKNOWN') throw new Error('no order');
  return state;
};

/** What arrived for each of some sums. */
export const paid = (sums: readonly WageSum[]): PaidSums =>
  Object.fromEntries(sums.map((one) => [paidKey(one), one.fen]));

const { ProposeOrder, TellOrder, HearOrder, DecideOrder, ServeOrder, MissOrderDuty } = COMMANDS;
/** The way of a payment order, and of an order to correct. */
export const TO_SERVICE = [ProposeOrder, TellOrder, HearOrder, DecideOrder, ServeOrder] as const;
export const TO_LAPSE = [...TO_SERVICE, MissOrderDuty] as const;
export const CORRECTION_SERVED = [correct(), DecideOrder, ServeOrder] as const;

/** A payment order at a stage, as its commands find it. */
export const at = (stage: OrderStage): KnownOrder => ({ ...known(after(...TO_LAPSE)), stage });

export const eventsIn = (state: OrderState, command: OrderCommand): readonly OrderEvent[] =>
  decideAllowed(order, state, command);

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
export const refusal = (...commands: readonly OrderCommand[]) => codeOf(() => after(...commands));
/** What a command is refused with in a state. */
export const asked = (state: OrderState, command: OrderCommand) => codeOf(() => decideAllowed(order, state, command));
