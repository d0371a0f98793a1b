import { dayOf, monthOf, plainDate } from '@anxin/domain-kit';
import { bookOf, countyBook } from '../parameters/county.fixture';
import { dueDay } from '../pay/due-day';
import { isUndetermined } from '../undetermined';
import { deadline, lastDayOfPeriod, workingDay } from './rules';

const law = countyBook();
const shown = (value: unknown) => (isUndetermined(value) ? value.missing : value);

describe(`${workingDay.id}, ${workingDay.instrument.en} art. ${workingDay.article}`, () => {
  it.each`
    day             | works
    ${'2026-02-14'} | ${true}
    ${'2026-02-15'} | ${false}
    ${'2027-01-01'} | ${'calendar@2027-01-01'}
  `('$day: $works', ({ day, works }) => {
    expect(shown(workingDay.decide({ day }, law))).toBe(works);
  });
});

describe(`${lastDayOfPeriod.id}, ${lastDayOfPeriod.instrument.en} art. ${lastDayOfPeriod.article}`, () => {
  it.each`
    start           | length | unit    | last
    ${'2026-01-31'} | ${24}  | ${'H'}  | ${'2026-02-01'}
    ${'2026-01-31'} | ${25}  | ${'H'}  | ${'2026-02-02'}
    ${'2026-01-31'} | ${0}   | ${'CD'} | ${'2026-01-31'}
    ${'2026-01-31'} | ${1}   | ${'CD'} | ${'2026-02-01'}
    ${'2026-01-31'} | ${30}  | ${'CD'} | ${'2026-03-02'}
    ${'2026-02-13'} | ${1}   | ${'WD'} | ${'2026-02-14'}
    ${'2026-02-13'} | ${2}   | ${'WD'} | ${'2026-02-24'}
    ${'2026-12-30'} | ${2}   | ${'WD'} | ${'calendar@2027-01-01'}
    ${'2026-01-30'} | ${1}   | ${'MO'} | ${'2026-02-28'}
    ${'2026-01-31'} | ${1}   | ${'MO'} | ${'2026-02-28'}
    ${'2026-03-15'} | ${12}  | ${'MO'} | ${'2027-03-15'}
    ${'2024-02-29'} | ${1}   | ${'Y'}  | ${'2025-02-28'}
    ${'2024-02-29'} | ${4}   | ${'Y'}  | ${'2028-02-29'}
    ${'2026-03-01'} | ${2}   | ${'Y'}  | ${'2028-03-01'}
  `('$length $unit from $start end on $last', ({ last, ...period }) => {
    expect(shown(lastDayOfPeriod.decide(lastDayOfPeriod.facts.parse(period), law))).toBe(last);
  });
});

describe(`${deadline.id}, ${deadline.instrument.en} art. ${deadline.article}`, () => {
  it.each`
    start           | length | unit    | last
    ${'2026-02-12'} | ${2}   | ${'CD'} | ${'2026-02-14'}
    ${'2026-02-12'} | ${3}   | ${'CD'} | ${'2026-02-24'}
    ${'2026-02-14'} | ${24}  | ${'H'}  | ${'2026-02-15'}
    ${'2026-01-17'} | ${1}   | ${'MO'} | ${'2026-02-24'}
    ${'2025-10-01'} | ${1}   | ${'Y'}  | ${'2026-10-08'}
    ${'2026-02-13'} | ${2}   | ${'WD'} | ${'2026-02-24'}
    ${'2026-12-30'} | ${2}   | ${'WD'} | ${'calendar@2027-01-01'}
    ${'2026-12-31'} | ${1}   | ${'CD'} | ${'calendar@2027-01-01'}
  `('$length $unit from $start may be met until $last', ({ last, ...period }) => {
    expect(shown(deadline.decide(deadline.facts.parse(period), law))).toBe(last);
  });
});

describe('the same holiday', () => {
  it.each`
    day             | payDay          | deadlineDay
    ${'2026-02-13'} | ${'2026-02-13'} | ${'2026-02-13'}
    ${'2026-02-14'} | ${'2026-02-14'} | ${'2026-02-14'}
    ${'2026-02-15'} | ${'2026-02-14'} | ${'2026-02-24'}
    ${'2026-02-16'} | ${'2026-02-14'} | ${'2026-02-24'}
    ${'2026-02-17'} | ${'2026-02-14'} | ${'2026-02-24'}
    ${'2026-02-20'} | ${'2026-02-14'} | ${'2026-02-24'}
    ${'2026-02-23'} | ${'2026-02-14'} | ${'2026-02-24'}
    ${'2026-02-24'} | ${'2026-02-24'} | ${'2026-02-24'}
    ${'2026-02-28'} | ${'2026-02-28'} | ${'2026-02-28'}
    ${'2026-03-01'} | ${'2026-02-28'} | ${'2026-03-02'}
  `('rolls a pay day of $day back to $payDay and a deadline forth to $deadlineDay', ({ day, payDay, deadlineDay }) => {
    const date = plainDate(day);
    const terms = { payMonth: monthOf(date), payDay: dayOf(date), payPeriodOffset: 0 } as const;
    expect(dueDay.decide(terms, law)).toBe(payDay);
    expect(deadline.decide({ start: date, length: 0, unit: 'CD' }, law)).toBe(deadlineDay);
  });
});

describe('without a calendar', () => {
  it('days, months and years still end, a deadline does not', () => {
    const period = { start: plainDate('2026-01-01'), length: 1, unit: 'CD' } as const;
    expect(lastDayOfPeriod.decide(period, bookOf({}))).toBe('2026-01-02');
    expect(shown(deadline.decide(period, bookOf({})))).toBe('calendar@2026-01-02');
  });
});
