import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { notPaidOnTime } from './w02-not-paid-on-time';

const month = (payMonth: string, dueOn: string, arrearsFen = 1) => ({ payMonth, dueOn, arrearsFen });

describe(titleOf(notPaidOnTime), () => {
  // The due day of December's wages, with the Spring Festival in between.
  it.each`
    on              | level       | why
    ${'2026-01-14'} | ${null}     | ${'the day before the due day'}
    ${'2026-01-15'} | ${null}     | ${'the due day'}
    ${'2026-01-16'} | ${'BLUE'}   | ${'1 day'}
    ${'2026-01-19'} | ${'BLUE'}   | ${'4 days'}
    ${'2026-01-20'} | ${'YELLOW'} | ${'5 days'}
    ${'2026-01-29'} | ${'YELLOW'} | ${'14 days'}
    ${'2026-01-30'} | ${'ORANGE'} | ${'15 days'}
    ${'2026-01-31'} | ${'ORANGE'} | ${'the last day of the month after the pay month'}
    ${'2026-02-01'} | ${'RED'}    | ${'the first day of the second month after it'}
    ${'2027-02-01'} | ${'RED'}    | ${'a year on'}
  `('due on 2026-01-15, on $on: $level, $why', ({ on, level }) => {
    expect(levelOf(notPaidOnTime, { on, months: [month('2025-12', '2026-01-15')] })).toBe(level);
  });

  it.each`
    payMonth     | dueOn           | on              | level
    ${'2025-11'} | ${'2025-12-31'} | ${'2026-01-01'} | ${'RED'}
    ${'2026-01'} | ${'2026-02-28'} | ${'2026-03-01'} | ${'RED'}
    ${'2026-01'} | ${'2026-02-27'} | ${'2026-02-28'} | ${'BLUE'}
    ${'2026-01'} | ${'2026-01-31'} | ${'2026-02-28'} | ${'ORANGE'}
    ${'2025-12'} | ${'2026-02-01'} | ${'2026-02-01'} | ${null}
  `('$payMonth due on $dueOn, on $on: $level', ({ payMonth, dueOn, on, level }) => {
    expect(levelOf(notPaidOnTime, { on, months: [month(payMonth, dueOn)] })).toBe(level);
  });

  it.each`
    months                                                                 | level
    ${[]}                                                                  | ${null}
    ${[month('2025-12', '2026-01-15', 0)]}                                 | ${null}
    ${[month('2025-12', '2026-01-15', 0), month('2025-12', '2026-01-19')]} | ${'BLUE'}
    ${[month('2025-12', '2026-01-15'), month('2025-12', '2026-01-19')]}    | ${'YELLOW'}
  `('on 2026-01-20 $months: $level, for the worst month with arrears counts', ({ months, level }) => {
    expect(levelOf(notPaidOnTime, { on: '2026-01-20', months })).toBe(level);
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W02', { daysLate: [null, 2, null, 9], redFromMonthAfter: 3 });
    const on = (day: string) => levelOf(notPaidOnTime, { on: day, months: [month('2025-12', '2026-01-15')] }, law);
    expect(['2026-01-16', '2026-01-17', '2026-01-23', '2026-01-24'].map(on)).toEqual([null, 'YELLOW', 'YELLOW', 'RED']);
    const later = countyWith('W02', { daysLate: [1, 5, 15, null], redFromMonthAfter: 3 });
    const months = [month('2025-12', '2026-01-15')];
    expect(levelOf(notPaidOnTime, { on: '2026-02-28', months }, later)).toBe('ORANGE');
    expect(levelOf(notPaidOnTime, { on: '2026-03-01', months }, later)).toBe('RED');
  });
});
