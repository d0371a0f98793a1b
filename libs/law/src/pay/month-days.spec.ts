import { plainDate, plainMonth } from '@anxin/domain-kit';
import * as fc from 'fast-check';
import {
  both,
  countDays,
  datesOf,
  daysBy,
  either,
  firstOf,
  lastOf,
  monthDays,
  NO_DAYS,
  onlyOne,
  through,
} from './month-days';

const seeded = { seed: 1, numRuns: 200 } as const;
const month = plainMonth('2026-01');
const listed = (days: ReturnType<typeof monthDays>) => datesOf(days, month).map((date) => Number(date.slice(8)));
const some = fc.uniqueArray(fc.integer({ min: 1, max: 31 }));

describe('the days of a month', () => {
  it.each`
    a          | b       | inBoth  | inEither     | inOne
    ${[1, 31]} | ${[31]} | ${[31]} | ${[1, 31]}   | ${[1]}
    ${[1, 2]}  | ${[3]}  | ${[]}   | ${[1, 2, 3]} | ${[1, 2, 3]}
    ${[]}      | ${[15]} | ${[]}   | ${[15]}      | ${[15]}
    ${[7]}     | ${[7]}  | ${[7]}  | ${[7]}       | ${[]}
  `('$a and $b share $inBoth, hold together $inEither, apart $inOne', ({ a, b, inBoth, inEither, inOne }) => {
    const [one, other] = [monthDays(a), monthDays(b)];
    expect([both(one, other), either(one, other), onlyOne(one, other)].map(listed)).toEqual([inBoth, inEither, inOne]);
  });

  it('count a day once, however often it is given', () => {
    expect(countDays(monthDays([5, 5, 5]))).toBe(1);
  });

  it.each`
    day   | kept
    ${1}  | ${[1]}
    ${2}  | ${[1]}
    ${29} | ${[1]}
    ${30} | ${[1, 30]}
    ${31} | ${[1, 30, 31]}
  `('up to day $day are $kept', ({ day, kept }) => {
    expect(listed(through(monthDays([1, 30, 31]), day))).toEqual(kept);
  });

  it.each`
    on              | kept
    ${'2025-12-31'} | ${[]}
    ${'2026-01-01'} | ${[1]}
    ${'2026-01-30'} | ${[1, 30]}
    ${'2026-01-31'} | ${[1, 30, 31]}
    ${'2026-02-01'} | ${[1, 30, 31]}
    ${'2025-02-01'} | ${[]}
    ${'2027-01-01'} | ${[1, 30, 31]}
  `('that have come by $on are $kept', ({ on, kept }) => {
    expect(listed(daysBy(monthDays([1, 30, 31]), month, plainDate(on)))).toEqual(kept);
  });

  it('a month without days counts none and lists none', () => {
    expect([countDays(NO_DAYS), listed(NO_DAYS)]).toEqual([0, []]);
  });

  it('agree with plain sets of dates', () => {
    fc.assert(
      fc.property(some, some, fc.integer({ min: 1, max: 31 }), (a, b, until) => {
        const [one, other] = [monthDays(a), monthDays(b)];
        const sorted = (days: Iterable<number>) => [...days].toSorted((x, y) => x - y);
        const [setA, setB] = [new Set(a), new Set(b)];
        const union = new Set([...a, ...b]);
        expect(listed(one)).toEqual(sorted(setA));
        expect(countDays(one)).toBe(setA.size);
        expect(listed(both(one, other))).toEqual(sorted(a.filter((day) => setB.has(day))));
        expect(listed(either(one, other))).toEqual(sorted(union));
        expect(listed(onlyOne(one, other))).toEqual(
          sorted([...union].filter((day) => setA.has(day) !== setB.has(day))),
        );
        expect(listed(through(one, until))).toEqual(sorted(a.filter((day) => day <= until)));
      }),
      seeded,
    );
  });

  it('the first and the last day are the least and the greatest of its dates', () => {
    fc.assert(
      fc.property(
        some.filter((days) => days.length > 0),
        (days) => {
          const dates = datesOf(monthDays(days), month);
          expect([firstOf(monthDays(days), month), lastOf(monthDays(days), month)]).toEqual([dates[0], dates.at(-1)]);
        },
      ),
      seeded,
    );
  });
});
