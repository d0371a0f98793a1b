import { addDays, fen, plainDate } from '@anxin/domain-kit';
import { bookOfArea } from '@anxin/law';
import { walkCommands } from '@anxin/testing/decider';
import { owedOn, penaltyBy, penaltyDuties, PENALTY_STAGES, type PenaltyState } from '.';
import {
  after,
  asked,
  at,
  COMMANDS as C,
  DRAFTER,
  FINE,
  known,
  LAW,
  NATION,
  opening,
  penalty,
  propose,
  refusal,
  refusedOn,
  TO_HEARD,
  TO_SERVICE,
  TODAY,
} from './penalty.fixture';

const yuan = (amount: number) => fen(amount * 100);
const large = (more: object = {}) => propose({ rule: 'PEN-02', fineFen: yuan(50_000), ...more });
const TO_LARGE = [large(), C.TellPenalty, C.HearPenalty] as const;
const passed = (duty: string) => ({ ...C.MissPenaltyDuty, duty });

describe('each command at each stage', () => {
  walkCommands(penalty, {
    states: {
      UNKNOWN: { stage: 'UNKNOWN', opening: opening() },
      ...Object.fromEntries(PENALTY_STAGES.map((stage) => [stage, at(stage)])),
    },
    commands: C,
  });
});

describe('a penalty follows an order to correct that lapsed', () => {
  it.each`
    what                    | order                    | code
    ${'that is not there'}  | ${null}                  | ${'PENALTY_ORDER_UNKNOWN'}
    ${'to pay'}             | ${{ kind: 'PAYMENT' }}   | ${'PENALTY_ORDER_NOT_LAPSED'}
    ${'whose time runs'}    | ${{ stage: 'SERVED' }}   | ${'PENALTY_ORDER_NOT_LAPSED'}
    ${'that was obeyed'}    | ${{ stage: 'OBEYED' }}   | ${'PENALTY_ORDER_NOT_LAPSED'}
    ${'that was revoked'}   | ${{ stage: 'REVOKED' }}  | ${'PENALTY_ORDER_NOT_LAPSED'}
    ${'for something else'} | ${{ rules: ['PEN-01'] }} | ${'PENALTY_RULE_NOT_CITED'}
    ${'that was fined for'} | ${{ isFined: true }}     | ${'PENALTY_FINED_ALREADY'}
    ${'that lapsed'}        | ${{}}                    | ${undefined}
  `('an order $what: $code', ({ order, code }) => {
    expect(refusedOn(order ? opening(order) : { code: 'x' })).toBe(code);
  });

  it.each`
    rule        | party       | amount    | code
    ${'PEN-02'} | ${'UNIT'}   | ${20_000} | ${undefined}
    ${'PEN-02'} | ${'UNIT'}   | ${50_000} | ${undefined}
    ${'PEN-02'} | ${'UNIT'}   | ${19_999} | ${'PENALTY_OUT_OF_RANGE'}
    ${'PEN-02'} | ${'UNIT'}   | ${50_001} | ${'PENALTY_OUT_OF_RANGE'}
    ${'PEN-02'} | ${'PERSON'} | ${10_000} | ${undefined}
    ${'PEN-02'} | ${'PERSON'} | ${30_001} | ${'PENALTY_OUT_OF_RANGE'}
    ${'PEN-12'} | ${'UNIT'}   | ${2_000}  | ${undefined}
    ${'PEN-12'} | ${'PERSON'} | ${2_000}  | ${'PENALTY_PARTY_NOT_FINED'}
  `('no fine is beyond its range: $rule of a $party, $amount yuan: $code', ({ rule, party, amount, code }) => {
    const person = party === 'PERSON' ? 'A'.repeat(43) : undefined;
    expect(refusal(propose({ rule, party, person, fineFen: yuan(amount) }))).toBe(code);
  });

  it('a rule without a fine, a person without a token and a figure that nobody set are refused', () => {
    expect(refusedOn(opening({ rules: ['PAY-05'] }), propose({ rule: 'PAY-05' }))).toBe('PENALTY_RULE_WITHOUT_FINE');
    expect(refusal(propose({ party: 'PERSON' }))).toBe('PENALTY_PERSON_MISSING');
    expect(refusal(propose({ person: 'A'.repeat(43) }))).toBe('PENALTY_PERSON_MISSING');
    for (const person of ['620522199001011234', '张三'])
      expect(refusal(propose({ party: 'PERSON', person }))).toBe('PENALTY_PERSON_INVALID');
    const bare = penaltyBy(bookOfArea(['000000'], [{ areaCode: '000000', penaltyRanges: [] }]));
    expect(() => bare.decide({ stage: 'UNKNOWN', opening: opening() }, propose())).toThrow(/罚款幅度/);
  });
});

it('nobody is fined by an order that was revoked meanwhile, and no such fine is served', () => {
  const revoked = (state: PenaltyState) => ({ ...known(state), isOrderRevoked: true });
  expect(asked(revoked(after(...TO_HEARD)), C.DecidePenalty)).toBe('PENALTY_ORDER_REVOKED');
  expect(asked(revoked(after(...TO_HEARD, C.DecidePenalty)), C.ServePenalty)).toBe('PENALTY_ORDER_REVOKED');
});

describe('the party is heard (INS-10)', () => {
  it('before anything is decided, by a second officer, and nothing is heavier for it', () => {
    expect(refusal(propose(), C.DecidePenalty)).toBe('PENALTY_STATEMENT_MISSING');
    expect(refusal(propose(), C.TellPenalty, C.DecidePenalty)).toBe('PENALTY_STATEMENT_MISSING');
    expect(refusal(...TO_HEARD, { ...C.DecidePenalty, by: DRAFTER })).toBe('PENALTY_SECOND_OFFICER_NEEDED');
    expect(refusal(...TO_HEARD, { ...C.RevisePenalty, fineFen: fen(FINE + 1n) })).toBe('PENALTY_HEAVIER');
    expect(refusal(...TO_HEARD, { ...C.RevisePenalty, fineFen: yuan(60_000) })).toBe('PENALTY_OUT_OF_RANGE');
    expect(refusal(...TO_HEARD, C.DecidePenalty)).toBeUndefined();
    expect(refusal(...TO_HEARD, C.DecidePenalty, C.DecidePenalty)).toBe('PENALTY_ALREADY_DECIDED');
  });
});

describe('a large fine may have a hearing (INS-11)', () => {
  it('it is not decided while one may be asked for, or was asked for and not held', () => {
    expect(refusal(...TO_LARGE, C.DecidePenalty)).toBe('PENALTY_HEARING_OPEN');
    expect(refusal(...TO_LARGE, passed('ASK_HEARING'), C.DecidePenalty)).toBeUndefined();
    const called = [...TO_LARGE, C.AskPenaltyHearing, C.CallPenaltyHearing] as const;
    expect(refusal(...called, C.DecidePenalty)).toBe('PENALTY_HEARING_OPEN');
    expect(refusal(...called, C.HoldPenaltyHearing, C.DecidePenalty)).toBeUndefined();
  });

  it('it is asked for once and in time, called seven working days ahead, and held on its day', () => {
    expect(refusal(...TO_HEARD, C.AskPenaltyHearing)).toBe('PENALTY_NO_HEARING');
    expect(refusal(...TO_LARGE, passed('ASK_HEARING'), C.AskPenaltyHearing)).toBe('PENALTY_HEARING_TOO_LATE');
    const asked = [...TO_LARGE, C.AskPenaltyHearing] as const;
    expect(refusal(...asked, C.AskPenaltyHearing)).toBe('PENALTY_HEARING_ASKED');
    expect(refusal(...TO_LARGE, C.CallPenaltyHearing)).toBe('PENALTY_HEARING_NOT_ASKED');
    const call = (day: string) => ({ ...C.CallPenaltyHearing, day: plainDate(day) });
    expect(refusal(...asked, call('2026-03-30'))).toBe('PENALTY_HEARING_NOTICE_SHORT');
    expect(refusal(...asked, call('2026-03-31'))).toBeUndefined();
    expect(refusal(...asked, call('2026-03-31'), { ...C.HoldPenaltyHearing, today: TODAY })).toBe(
      'PENALTY_HEARING_NOT_COME',
    );
  });

  it('where nobody has set what a large fine is, none is small', () => {
    const [told] = penaltyBy(NATION).decide(after(propose()), C.TellPenalty);
    expect(told).toMatchObject({ hearingRight: 'OPEN' });
  });
});

describe('what was minor or a first time, and corrected (PEN-14)', () => {
  it.each`
    what                           | change                              | must
    ${'minor, without harm'}       | ${{}}                               | ${true}
    ${'a first time, little harm'} | ${{ minor: false, harm: 'LITTLE' }} | ${false}
  `('$what, is not punished, with the reason', ({ change, must }) => {
    const state = known(after(propose(), { ...C.WaivePenalty, ...change }));
    expect(state).toMatchObject({ stage: 'WAIVED', penalty: { waived: { must, reason: '初次且已改正' } } });
  });

  it('what was not corrected is punished, and nobody lets off what he wrote', () => {
    expect(refusal(propose(), { ...C.WaivePenalty, corrected: false })).toBe('PENALTY_PUNISHED');
    expect(refusal(propose(), { ...C.WaivePenalty, by: DRAFTER })).toBe('PENALTY_SECOND_OFFICER_NEEDED');
    expect(refusal(propose(), { ...C.WaivePenalty, reason: '' })).toBe('PENALTY_TEXT_MISSING');
  });
});

describe('a fine is paid (PEN-13)', () => {
  const served = known(after(...TO_SERVICE));
  const DUE = plainDate('2026-04-07');
  const pay = (days: number, sum: bigint) => ({
    ...C.PayPenalty,
    paidOn: addDays(DUE, days),
    fen: fen(sum),
    today: addDays(DUE, 60),
  });

  it('in time as it is; late with three in a hundred a day, and twice itself at most', () => {
    expect(served.penalty.served?.dueOn).toBe(DUE);
    expect([0, 1, 33, 34, 50].map((days) => owedOn(served.penalty, addDays(DUE, days), LAW))).toEqual([
      2_000_000n,
      2_060_000n,
      3_980_000n,
      4_000_000n,
      4_000_000n,
    ]);
  });

  it('also where the calendar of its last day became known only after its service', () => {
    const { served: service, ...others } = served.penalty;
    const early = { ...others, served: service && { ...service, dueOn: null } };
    expect(owedOn(early, addDays(DUE, 1), LAW)).toBe(2_060_000n);
  });

  it('in parts, until all is there, and never more than is owed', () => {
    const half = known(after(...TO_SERVICE, pay(0, 1_000_000n)));
    expect(half.stage).toBe('SERVED');
    expect(refusal(...TO_SERVICE, pay(0, 1_000_000n), pay(1, 1_060_001n))).toBe('PENALTY_OVERPAID');
    expect(refusal(...TO_SERVICE, pay(0, 0n))).toBe('PENALTY_AMOUNT_NOT_POSITIVE');
    const all = known(after(...TO_SERVICE, pay(0, 1_000_000n), pay(1, 1_060_000n)));
    expect(all).toMatchObject({ stage: 'PAID', penalty: { lateFen: 60_000n } });
  });
});

it('its clocks: to decide from the filing, to ask for a hearing, to serve, to pay', () => {
  const found = known(after(...TO_LARGE));
  const starts = (event: Parameters<typeof penaltyDuties>[0]) =>
    penaltyDuties(event, found, LAW).flatMap((one) =>
      one.type === 'START' ? [[one.duty, one.rule, one.on, 'length' in one.term ? one.term.length : null]] : [],
    );
  const [begun] = penalty.decide({ stage: 'UNKNOWN', opening: opening() }, propose());
  expect(starts(begun!)).toEqual([['DECIDE', 'INS-06', '2026-03-02', 90]]);
  expect(starts({ type: 'PenaltyTold', on: TODAY, hearingRight: 'OPEN' })).toEqual([
    ['ASK_HEARING', 'INS-11', TODAY, 5],
  ]);
  expect(starts({ type: 'PenaltyTold', on: TODAY, hearingRight: 'NONE' })).toEqual([]);
  expect(starts({ type: 'PenaltyDecided', on: TODAY, by: 'x', minFen: FINE, maxFen: FINE })).toEqual([
    ['SERVE', 'INS-07', TODAY, 7],
  ]);
  const service = { servedOn: TODAY, way: 'IN_PERSON', proofs: [], dueOn: null } as const;
  expect(starts({ type: 'PenaltyServed', on: TODAY, ...service })).toEqual([['PAY', 'PEN-13', TODAY, 15]]);
});
