import { fen, NOTHING, plainDate, plus } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import fc from 'fast-check';
import {
  availableOn,
  balanceOf,
  FUND_STAGES,
  type FundCommand,
  type FundEntry,
  funds,
  type FundStage,
  type FundState,
  outstandingOf,
} from '.';

const today = plainDate('2026-03-10');
const [asker, other] = [
  { today, by: 'office-1' },
  { today, by: 'office-2' },
];
const emergency = { kind: 'EMERGENCY', name: '秦安县应急周转金', areaCode: '620522' } as const;
const supervised = {
  ...({ kind: 'SUPERVISED', sector: 'HOUSING', projectCode: 'P-1' } as const),
  ...{ name: '监管专户', areaCode: '620522104' },
};
const C: { readonly [Type in FundCommand['type']]: Extract<FundCommand, { readonly type: Type }> } = {
  ProposeFund: { type: 'ProposeFund', ...asker, ...emergency, fen: fen(1_000), basis: '秦政发〔2026〕1号' },
  ConfirmFund: { type: 'ConfirmFund', ...other },
  RefuseFund: { type: 'RefuseFund', ...other, reason: '款未到账' },
  AskFundTopUp: { type: 'AskFundTopUp', ...asker, fen: fen(500), basis: '秦政发〔2026〕2号' },
  ScheduleFund: { type: 'ScheduleFund', ...asker, tranches: [{ on: today, fen: fen(1) }] },
  MoveFund: { type: 'MoveFund', ...other, move: 'LENT', fen: fen(600), reference: 'ADV-1', askedBy: 'office-1' },
};
const ofProject: FundCommand = { ...C.ProposeFund, ...supervised };
const UNKNOWN: FundState = { stage: 'UNKNOWN', code: '620522-FUND-2026-000001' };
const after = (...commands: readonly FundCommand[]): FundState =>
  commands.reduce<FundState>((state, command) => funds.decide(state, command).reduce(funds.evolve, state), UNKNOWN);
const OPEN = [C.ProposeFund, C.ConfirmFund];
const codeOf = (state: FundState, command: FundCommand): string => {
  try {
    funds.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
const fundOf = (state: FundState) => {
  if (state.stage === 'UNKNOWN') throw new Error('unknown');
  return state.fund;
};

describe('each command at each stage', () => {
  const led: Readonly<Record<FundStage, FundState>> = {
    ...{ PROPOSED: after(C.ProposeFund), OPEN: after(...OPEN), REFUSED: after(C.ProposeFund, C.RefuseFund) },
  };
  walkCommands(funds, {
    states: { UNKNOWN, ...Object.fromEntries(FUND_STAGES.map((stage) => [stage, led[stage]])) },
    commands: C,
  });
});

describe('a fund is put in by two officers', () => {
  it('holds nothing until somebody else than who asked confirms it', () => {
    const asked = after(C.ProposeFund);
    expect(balanceOf(fundOf(asked).sums)).toBe(NOTHING);
    expect(codeOf(asked, { ...C.ConfirmFund, by: 'office-1' })).toBe('FUND_SECOND_PERSON_NEEDED');
    const open = after(...OPEN);
    expect([open.stage, balanceOf(fundOf(open).sums)]).toEqual(['OPEN', 1_000n]);
  });

  it('and so is every top-up, one at a time; one that is refused leaves the fund as it was', () => {
    const asked = after(...OPEN, C.AskFundTopUp);
    expect(codeOf(asked, C.AskFundTopUp)).toBe('FUND_ALREADY_ASKED');
    expect(codeOf(asked, { ...C.ConfirmFund, by: 'office-1' })).toBe('FUND_SECOND_PERSON_NEEDED');
    expect(balanceOf(fundOf(after(...OPEN, C.AskFundTopUp, C.ConfirmFund)).sums)).toBe(1_500n);
    const refused = after(...OPEN, C.AskFundTopUp, C.RefuseFund);
    expect(refused).toEqual(after(...OPEN));
    expect(codeOf(refused, C.ConfirmFund)).toBe('FUND_NOTHING_ASKED');
    expect(codeOf(refused, C.RefuseFund)).toBe('FUND_NOTHING_ASKED');
  });

  it.each<[string, object, string]>([
    ['of nothing', { fen: NOTHING }, 'FUND_SUM_INVALID'],
    ['beyond all money', { fen: fen(10_000_000_000_001n) }, 'FUND_SUM_INVALID'],
    ['by no document', { basis: ' ' }, 'FUND_TEXT_MISSING'],
    ['with a number of somebody in its name', { name: '电话13812345678' }, 'FUND_TEXT_PERSONAL'],
    ['of an emergency for a project', { sector: 'HOUSING', projectCode: 'P-1' }, 'FUND_PROJECT_MISSING'],
    ['of a project without its department', { ...supervised, sector: undefined }, 'FUND_PROJECT_MISSING'],
    ['of a department without a project', { ...supervised, projectCode: undefined }, 'FUND_PROJECT_MISSING'],
  ])('one %s is refused', (_, more, code) => {
    expect(codeOf(UNKNOWN, { ...C.ProposeFund, ...more })).toBe(code);
  });
});

describe('what moves in it', () => {
  const move = (kind: 'LENT' | 'RECOVERED' | 'WRITTEN_OFF' | 'DRAWN', amount: number): FundCommand => ({
    ...{ ...C.MoveFund, move: kind, fen: fen(amount) },
  });
  it.each<[string, readonly FundCommand[], FundCommand, string]>([
    ['all of it may be lent', OPEN, move('LENT', 1_000), 'decided'],
    ['never more than it holds', OPEN, move('LENT', 1_001), 'FUND_SHORT'],
    ['nothing comes back that was not lent', OPEN, move('RECOVERED', 1), 'FUND_BEYOND_LENT'],
    [
      'nothing is written off twice',
      [...OPEN, move('LENT', 600), move('WRITTEN_OFF', 600)],
      move('WRITTEN_OFF', 1),
      'FUND_BEYOND_LENT',
    ],
    [
      'what came back may be lent again',
      [...OPEN, move('LENT', 1_000), move('RECOVERED', 600)],
      move('LENT', 600),
      'decided',
    ],
    [
      'what is written off may not',
      [...OPEN, move('LENT', 1_000), move('WRITTEN_OFF', 600)],
      move('LENT', 1),
      'FUND_SHORT',
    ],
    ['an emergency fund is not drawn', OPEN, move('DRAWN', 1), 'FUND_MOVE_INVALID'],
    ['a supervised fund is not lent', [ofProject, C.ConfirmFund], move('LENT', 1), 'FUND_MOVE_INVALID'],
    ['a supervised fund is drawn to its last fen', [ofProject, C.ConfirmFund], move('DRAWN', 1_000), 'decided'],
    ['and not beyond', [ofProject, C.ConfirmFund], move('DRAWN', 1_001), 'FUND_SHORT'],
  ])('%s', (_, before, command, code) => expect(codeOf(after(...before), command)).toBe(code));

  it('S2-23: a supervised fund is released stepwise: what a later tranche brings is not there before its day', () => {
    const tranches = [
      { on: plainDate('2026-01-15'), fen: fen(300) },
      { on: plainDate('2026-03-11'), fen: fen(700) },
    ];
    const state = after(ofProject, C.ConfirmFund, { ...C.ScheduleFund, tranches });
    expect(
      ['2026-01-14', '2026-01-15', '2026-03-10', '2026-03-11'].map((day) => availableOn(fundOf(state), day)),
    ).toEqual([0n, 300n, 300n, 1_000n]);
    expect(codeOf(state, move('DRAWN', 301))).toBe('FUND_NOT_RELEASED');
    expect(codeOf(state, { ...C.MoveFund, move: 'DRAWN', today: plainDate('2026-03-11') })).toBe('decided');
    expect(codeOf(state, { ...C.ScheduleFund, tranches: tranches.toReversed() })).toBe('FUND_TRANCHES_INVALID');
    expect(codeOf(state, { ...C.ScheduleFund, tranches: [tranches[0]!, tranches[0]!] })).toBe('FUND_TRANCHES_INVALID');
    expect(codeOf(after(...OPEN), C.ScheduleFund)).toBe('FUND_NOT_SUPERVISED');
  });

  it('EMF-01: whatever is asked of it, the ledger adds up, the balance is never below nought, and no line is left out', () => {
    const amount = fc.integer({ min: 0, max: 2_000 }).map((n) => fen(n));
    const by = fc.constantFrom('office-1', 'office-2');
    const command = fc.oneof(
      fc.record({ fen: amount, by }).map((given): FundCommand => ({ ...C.AskFundTopUp, ...given })),
      by.map((who): FundCommand => ({ ...C.ConfirmFund, by: who })),
      fc.constant<FundCommand>(C.RefuseFund),
      fc
        .record({ fen: amount, move: fc.constantFrom('LENT', 'RECOVERED', 'WRITTEN_OFF', 'DRAWN') })
        .map((given): FundCommand => ({ ...C.MoveFund, ...given })),
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(command, { maxLength: 40 }), (isProject, commands) => {
        const lines: FundEntry[] = [];
        let state = after(isProject ? ofProject : C.ProposeFund);
        for (const one of [C.ConfirmFund, ...commands]) {
          if (codeOf(state, one) !== 'decided') continue;
          for (const event of funds.decide(state, one)) {
            state = funds.evolve(state, event);
            if (event.type === 'FundMoved') lines.push(event.entry);
          }
        }
        const { sums, entries } = fundOf(state);
        expect(lines.map(({ no }) => no)).toEqual(lines.map((_, place) => place + 1));
        expect(entries).toBe(lines.length);
        let balance = NOTHING;
        for (const { move: kind, fen: moved, balanceFen } of lines) {
          const sign = { OPENED: 1n, TOPPED_UP: 1n, RECOVERED: 1n, LENT: -1n, DRAWN: -1n, WRITTEN_OFF: 0n }[kind];
          balance = plus(balance, fen(sign * moved));
          expect(balanceFen).toBe(balance);
          expect(balance >= 0n).toBe(true);
        }
        expect(balanceOf(sums)).toBe(balance);
        expect(outstandingOf(sums) >= 0n).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
