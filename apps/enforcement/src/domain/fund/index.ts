import { textCheckBy } from '@anxin/law';
import { type Decider, fen, type Fen, lesser, minus, type StateTable, sum } from '@anxin/domain-kit';
import type { AskFundTopUp, FundCommand, FundEvent, MoveFund, ProposeFund, ScheduleFund } from './commands';
import { fundErrors } from './errors';
import { FUND_STAGES, type Fund, type FundStage, type FundState, type KnownFund } from './fund';
import { balanceOf, type FundEntry, moved, NO_SUMS, outstandingOf } from './ledger';

export type * from './commands';
export * from './errors';
export * from './fund';
export * from './ledger';

const refuseText = textCheckBy(fundErrors);
const MOST = fen(10_000_000_000_000n);
const refuseSum = (amount: Fen): void => {
  if (amount <= 0n || amount > MOST) throw fundErrors.SUM_INVALID();
};

const propose = (code: string | undefined, { type: _, today: on, ...given }: ProposeFund): readonly FundEvent[] => {
  if (code === undefined) throw fundErrors.UNKNOWN();
  const { kind, name, areaCode, sector, projectCode, fen: amount, basis, by } = given;
  refuseText('name', name);
  refuseText('basis', basis);
  refuseSum(amount);
  const [named, needed] = [[sector, projectCode], kind === 'SUPERVISED'];
  if (named.some((one) => (one !== undefined) !== needed)) throw fundErrors.PROJECT_MISSING();
  if (projectCode !== undefined) refuseText('projectCode', projectCode);
  const asked = { move: 'OPENED', fen: amount, basis, on, by } as const;
  const known = { code, kind, name, areaCode, sector, projectCode };
  return [{ type: 'FundProposed', on, fund: { ...known, proposedOn: on, proposedBy: by, asked } }];
};

const askTopUp = ({ asked }: Fund, { today: on, by, fen: amount, basis }: AskFundTopUp): readonly FundEvent[] => {
  if (asked) throw fundErrors.ALREADY_ASKED();
  refuseText('basis', basis);
  refuseSum(amount);
  return [{ type: 'FundTopUpAsked', on, asked: { move: 'TOPPED_UP', fen: amount, basis, on, by } }];
};

const schedule = ({ kind }: Fund, { today: on, by, tranches }: ScheduleFund): readonly FundEvent[] => {
  if (kind !== 'SUPERVISED') throw fundErrors.NOT_SUPERVISED();
  for (const [place, { on: day, fen: amount }] of tranches.entries()) {
    refuseSum(amount);
    const before = tranches[place - 1];
    if (before && before.on >= day) throw fundErrors.TRANCHES_INVALID();
  }
  return [{ type: 'FundScheduled', on, by, tranches }];
};

/** What of a fund may be drawn on a day: what is in it, of what is released by then. */
export const availableOn = ({ sums, tranches }: Pick<Fund, 'sums' | 'tranches'>, day: string): Fen => {
  const balance = balanceOf(sums);
  if (tranches.length === 0) return balance;
  const released = sum(tranches.filter(({ on }) => on <= day).map(({ fen: amount }) => amount));
  return lesser(minus(released, sums.DRAWN), balance);
};

const entryOf = (fund: Fund, given: Omit<FundEntry, 'no' | 'balanceFen'>): FundEvent => {
  const balanceFen = balanceOf(moved(fund.sums, given.move, given.fen));
  return { type: 'FundMoved', on: given.on, entry: { ...given, no: fund.entries + 1, balanceFen } };
};

const move = (fund: Fund, { type: _, today: on, ...given }: MoveFund): readonly FundEvent[] => {
  refuseSum(given.fen);
  if ((fund.kind === 'SUPERVISED') !== (given.move === 'DRAWN')) throw fundErrors.MOVE_INVALID();
  const leaves = given.move === 'LENT' || given.move === 'DRAWN';
  if (leaves && given.fen > balanceOf(fund.sums)) throw fundErrors.SHORT();
  if (given.move === 'DRAWN' && given.fen > availableOn(fund, on)) throw fundErrors.NOT_RELEASED();
  if (!leaves && given.fen > outstandingOf(fund.sums)) throw fundErrors.BEYOND_LENT();
  return [entryOf(fund, { ...given, on })];
};

const decideKnown = ({ fund }: KnownFund, command: Exclude<FundCommand, ProposeFund>): readonly FundEvent[] => {
  switch (command.type) {
    case 'AskFundTopUp':
      return askTopUp(fund, command);
    case 'ConfirmFund': {
      const { asked } = fund;
      if (!asked) throw fundErrors.NOTHING_ASKED();
      if (asked.by === command.by) throw fundErrors.SECOND_PERSON_NEEDED();
      const { basis: reference, by: askedBy } = asked;
      const given = { move: asked.move, fen: asked.fen, reference, askedBy, by: command.by };
      return [entryOf(fund, { ...given, on: command.today })];
    }
    case 'RefuseFund':
      if (!fund.asked) throw fundErrors.NOTHING_ASKED();
      refuseText('reason', command.reason);
      return [{ type: 'FundRefused', on: command.today, by: command.by, reason: command.reason }];
    case 'ScheduleFund':
      return schedule(fund, command);
    case 'MoveFund':
      return move(fund, command);
  }
};

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const fundTable: StateTable<FundState, FundCommand['type'], FundStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...FUND_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ProposeFund: ['UNKNOWN'],
    ConfirmFund: ['PROPOSED', 'OPEN'],
    RefuseFund: ['PROPOSED', 'OPEN'],
    AskFundTopUp: ['OPEN'],
    ScheduleFund: ['OPEN'],
    MoveFund: ['OPEN'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return fundErrors.UNKNOWN();
    return command === 'ProposeFund' ? fundErrors.ALREADY_PROPOSED() : fundErrors.STAGE({ stage });
  },
};

const evolve = (state: FundState, event: FundEvent): FundState => {
  if (event.type === 'FundProposed')
    return { stage: 'PROPOSED', fund: { ...event.fund, sums: NO_SUMS, entries: 0, tranches: [] } };
  if (state.stage === 'UNKNOWN') return state;
  const { stage, fund } = state;
  switch (event.type) {
    case 'FundTopUpAsked':
      return { stage, fund: { ...fund, asked: event.asked } };
    case 'FundRefused': {
      const { on, by, reason } = event;
      return stage === 'OPEN'
        ? { stage, fund: { ...fund, asked: undefined } }
        : { stage: 'REFUSED', fund: { ...fund, asked: undefined, refused: { on, by, reason } } };
    }
    case 'FundScheduled':
      return { stage, fund: { ...fund, tranches: event.tranches } };
    case 'FundMoved': {
      const { no, move: kind, fen: amount } = event.entry;
      const isAsked = kind === 'OPENED' || kind === 'TOPPED_UP';
      const asked = isAsked ? undefined : fund.asked;
      return { stage: 'OPEN', fund: { ...fund, asked, entries: no, sums: moved(fund.sums, kind, amount) } };
    }
  }
};

/** A fund: what is put in by two officers, and what advances and drawings do to it. */
export const funds: Decider<FundState, FundCommand, FundEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...fundTable,
  decide: (state, command) => {
    if (command.type === 'ProposeFund') {
      if (state.stage !== 'UNKNOWN') throw fundErrors.ALREADY_PROPOSED();
      return propose(state.code, command);
    }
    if (state.stage === 'UNKNOWN') throw fundErrors.UNKNOWN();
    return decideKnown(state, command);
  },
  evolve,
};
