import * as fc from 'fast-check';
import {
  addDays,
  dateOf,
  dayOf,
  daysBetween,
  isWeekend,
  lengthOfMonth,
  parsePlainDate,
  plainDate,
  type PlainDate,
  weekdayOf,
  yearOf,
} from './plain-date';

const seeded = { seed: 1, numRuns: 200 } as const;
const MS_PER_DAY = 86_400_000;

/** Days 1900-01-01 to 2100-12-31, each with what JavaScript's own calendar says of it. */
const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / MS_PER_DAY, max: Date.UTC(2100, 11, 31) / MS_PER_DAY })
  .map((number) => ({ number, text: new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate }));

describe('reading a day', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '2026-04-30', '0001-01-01'])('%s exists', (text) => {
    expect(plainDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-01-32',
    '2026-01-00',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '',
  ])('"%s" does not', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
    expect(() => plainDate(text)).toThrow(expect.objectContaining({ code: 'DATE_INVALID', details: { text } }));
  });

  it.each`
    year    | month | length
    ${2025} | ${2}  | ${28}
    ${2024} | ${2}  | ${29}
    ${1900} | ${2}  | ${28}
    ${2000} | ${2}  | ${29}
    ${2026} | ${4}  | ${30}
    ${2026} | ${12} | ${31}
    ${2026} | ${13} | ${0}
  `('month $month of $year has $length days', ({ year, month, length }) => {
    expect(lengthOfMonth(year, month)).toBe(length);
  });
});

describe('counting days', () => {
  it.each`
    from            | days    | to
    ${'2026-01-31'} | ${1}    | ${'2026-02-01'}
    ${'2026-03-01'} | ${-1}   | ${'2026-02-28'}
    ${'2024-02-28'} | ${1}    | ${'2024-02-29'}
    ${'2024-03-01'} | ${-1}   | ${'2024-02-29'}
    ${'2026-12-31'} | ${1}    | ${'2027-01-01'}
    ${'2026-01-01'} | ${-1}   | ${'2025-12-31'}
    ${'2026-05-05'} | ${0}    | ${'2026-05-05'}
    ${'2000-02-29'} | ${1461} | ${'2004-02-29'}
  `('$days from $from is $to', ({ from, days, to }) => {
    expect(addDays(plainDate(from), days)).toBe(to);
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
  });

  it('agrees with the calendar of JavaScript from 1900 to 2100', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a.text, b.text)).toBe(b.number - a.number);
        expect(addDays(a.text, b.number - a.number)).toBe(b.text);
        expect(weekdayOf(a.text)).toBe(new Date(`${a.text}T00:00:00Z`).getUTCDay() || 7);
        expect(dateOf(yearOf(a.text), Number(a.text.slice(5, 7)), dayOf(a.text))).toBe(a.text);
      }),
      seeded,
    );
  });

  it('passes every day of four centuries once', () => {
    let day = plainDate('1900-01-01');
    for (let number = Date.UTC(1900, 0, 1); number < Date.UTC(2300, 0, 1); number += MS_PER_DAY) {
      if (day !== new Date(number).toISOString().slice(0, 10)) throw new Error(`lost its way at ${day}`);
      day = addDays(day, 1);
    }
    expect(day).toBe('2300-01-01');
  });

  it('compares as texts do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a.text < b.text).toBe(a.number < b.number);
      }),
      seeded,
    );
  });
});

describe('the week', () => {
  it.each`
    day             | weekday | weekend
    ${'2026-02-13'} | ${5}    | ${false}
    ${'2026-02-14'} | ${6}    | ${true}
    ${'2026-02-15'} | ${7}    | ${true}
    ${'2026-02-16'} | ${1}    | ${false}
  `('$day is day $weekday of its week', ({ day, weekday, weekend }) => {
    expect(weekdayOf(plainDate(day))).toBe(weekday);
    expect(isWeekend(plainDate(day))).toBe(weekend);
  });
});

it('knows no year 0', () => {
  expect(parsePlainDate('0000-01-01')).toBeUndefined();
  expect(parsePlainDate('0001-01-01')).toBe('0001-01-01');
});
