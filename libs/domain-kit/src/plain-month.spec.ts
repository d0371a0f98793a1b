import * as fc from 'fast-check';
import { plainDate } from './plain-date';
import {
  addMonths,
  addMonthsTo,
  addYearsTo,
  dayIn,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsBetween,
  parsePlainMonth,
  type PlainMonth,
  plainMonth,
} from './plain-month';

const seeded = { seed: 1, numRuns: 200 } as const;

/** Months 1900-01 to 2100-12, each with its number. */
const anyMonth = fc.integer({ min: 1900 * 12, max: 2100 * 12 + 11 }).map((number) => ({
  number,
  text: new Date(Date.UTC(0, number - 1900 * 12, 1)).toISOString().slice(0, 7) as PlainMonth,
}));

describe('reading a month', () => {
  it.each(['2026-01', '2026-10', '2026-12'])('%s exists', (text) => {
    expect(plainMonth(text)).toBe(text);
  });

  it.each(['2026-00', '2026-13', '2026-1', '26-01', '2026-01-01', '2026/01', ' 2026-01', ''])(
    '"%s" does not',
    (text) => {
      expect(parsePlainMonth(text)).toBeUndefined();
      expect(() => plainMonth(text)).toThrow(expect.objectContaining({ code: 'MONTH_INVALID', details: { text } }));
    },
  );
});

describe('counting months', () => {
  it.each`
    from         | months | to
    ${'2026-01'} | ${1}   | ${'2026-02'}
    ${'2026-12'} | ${1}   | ${'2027-01'}
    ${'2026-01'} | ${-1}  | ${'2025-12'}
    ${'2026-01'} | ${-13} | ${'2024-12'}
    ${'2026-11'} | ${14}  | ${'2028-01'}
    ${'2026-06'} | ${0}   | ${'2026-06'}
  `('$months after $from is $to', ({ from, months, to }) => {
    expect(addMonths(plainMonth(from), months)).toBe(to);
    expect(monthsBetween(plainMonth(from), plainMonth(to))).toBe(months);
  });

  it('agrees with the calendar of JavaScript from 1900 to 2100', () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, (a, b) => {
        expect(addMonths(a.text, b.number - a.number)).toBe(b.text);
        expect(monthsBetween(a.text, b.text)).toBe(b.number - a.number);
        const last = new Date(Date.UTC(0, a.number - 1900 * 12 + 1, 0)).toISOString().slice(0, 10);
        expect([firstDayOf(a.text), lastDayOf(a.text)]).toEqual([`${a.text}-01`, last]);
        expect(monthOf(lastDayOf(a.text))).toBe(a.text);
      }),
      seeded,
    );
  });
});

describe('a day of a month', () => {
  it.each`
    month        | day   | date
    ${'2026-02'} | ${1}  | ${'2026-02-01'}
    ${'2026-02'} | ${28} | ${'2026-02-28'}
    ${'2026-02'} | ${29} | ${'2026-02-28'}
    ${'2024-02'} | ${29} | ${'2024-02-29'}
    ${'2026-02'} | ${31} | ${'2026-02-28'}
    ${'2026-04'} | ${30} | ${'2026-04-30'}
    ${'2026-04'} | ${31} | ${'2026-04-30'}
    ${'2026-12'} | ${31} | ${'2026-12-31'}
  `('day $day of $month is $date', ({ month, day, date }) => {
    expect(dayIn(plainMonth(month), day)).toBe(date);
  });
});

describe('the corresponding day', () => {
  it.each`
    date            | months | then
    ${'2026-01-31'} | ${1}   | ${'2026-02-28'}
    ${'2024-01-31'} | ${1}   | ${'2024-02-29'}
    ${'2026-01-30'} | ${1}   | ${'2026-02-28'}
    ${'2026-01-15'} | ${1}   | ${'2026-02-15'}
    ${'2026-03-31'} | ${-1}  | ${'2026-02-28'}
    ${'2026-12-31'} | ${2}   | ${'2027-02-28'}
    ${'2026-02-28'} | ${1}   | ${'2026-03-28'}
  `('$months months after $date is $then', ({ date, months, then }) => {
    expect(addMonthsTo(plainDate(date), months)).toBe(then);
  });

  it.each`
    date            | years | then
    ${'2024-02-29'} | ${1}  | ${'2025-02-28'}
    ${'2024-02-29'} | ${4}  | ${'2028-02-29'}
    ${'2026-05-01'} | ${3}  | ${'2029-05-01'}
  `('$years years after $date is $then', ({ date, years, then }) => {
    expect(addYearsTo(plainDate(date), years)).toBe(then);
  });
});
