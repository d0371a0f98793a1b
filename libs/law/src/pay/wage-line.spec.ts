import { plainDate, plainMonth } from '@anxin/domain-kit';
import { bookOf, countyBook } from '../parameters/county.fixture';
import { isUndetermined, Undetermined } from '../undetermined';
import { monthDays } from './month-days';
import { attendance, monthAsOf, wageLine, type WageFacts } from './wage-line';
import { bankLine, january, sheet, stay } from './worker.fixture';

const law = countyBook();

const lineOn = (facts: WageFacts, on: string, book = law) => wageLine(facts, plainDate(on), book);

describe('there is a line', () => {
  it.each`
    case                               | facts                                                                     | on              | basis
    ${'on the day of the first day'}   | ${january({ attended: [5] })}                                             | ${'2026-01-05'} | ${'ATTENDANCE'}
    ${'not on the day before it'}      | ${january({ attended: [5] })}                                             | ${'2026-01-04'} | ${undefined}
    ${'not for entries alone'}         | ${january({ entries: monthDays([5]) })}                                   | ${'2026-01-31'} | ${undefined}
    ${'not for exits alone'}           | ${january({ exits: monthDays([5]) })}                                     | ${'2026-01-31'} | ${undefined}
    ${'not without anything'}          | ${january()}                                                              | ${'2026-01-31'} | ${undefined}
    ${'once the sheet is signed'}      | ${january({ sheets: [sheet(500, '2026-02-03')] })}                        | ${'2026-02-03'} | ${'SIGNED_SHEET'}
    ${'not a day before the signing'}  | ${january({ sheets: [sheet(500, '2026-02-03')] })}                        | ${'2026-02-02'} | ${undefined}
    ${'not for an unsigned sheet'}     | ${january({ sheets: [sheet(500)] })}                                      | ${'2026-02-03'} | ${undefined}
    ${'for a signed sheet of nothing'} | ${january({ sheets: [sheet(0, '2026-02-03')] })}                          | ${'2026-02-03'} | ${'SIGNED_SHEET'}
    ${'not without a stay'}            | ${january({ attended: [5], stays: [] })}                                  | ${'2026-01-31'} | ${undefined}
    ${'from the day of entering'}      | ${january({ attended: [5], stays: [stay({ enteredOn: '2026-01-20' })] })} | ${'2026-01-20'} | ${'ATTENDANCE'}
    ${'not before it'}                 | ${january({ attended: [5], stays: [stay({ enteredOn: '2026-01-20' })] })} | ${'2026-01-19'} | ${undefined}
  `('$case', ({ facts, on, basis }) => {
    expect(lineOn(facts, on)?.basis).toBe(basis);
  });
});

describe('what is payable', () => {
  it.each`
    on              | basis             | payable    | why
    ${'2026-01-31'} | ${'ATTENDANCE'}   | ${60_000n} | ${'two days at 300 yuan'}
    ${'2026-02-02'} | ${'ATTENDANCE'}   | ${60_000n} | ${'the day before the worker signs'}
    ${'2026-02-03'} | ${'SIGNED_SHEET'} | ${55_000n} | ${'the worker has signed, whatever the gate counted'}
  `('on $on is $payable fen by $basis: $why', ({ on, basis, payable }) => {
    const facts = january({ attended: [5, 6], sheets: [sheet(55_000, '2026-02-03')] });
    expect(lineOn(facts, on)).toMatchObject({ basis, payableFen: payable, attendanceDays: 2 });
  });

  it('by an unsigned sheet stays what the gate counted', () => {
    expect(lineOn(january({ attended: [5, 6], sheets: [sheet(55_000)] }), '2026-03-01')).toMatchObject({
      basis: 'ATTENDANCE',
      payableFen: 60_000n,
    });
  });

  it('counts a day by the stay known at the time: one entered later does not exist yet', () => {
    const stays = [stay({ wageRateFen: 30_000 }), stay({ enteredOn: '2026-01-10', wageRateFen: 40_000 })];
    const facts = january({ attended: [5, 9, 10], stays });
    expect(lineOn(facts, '2026-01-09')).toMatchObject({ attendanceDays: 2, payableFen: 60_000n });
    expect(lineOn(facts, '2026-01-10')).toMatchObject({ attendanceDays: 3, payableFen: 100_000n });
  });

  it.each`
    leftOn          | payable    | why
    ${'2026-01-19'} | ${30_000n} | ${'the worker had left it the day before'}
    ${'2026-01-20'} | ${40_000n} | ${'the worker left it on that day'}
    ${'2026-02-05'} | ${40_000n} | ${'the worker leaves it later'}
  `('counts day 20 by a second stay left on $leftOn at $payable fen: $why', ({ leftOn, payable }) => {
    const second = stay({ enteredOn: '2026-01-10', wageRateFen: 40_000, leftOn });
    expect(lineOn(january({ attended: [20], stays: [stay(), second] }), '2026-01-31')?.payableFen).toBe(payable);
  });
});

describe('incomplete days', () => {
  const facts = january({ entries: monthDays([5, 6, 7]), exits: monthDays([6, 8]) });

  it.each`
    on              | attended     | incomplete
    ${'2026-01-05'} | ${undefined} | ${undefined}
    ${'2026-01-06'} | ${1}         | ${1}
    ${'2026-01-07'} | ${1}         | ${2}
    ${'2026-01-08'} | ${1}         | ${3}
    ${'2026-02-08'} | ${1}         | ${3}
  `('are counted apart and not paid: by $on $attended and $incomplete', ({ on, attended, incomplete }) => {
    const line = lineOn(facts, on);
    expect(line?.attendanceDays).toBe(attended);
    expect(line?.incompleteDays).toBe(incomplete);
    expect(line?.payableFen).toBe(attended && 30_000n);
  });

  it('are days with an entry or an exit, but not both', () => {
    expect(attendance(monthDays([5, 6]), monthDays([6, 8]))).toEqual({
      attended: monthDays([6]),
      incomplete: monthDays([5, 8]),
    });
  });
});

describe('what was paid', () => {
  const stays = [stay(), stay({ enteredOn: '2026-01-10', workerName: '张三丰', card: 'card 2' })];

  const on = plainDate('2026-02-10');
  const paidOf = (bankLines: WageFacts['bankLines']) => {
    const { paidFen, misdirectedFen } = monthAsOf(january({ bankLines }), stays, on);
    return { paidFen, misdirectedFen };
  };

  it.each`
    line                                                                            | paid    | why
    ${bankLine(100, '2026-02-01')}                                                  | ${100n} | ${'card and name of the first stay'}
    ${bankLine(100, '2026-02-10')}                                                  | ${100n} | ${'posted on the day'}
    ${bankLine(100, '2026-02-11')}                                                  | ${0n}   | ${'posted the day after'}
    ${bankLine(100, '2026-02-01', { payeeName: '张三丰', payeeAccount: 'card 2' })} | ${100n} | ${'card and name of the second stay'}
    ${bankLine(100, '2026-02-01', { payeeAccount: 'card 2' })}                      | ${0n}   | ${'the card of another stay with the name of this one'}
    ${bankLine(100, '2026-02-01', { payeeName: '李四' })}                           | ${0n}   | ${'a stranger’s name'}
  `('is $paid fen: $why', ({ line, paid }) => {
    expect(paidOf([line]).paidFen).toBe(paid);
    expect(lineOn(january({ attended: [5], stays, bankLines: [line] }), '2026-02-10')?.paidFen).toBe(paid);
  });

  it('adds up over lines', () => {
    const lines = [bankLine(100, '2026-02-01'), bankLine(50, '2026-02-02'), bankLine(9, '2026-02-11')];
    expect(paidOf(lines)).toEqual({ paidFen: 150n, misdirectedFen: undefined });
  });

  it('to others is told apart, nought as well, and not before it is posted', () => {
    const astray = (amount: number, day: string) => bankLine(amount, day, { payeeName: '李四' });
    expect(paidOf([bankLine(7, '2026-02-01'), astray(5, '2026-02-01'), astray(6, '2026-02-10')])).toEqual({
      paidFen: 7n,
      misdirectedFen: 11n,
    });
    expect(paidOf([astray(0, '2026-02-10')]).misdirectedFen).toBe(0n);
    expect(paidOf([astray(5, '2026-02-11')]).misdirectedFen).toBeUndefined();
  });

  it('to the card of a stay not entered yet pays nobody until it is', () => {
    const later = [stay(), stay({ enteredOn: '2026-02-09', card: 'card 2' })];
    const bankLines = [bankLine(100, '2026-02-01', { payeeAccount: 'card 2' })];
    const facts = january({ attended: [5], stays: later, bankLines });
    expect([lineOn(facts, '2026-02-08')?.paidFen, lineOn(facts, '2026-02-09')?.paidFen]).toEqual([0n, 100n]);
  });
});

describe('what is in arrears', () => {
  it.each`
    on              | paid      | owed       | late
    ${'2026-01-29'} | ${0}      | ${0n}      | ${0}
    ${'2026-01-30'} | ${0}      | ${0n}      | ${0}
    ${'2026-01-31'} | ${0}      | ${60_000n} | ${1}
    ${'2026-02-28'} | ${0}      | ${60_000n} | ${29}
    ${'2026-01-31'} | ${59_999} | ${1n}      | ${1}
    ${'2026-01-31'} | ${60_000} | ${0n}      | ${0}
    ${'2026-01-31'} | ${60_001} | ${0n}      | ${0}
  `('due on 2026-01-30, $paid fen paid: on $on owed $owed, $late days late', ({ on, paid, owed, late }) => {
    const bankLines = [bankLine(paid, '2026-01-29')];
    expect(lineOn(january({ attended: [5, 6], bankLines }), on)).toMatchObject({
      dueOn: '2026-01-30',
      payableFen: 60_000n,
      paidFen: BigInt(paid),
      arrearsFen: owed,
      daysLate: late,
    });
  });

  it('may be paid late', () => {
    const facts = january({ attended: [5], bankLines: [bankLine(30_000, '2026-02-04')] });
    expect([lineOn(facts, '2026-02-03')?.daysLate, lineOn(facts, '2026-02-04')?.daysLate]).toEqual([4, 0]);
  });
});

describe('what cannot be known', () => {
  const monthly = january({ attended: [5], stays: [stay({ wageType: 'MONTH' })] });
  const missing = (facts: WageFacts, book = law) => {
    const { payableFen, dueOn, arrearsFen, daysLate } = lineOn(facts, '2026-02-20', book) ?? {};
    return [payableFen, dueOn, arrearsFen, daysLate].map((value) => (isUndetermined(value) ? value.missing : 'known'));
  };

  it.each`
    without                           | facts                         | named
    ${{}}                             | ${monthly}                    | ${['known', 'known', 'known', 'known']}
    ${{ payMonthDivisor: undefined }} | ${monthly}                    | ${['payMonthDivisor@2026-01-01', 'known', 'payMonthDivisor@2026-01-01', 'payMonthDivisor@2026-01-01']}
    ${{ payMonthDivisor: undefined }} | ${january({ attended: [5] })} | ${['known', 'known', 'known', 'known']}
    ${{ calendar: undefined }}        | ${january({ attended: [5] })} | ${['known', 'calendar@2026-01-31', 'calendar@2026-01-31', 'calendar@2026-01-31']}
  `('without $without is named', ({ without, facts, named }) => {
    expect(missing(facts, countyBook(without))).toEqual(named);
  });

  it('is named once with the other when both are missing', () => {
    expect(lineOn(monthly, '2026-02-20', bookOf({}))?.arrearsFen).toEqual(
      new Undetermined('payMonthDivisor@2026-01-01 calendar@2026-01-31'),
    );
  });

  it('beyond the calendar is the due day, though what is payable is known', () => {
    const facts = january({ payMonth: plainMonth('2026-12'), attended: [5], terms: { payDay: 5, payPeriodOffset: 1 } });
    const line = lineOn(facts, '2027-01-10');
    expect(line).toMatchObject({ payableFen: 30_000n, dueOn: new Undetermined('calendar@2027-01-05') });
  });
});
