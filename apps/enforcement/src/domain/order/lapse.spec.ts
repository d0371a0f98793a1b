import { addDays, fen, plainDate } from '@anxin/domain-kit';
import { orderDuties, type OrderCommand, type OrderEvent, type OrderState, unpaidFen } from '.';
import type { KnownOrder } from './order';
import {
  after,
  asked,
  COMMANDS as C,
  CORRECTION_SERVED,
  eventsIn,
  known,
  LAW,
  order,
  paid,
  refusal,
  SUMS,
  TO_LAPSE,
  TO_SERVICE,
  TODAY,
  TOTAL,
} from './order.fixture';

const [FIRST, ...OTHERS] = SUMS as [(typeof SUMS)[number], ...typeof SUMS];
const served = known(after(...TO_SERVICE));
const lapsed = known(after(...TO_LAPSE));
const typesIn = (state: KnownOrder, command: OrderCommand) => eventsIn(state, command).map(({ type }) => type);
const on = (state: KnownOrder, command: OrderCommand) =>
  known(eventsIn(state, command).reduce(order.evolve, state as never));

describe('a payment order is obeyed by what arrived', () => {
  it.each`
    what                              | arrived                                                                     | obeyed
    ${'nothing'}                      | ${{}}                                                                       | ${false}
    ${'all but one month'}            | ${paid(OTHERS)}                                                             | ${false}
    ${'all but a fen'}                | ${{ ...paid(OTHERS), [`${FIRST.person} 2025-11`]: 447_999n }}               | ${false}
    ${'all, but to one worker twice'} | ${{ ...paid(OTHERS.slice(1)), [`${FIRST.person} 2025-12`]: 2n * 448_000n }} | ${false}
    ${'each sum'}                     | ${paid(SUMS)}                                                               | ${true}
    ${'more than each'}               | ${paid(SUMS.map((one) => ({ ...one, fen: fen(2n * one.fen) })))}            | ${true}
  `('of $what: $obeyed', ({ arrived, obeyed }) => {
    expect(typesIn({ ...served, paid: arrived }, C.RereadWages)).toEqual(obeyed ? ['OrderObeyed'] : []);
    expect(typesIn({ ...lapsed, paid: arrived }, C.RereadWages)).toEqual(obeyed ? ['OrderObeyed'] : []);
  });

  it('what was paid before it was served obeys it with its service', () => {
    const decided = known(after(...TO_SERVICE.slice(0, -1)));
    const events = eventsIn({ ...decided, paid: paid(SUMS) }, C.ServeOrder);
    expect(events.map(({ type }) => type)).toEqual(['OrderServed', 'OrderObeyed']);
  });

  it('a payment that was taken back in time leaves the day to come', () => {
    const obeyed = on({ ...served, paid: paid(SUMS) }, C.RereadWages);
    expect(obeyed.stage).toBe('OBEYED');
    expect(typesIn(obeyed, C.RereadWages)).toEqual([]);
    const back = { ...obeyed, paid: paid(OTHERS) };
    expect(typesIn(back, C.RereadWages)).toEqual(['OrderUnobeyed']);
    expect(on(back, C.RereadWages)).toMatchObject({ stage: 'SERVED', order: { obeyedOn: undefined } });
  });

  it('one that was paid late and taken back has lapsed again, and no less than before', () => {
    const late = on({ ...lapsed, paid: paid(SUMS) }, C.RereadWages);
    expect(late).toMatchObject({ stage: 'OBEYED', order: { lapse: { unpaidFen: TOTAL } } });
    const back = { ...late, paid: paid(OTHERS) };
    expect(typesIn(back, C.RereadWages)).toEqual(['OrderUnobeyed', 'OrderLapsed']);
    expect(on(back, C.RereadWages)).toMatchObject({ stage: 'LAPSED', order: { lapse: lapsed.order.lapse } });
  });

  it('what is unpaid is counted worker by worker and month by month', () => {
    const arrived = { ...paid(OTHERS.slice(1)), [`${FIRST.person} 2025-12`]: fen(900_000) };
    expect(unpaidFen({ ...served, paid: arrived })).toBe(FIRST.fen);
    expect(unpaidFen({ ...served, paid: { [`${FIRST.person} 2025-11`]: fen(-5) } })).toBe(TOTAL);
  });
});

describe('the last day', () => {
  it('that passes in vain lapses it, with what is unpaid then', () => {
    expect(lapsed).toMatchObject({ stage: 'LAPSED', order: { lapse: { dueOn: '2026-03-09', unpaidFen: TOTAL } } });
  });

  it('that was told of an order obeyed meanwhile lapses nothing', () => {
    const obeyed = on({ ...served, paid: paid(SUMS) }, C.RereadWages);
    expect(typesIn(obeyed, C.MissOrderDuty)).toEqual(['OrderDutyMissed']);
  });
});

describe('review, suit and the court (ENF-01, ENF-02)', () => {
  const passed = (duty: string) => ({ ...C.MissOrderDuty, duty });
  const final = [...TO_LAPSE, passed('SUE')] as const;

  it('the last day to sue makes it final; a review or suit keeps it from that until it has ended', () => {
    expect(known(after(...final)).order.finalOn).toBe('2026-03-09');
    expect(refusal(...final, C.SeekRemedy)).toBe('ORDER_FINAL');
    expect(refusal(...TO_LAPSE, C.EndRemedy)).toBe('ORDER_REMEDY_NONE');
    expect(refusal(...TO_LAPSE, C.SeekRemedy, C.SeekRemedy)).toBe('ORDER_REMEDY_OPEN');
    expect(known(after(...TO_LAPSE, C.SeekRemedy, C.EndRemedy)).order.finalOn).toBe(TODAY);
  });

  it('what is set aside is revoked', () => {
    const end = { ...C.EndRemedy, outcome: 'SET_ASIDE', record: '证据不足' } as const;
    expect(known(after(...TO_LAPSE, C.SeekRemedy, end))).toMatchObject({
      stage: 'REVOKED',
      order: { revoked: { reason: '证据不足' } },
    });
  });

  it('the court is applied to when it is final, was dunned and that time has passed, once and in time', () => {
    const apply = C.ApplyToCourt;
    expect(refusal(...TO_LAPSE, apply)).toBe('ORDER_NOT_FINAL');
    expect(refusal(...final, apply)).toBe('ORDER_DUNNING_OPEN');
    expect(refusal(...final, C.DunOrder, apply)).toBe('ORDER_DUNNING_OPEN');
    expect(refusal(...final, C.DunOrder, C.DunOrder)).toBe('ORDER_DUNNED_ALREADY');
    const dunned = [...final, C.DunOrder, passed('DUN')] as const;
    expect(refusal(...dunned, passed('APPLY'), apply)).toBe('ORDER_COURT_TOO_LATE');
    expect(refusal(...dunned, apply, apply)).toBe('ORDER_COURT_APPLIED');
    expect(known(after(...dunned, apply)).order.court).toEqual({ filingNo: apply.filingNo });
  });

  it('whoever pays while the dunning runs and takes it back is dunned anew', () => {
    const back = (dunned: OrderState) =>
      on({ ...on({ ...known(dunned), paid: paid(SUMS) }, C.RereadWages), paid: {} }, C.RereadWages);
    const again = back(after(...final, C.DunOrder));
    expect(again.stage).toBe('LAPSED');
    expect(asked(again, C.DunOrder)).toBeUndefined();
    // A time that had passed in vain has passed.
    expect(asked(back(after(...final, C.DunOrder, passed('DUN'))), C.ApplyToCourt)).toBeUndefined();
  });

  it('an order to correct goes to no court', () => {
    const late = known(after(...CORRECTION_SERVED, C.MissOrderDuty));
    expect(asked(late, C.DunOrder)).toBe('ORDER_KIND');
    expect(asked(late, C.ApplyToCourt)).toBe('ORDER_KIND');
  });
});

describe('clocks', () => {
  const duties = (event: OrderEvent, found: KnownOrder = served) =>
    orderDuties(event, found, LAW).map((change) =>
      change.type === 'START'
        ? [change.duty, change.rule, change.on, 'length' in change.term ? change.term.length : null]
        : [change.type, 'duties' in change ? change.duties : null],
    );
  const first = (command: OrderCommand, found: KnownOrder) => eventsIn(found, command)[0]!;

  it('INS-03, INS-04, INS-05, INS-07: from filing, telling and decision', () => {
    const [begun] = eventsIn({ stage: 'UNKNOWN', code: 'x' } as never, C.ProposeOrder);
    expect(duties(begun!)).toEqual([['INVESTIGATE', 'INS-04', '2026-03-02', 60]]);
    expect(duties({ type: 'OrderExtended', on: TODAY, reason: 'x' })).toEqual([['EXTEND', null]]);
    expect(duties({ type: 'OrderTold', on: TODAY })).toEqual([
      ['MEET', ['INVESTIGATE']],
      ['DECIDE', 'INS-05', TODAY, 15],
    ]);
    expect(duties({ type: 'OrderDecided', on: TODAY, by: 'x' })).toEqual([
      ['MEET', ['INVESTIGATE', 'DECIDE']],
      ['SERVE', 'INS-07', TODAY, 7],
    ]);
  });

  it('from service: to obey, to ask for review, to sue', () => {
    expect(duties(first(C.ServeOrder, known(after(...TO_SERVICE.slice(0, -1)))))).toEqual([
      ['MEET', ['SERVE']],
      ['OBEY', 'INS-15', TODAY, 5],
      ['REVIEW', 'ENF-01', TODAY, 60],
      ['SUE', 'ENF-01', TODAY, 6],
    ]);
  });

  it('what was taken back has its old day again; what had lapsed has none', () => {
    const unobeyed = { type: 'OrderUnobeyed', on: addDays(TODAY, 3) } as const;
    expect(duties(unobeyed)).toEqual([['OBEY', 'INS-15', TODAY, 5]]);
    expect(duties(unobeyed, lapsed)).toEqual([]);
  });

  it('the court’s from the day on which it became final, while it is not obeyed', () => {
    const became = { type: 'OrderBecameFinal', on: TODAY, finalOn: plainDate('2026-03-09') } as const;
    expect(duties(became, lapsed)).toEqual([
      ['VOID', ['REVIEW', 'SUE']],
      ['APPLY', 'ENF-02', '2026-03-09', 3],
    ]);
    expect(duties(became, served)).toEqual([['VOID', ['REVIEW', 'SUE']]]);
    expect(duties({ type: 'OrderDunned', on: TODAY }, lapsed)).toEqual([['DUN', 'ENF-02', TODAY, 10]]);
  });
});
