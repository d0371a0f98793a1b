import { plainDate, plainMonth } from '@anxin/domain-kit';
import * as fc from 'fast-check';
import { datesOf, monthDays } from './month-days';
import { coverAll, covers, daysSinceLeaving, lastStay, stayOfDay, staysOn } from './stay';
import { stay } from './worker.fixture';

const first = stay({ enteredOn: '2026-01-05', leftOn: '2026-01-10' });
const second = stay({ enteredOn: '2026-01-15', leftOn: '2026-01-20' });
const within = stay({ enteredOn: '2026-01-17', leftOn: '2026-01-18' });

describe('the stay an attendance day counts for', () => {
  it.each`
    day             | counts    | why
    ${'2026-01-04'} | ${first}  | ${'before every stay: the first'}
    ${'2026-01-05'} | ${first}  | ${'the day of entering'}
    ${'2026-01-10'} | ${first}  | ${'the day of leaving'}
    ${'2026-01-11'} | ${first}  | ${'between: the last entered before'}
    ${'2026-01-14'} | ${first}  | ${'the day before the second'}
    ${'2026-01-15'} | ${second} | ${'the second holds it'}
    ${'2026-01-16'} | ${second} | ${'the day before the overlap'}
    ${'2026-01-17'} | ${within} | ${'two hold it: the one entered last'}
    ${'2026-01-18'} | ${within} | ${'two hold it still'}
    ${'2026-01-19'} | ${second} | ${'only the second holds it, though another was entered later'}
    ${'2026-01-21'} | ${within} | ${'after all: the last entered'}
  `('$day: $why', ({ day, counts }) => {
    expect(stayOfDay([first, second, within], plainDate(day))).toBe(counts);
    expect(stayOfDay([within, second, first], plainDate(day))).toBe(counts);
  });

  it('is undefined where there is no stay', () => {
    expect(stayOfDay([], plainDate('2026-01-05'))).toBeUndefined();
  });
});

describe('the stays known on a day', () => {
  it.each`
    on              | known
    ${'2026-01-04'} | ${[]}
    ${'2026-01-05'} | ${[[first.enteredOn, undefined]]}
    ${'2026-01-09'} | ${[[first.enteredOn, undefined]]}
    ${'2026-01-10'} | ${[[first.enteredOn, first.leftOn]]}
    ${'2026-01-15'} | ${[[first.enteredOn, first.leftOn], [second.enteredOn, undefined]]}
    ${'2026-01-20'} | ${[[first.enteredOn, first.leftOn], [second.enteredOn, second.leftOn]]}
  `('$on: $known', ({ on, known }) => {
    const stays = staysOn([first, second], plainDate(on));
    expect(stays.map(({ enteredOn, leftOn }) => [enteredOn, leftOn])).toEqual(known);
  });

  it('keep everything else that is known of them', () => {
    expect(staysOn([first], plainDate('2026-01-06'))).toEqual([{ ...first, leftOn: undefined }]);
  });

  it('are the stays themselves once all has happened', () => {
    const stays = [first, second];
    expect(staysOn(stays, plainDate('2026-01-20'))).toBe(stays);
    const open = [stay({ enteredOn: '2026-01-20' })];
    expect(staysOn(open, plainDate('2026-01-20'))).toBe(open);
  });
});

describe('a day is covered', () => {
  const signed = stay({ enteredOn: '2026-01-05', leftOn: '2026-01-10', contractSignedOn: '2026-01-07' });
  const early = stay({ enteredOn: '2026-01-05', leftOn: '2026-01-10', contractSignedOn: '2026-01-01' });
  const open = stay({ enteredOn: '2026-01-05', contractSignedOn: '2026-01-05' });

  it.each`
    who         | day             | covered
    ${'signed'} | ${'2026-01-06'} | ${false}
    ${'signed'} | ${'2026-01-07'} | ${true}
    ${'early'}  | ${'2026-01-04'} | ${false}
    ${'early'}  | ${'2026-01-05'} | ${true}
    ${'early'}  | ${'2026-01-10'} | ${true}
    ${'early'}  | ${'2026-01-11'} | ${false}
    ${'open'}   | ${'2026-12-31'} | ${true}
    ${'first'}  | ${'2026-01-06'} | ${false}
  `('$day by the stay $who: $covered', ({ who, day, covered }) => {
    const stays = { signed, early, open, first };
    expect(covers(stays[who as keyof typeof stays], plainDate(day))).toBe(covered);
  });

  const month = plainMonth('2026-01');
  const next = stay({ enteredOn: '2026-01-11', leftOn: '2026-01-31', contractSignedOn: '2026-01-11' });

  it.each`
    stays             | days               | all
    ${[early]}        | ${[5, 10]}         | ${true}
    ${[early]}        | ${[4, 10]}         | ${false}
    ${[early]}        | ${[5, 11]}         | ${false}
    ${[early, next]}  | ${[5, 10, 11, 31]} | ${true}
    ${[signed, next]} | ${[6, 11]}         | ${false}
    ${[]}             | ${[5]}             | ${false}
    ${[first]}        | ${[6]}             | ${false}
  `('all of $days: $all', ({ stays, days, all }) => {
    expect(coverAll(stays, monthDays(days), month)).toBe(all);
  });

  it('all together exactly when each is', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const date = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;
    const anyStay = fc
      .record({ enteredOn: day.map(date), length: fc.integer({ min: 0, max: 10 }), signed: fc.option(day.map(date)) })
      .map(({ enteredOn, length, signed: contractSignedOn }) =>
        stay({
          enteredOn,
          leftOn: date(Math.min(31, Number(enteredOn.slice(8)) + length)),
          contractSignedOn: contractSignedOn ?? undefined,
        }),
      );
    fc.assert(
      fc.property(fc.array(anyStay, { maxLength: 4 }), fc.uniqueArray(day, { minLength: 1 }), (stays, numbers) => {
        const days = monthDays(numbers);
        const one = datesOf(days, month).every((each) => stays.some((covering) => covers(covering, each)));
        expect(coverAll(stays, days, month)).toBe(one);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('leaving', () => {
  const back = stay({ enteredOn: '2026-02-01' });

  it.each`
    stays              | on              | days
    ${[second]}        | ${'2026-01-20'} | ${0}
    ${[second]}        | ${'2026-01-21'} | ${1}
    ${[second]}        | ${'2026-02-20'} | ${31}
    ${[second, first]} | ${'2026-01-21'} | ${1}
    ${[first, second]} | ${'2026-01-21'} | ${1}
    ${[second, back]}  | ${'2026-02-20'} | ${null}
    ${[back, second]}  | ${'2026-02-20'} | ${null}
    ${[]}              | ${'2026-02-20'} | ${null}
  `('on $on was $days days ago: the last stay counts', ({ stays, on, days }) => {
    expect(daysSinceLeaving(stays, plainDate(on))).toBe(days);
  });

  it('the last stay is the one entered last, in whatever order they are given', () => {
    expect([lastStay([first, second]), lastStay([second, first]), lastStay([])]).toEqual([second, second, undefined]);
  });
});
