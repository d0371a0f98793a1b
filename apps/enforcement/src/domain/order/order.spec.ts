import { addDays, fen, plainDate } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import { ORDER_STAGES } from '.';
import {
  after,
  asked,
  at,
  CODE,
  COMMANDS as C,
  correct,
  CORRECTION_SERVED,
  DRAFTER,
  eventsIn,
  known,
  LIABILITY,
  order,
  PEOPLE,
  propose,
  refusal,
  SECOND,
  SUMS,
  TO_SERVICE,
  TODAY,
  TOTAL,
} from './order.fixture';

const TOMORROW = addDays(TODAY, 1);
const [FIRST, ...OTHERS] = SUMS as [(typeof SUMS)[number], ...typeof SUMS];

describe('each command at each stage', () => {
  walkCommands(order, {
    states: {
      UNKNOWN: { stage: 'UNKNOWN', code: CODE },
      ...Object.fromEntries(ORDER_STAGES.map((stage) => [stage, at(stage)])),
    },
    commands: C,
  });
});

describe('an order is proposed', () => {
  it('with its number, its rules, and what each worker is owed for each month', () => {
    expect(known(after(propose())).order).toMatchObject({
      code: CODE,
      rules: ['LIA-08', 'PAY-05'],
      sums: SUMS,
      drafters: [DRAFTER],
    });
  });

  it.each`
    what                                  | more                                                             | code
    ${'against what is no credit code'}   | ${{ obliged: { creditCode: 'X', party: 'GENERAL_CONTRACTOR' } }} | ${'ORDER_ENTERPRISE_INVALID'}
    ${'without a rule'}                   | ${{ rules: [] }}                                                 | ${'ORDER_RULE_MISSING'}
    ${'citing a rule that is none'}       | ${{ rules: ['PEN-99'] }}                                         | ${'ORDER_RULE_UNKNOWN'}
    ${'without findings'}                 | ${{ findings: ' ' }}                                             | ${'ORDER_TEXT_MISSING'}
    ${'with a phone in its findings'}     | ${{ findings: '联系 13812345678' }}                              | ${'ORDER_TEXT_PERSONAL'}
    ${'of a matter filed tomorrow'}       | ${{ filedOn: TOMORROW }}                                         | ${'ORDER_DAY_NOT_COME'}
    ${'without time to obey'}             | ${{ term: { length: 0, unit: 'CD' } }}                           | ${'ORDER_TERM_INVALID'}
    ${'for payment to nobody'}            | ${{ sums: [], totalFen: fen(0) }}                                | ${'ORDER_SUMS_MISSING'}
    ${'for payment by name'}              | ${{ sums: [{ ...FIRST, person: '张三' }], totalFen: FIRST.fen }} | ${'ORDER_WORKER_INVALID'}
    ${'with a month twice'}               | ${{ sums: [FIRST, FIRST], totalFen: fen(2n * FIRST.fen) }}       | ${'ORDER_WORKER_REPEATED'}
    ${'with a sum of nothing'}            | ${{ sums: [{ ...FIRST, fen: fen(0) }], totalFen: fen(0) }}       | ${'ORDER_AMOUNT_NOT_POSITIVE'}
    ${'with a total that is not the sum'} | ${{ totalFen: fen(TOTAL - 1n) }}                                 | ${'ORDER_TOTAL_DISAGREES'}
    ${'for payment without a project'}    | ${{ projectCode: undefined }}                                    | ${'ORDER_PROJECT_MISSING'}
    ${'without the day of the sums'}      | ${{ owedOn: undefined }}                                         | ${'ORDER_OWED_ON_MISSING'}
    ${'without the facts of liability'}   | ${{ liability: undefined }}                                      | ${'ORDER_LIABILITY_MISSING'}
    ${'against whoever need not pay'}     | ${{ liability: { ...LIABILITY, isSubcontractor: false } }}       | ${'ORDER_NOT_LIABLE'}
  `('$what is refused', ({ more, code }) => expect(refusal(propose(more))).toBe(code));

  it('LIA-14: against whom an officer found by other law, where the employer has no legal status', () => {
    const liability = { ...LIABILITY, isSubcontractor: false, employer: 'NO_LEGAL_STATUS' } as const;
    expect(refusal(propose({ liability }))).toBeUndefined();
  });

  it('an order to correct has no sums', () => {
    expect(refusal(correct())).toBeUndefined();
    expect(refusal(correct({ sums: SUMS, totalFen: TOTAL }))).toBe('ORDER_SUMS_UNASKED');
  });

  it('INS-04: its investigation is extended once, and not after its time has passed', () => {
    expect(refusal(propose(), C.ExtendOrder)).toBeUndefined();
    expect(refusal(propose(), C.ExtendOrder, C.ExtendOrder)).toBe('ORDER_EXTENDED_ALREADY');
    const missed = { ...C.MissOrderDuty, duty: 'INVESTIGATE' };
    expect(refusal(propose(), missed, C.ExtendOrder)).toBe('ORDER_EXTENSION_TOO_LATE');
  });
});

describe('the unit is heard before it is ordered to pay (INS-10)', () => {
  const TOLD = [propose(), C.TellOrder] as const;
  const HEARD = [...TOLD, C.HearOrder] as const;
  const revise = (more: object) => ({ ...C.ReviseOrder, ...more });
  const fewer = { sums: OTHERS, totalFen: fen(TOTAL - FIRST.fen) };

  it('a payment order is not decided without its hearing record', () => {
    expect(refusal(propose(), C.DecideOrder)).toBe('ORDER_HEARING_MISSING');
    expect(refusal(...TOLD, C.DecideOrder)).toBe('ORDER_HEARING_MISSING');
    expect(refusal(...TOLD, { ...C.HearOrder, record: '' })).toBe('ORDER_TEXT_MISSING');
    expect(refusal(...TOLD, { ...C.HearOrder, heardOn: addDays(TODAY, -1) })).toBe('ORDER_DAY_TOO_EARLY');
    expect(refusal(...HEARD, C.DecideOrder)).toBeUndefined();
  });

  it('an order to correct may be decided at once, but whoever was told is heard', () => {
    expect(refusal(correct(), C.DecideOrder)).toBeUndefined();
    expect(refusal(correct(), C.TellOrder, C.DecideOrder)).toBe('ORDER_HEARING_MISSING');
  });

  it.each`
    what                      | change
    ${'a sum that is higher'} | ${{ sums: [{ ...FIRST, fen: fen(FIRST.fen + 1n) }, ...OTHERS], totalFen: fen(TOTAL + 1n) }}
    ${'a month more'}         | ${{ sums: [...SUMS, { ...FIRST, payMonth: '2025-10' }], totalFen: fen(TOTAL + FIRST.fen) }}
    ${'less time'}            | ${{ term: { length: 4, unit: 'WD' } }}
  `('nothing is heavier because the unit argued: not $what', ({ change }) => {
    expect(refusal(...HEARD, revise(change))).toBe('ORDER_HEAVIER');
    expect(refusal(propose(), revise(change))).toBeUndefined();
  });

  it('what the unit showed makes it less', () => {
    const state = known(after(...HEARD, revise(fewer)));
    expect(state).toMatchObject({ stage: 'HEARD', order: { sums: OTHERS, findings: '更正' } });
  });
});

describe('a second officer decides it', () => {
  const HEARD = [propose(), C.TellOrder, C.HearOrder] as const;

  it('nobody decides what he wrote any of', () => {
    expect(refusal(...HEARD, { ...C.DecideOrder, by: DRAFTER })).toBe('ORDER_SECOND_OFFICER_NEEDED');
    expect(refusal(...HEARD, { ...C.ReviseOrder, by: SECOND }, C.DecideOrder)).toBe('ORDER_SECOND_OFFICER_NEEDED');
  });

  it('of two who decide it the second is told that it is decided', () => {
    expect(refusal(...HEARD, C.DecideOrder, { ...C.DecideOrder, by: 'office-3' })).toBe('ORDER_ALREADY_DECIDED');
  });

  it('nothing is ordered that has been paid meanwhile', () => {
    const state = known(after(...HEARD));
    const all = Object.fromEntries(SUMS.map(({ person, payMonth, fen: sum }) => [`${person} ${payMonth}`, sum]));
    expect(asked({ ...state, paid: all }, C.DecideOrder)).toBe('ORDER_PAID_ALREADY');
  });
});

describe('service', () => {
  const DECIDED = [propose(), C.TellOrder, C.HearOrder, C.DecideOrder] as const;
  const serve = (more: object) => ({ ...C.ServeOrder, ...more });
  const proof = (media: string) => [{ id: 'E-9', media }];

  it('needs proof, and no day before the decision', () => {
    expect(refusal(...DECIDED, serve({ proofs: [] }))).toBe('ORDER_PROOF_MISSING');
    expect(refusal(...DECIDED, serve({ servedOn: addDays(TODAY, -1) }))).toBe('ORDER_DAY_TOO_EARLY');
    expect(refusal(...DECIDED, serve({ servedOn: TOMORROW }))).toBe('ORDER_DAY_NOT_COME');
  });

  it.each`
    way            | media         | code
    ${'POSTED'}    | ${'DOCUMENT'} | ${'ORDER_MEDIA_MISSING'}
    ${'POSTED'}    | ${'PHOTO'}    | ${undefined}
    ${'POSTED'}    | ${'VIDEO'}    | ${undefined}
    ${'LEFT'}      | ${'DOCUMENT'} | ${undefined}
    ${'NOTICE'}    | ${'DOCUMENT'} | ${undefined}
    ${'IN_PERSON'} | ${'DOCUMENT'} | ${undefined}
  `('CRM-03: $way, proved by a $media: $code', ({ way, media, code }) => {
    expect(refusal(...DECIDED, serve({ way, proofs: proof(media) }))).toBe(code);
  });

  it('the time to obey runs from service, over rest days and holidays', () => {
    const [served] = eventsIn(after(...DECIDED), C.ServeOrder);
    expect(served).toMatchObject({ type: 'OrderServed', dueOn: '2026-03-17' });
    const beyond = eventsIn(after(...DECIDED), serve({ servedOn: plainDate('2026-03-10') }));
    expect(beyond).toHaveLength(1);
  });
});

describe('an order to correct', () => {
  it('is obeyed when a second officer confirms the proof', () => {
    const proved = [...CORRECTION_SERVED, C.ProveCorrection] as const;
    expect(refusal(...CORRECTION_SERVED, C.ConfirmCorrection)).toBe('ORDER_CORRECTION_MISSING');
    expect(refusal(...proved, { ...C.ConfirmCorrection, by: DRAFTER })).toBe('ORDER_SECOND_OFFICER_NEEDED');
    expect(known(after(...proved))).toMatchObject({ stage: 'SERVED' });
    expect(known(after(...proved, C.ConfirmCorrection))).toMatchObject({
      stage: 'OBEYED',
      order: { correction: { by: DRAFTER, confirmedBy: SECOND }, obeyedOn: TODAY },
    });
  });

  it('a payment order is obeyed by no such word', () => {
    expect(refusal(...TO_SERVICE, C.ProveCorrection)).toBe('ORDER_KIND');
    expect(PEOPLE).toHaveLength(11);
  });
});
