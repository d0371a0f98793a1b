import { plainDate } from '@anxin/domain-kit';
import { bookOf, calendarFile, countyBook } from '../parameters/county.fixture';
import { isUndetermined } from '../undetermined';
import { dutyDue, pausedBetween } from './duty';

const law = countyBook();
const shown = (value: unknown) => (isUndetermined(value) ? value.missing : value);

describe('GEN-11, the last day of a duty', () => {
  it.each`
    start           | length | unit    | extension | paused | last
    ${'2026-03-02'} | ${5}   | ${'WD'} | ${0}      | ${0}   | ${'2026-03-09'}
    ${'2026-03-02'} | ${5}   | ${'WD'} | ${0}      | ${2}   | ${'2026-03-11'}
    ${'2026-03-02'} | ${15}  | ${'CD'} | ${0}      | ${0}   | ${'2026-03-17'}
    ${'2026-03-02'} | ${15}  | ${'CD'} | ${15}     | ${0}   | ${'2026-04-01'}
    ${'2026-03-02'} | ${15}  | ${'CD'} | ${15}     | ${3}   | ${'2026-04-07'}
    ${'2026-01-31'} | ${1}   | ${'MO'} | ${0}      | ${0}   | ${'2026-02-28'}
    ${'2026-01-31'} | ${1}   | ${'MO'} | ${0}      | ${10}  | ${'2026-03-10'}
    ${'2026-12-30'} | ${5}   | ${'WD'} | ${0}      | ${0}   | ${'calendar@2027-01-01'}
    ${'2026-12-01'} | ${1}   | ${'Y'}  | ${1}      | ${0}   | ${'calendar@2027-12-01'}
  `('of $length $unit from $start, $extension more and $paused lost: $last', ({ last, ...facts }) => {
    expect(shown(dutyDue.decide(dutyDue.facts.parse(facts), law))).toBe(last);
  });

  it('loses no day to a suspension, whenever it comes', () => {
    const even = bookOf({ calendar: calendarFile() });
    const day = (number: number) => plainDate(`2026-03-${String(number).padStart(2, '0')}`);
    const terms = { start: day(2), length: 5, extension: 0 };
    for (const unit of ['CD', 'WD'] as const) {
      const plain = dutyDue.decide({ ...terms, unit, paused: 0 }, even);
      for (let from = 2; from <= 6; from++) {
        for (let to = from; to <= 20; to++) {
          const paused = pausedBetween(unit, day(from), day(to), even);
          if (isUndetermined(paused)) throw new Error(paused.missing);
          const due = dutyDue.decide({ ...terms, unit, paused }, even);
          // What was left on the day of the suspension is left on that of the resumption.
          const left = (on: typeof plain, day: ReturnType<typeof plainDate>) => {
            const count = isUndetermined(on) ? on : even.calendar.workingDays(day, on);
            return isUndetermined(count) ? NaN : count;
          };
          if (unit === 'WD') expect(left(due, day(to))).toBe(left(plain, day(from)));
          if (from === to) expect(due).toBe(plain);
        }
      }
    }
  });
});

describe('what a suspension took', () => {
  it.each`
    unit    | from            | to              | took
    ${'WD'} | ${'2026-03-06'} | ${'2026-03-06'} | ${0}
    ${'WD'} | ${'2026-03-06'} | ${'2026-03-08'} | ${0}
    ${'WD'} | ${'2026-03-06'} | ${'2026-03-10'} | ${2}
    ${'CD'} | ${'2026-03-06'} | ${'2026-03-10'} | ${4}
    ${'MO'} | ${'2026-03-06'} | ${'2026-03-10'} | ${4}
    ${'WD'} | ${'2026-12-30'} | ${'2027-01-04'} | ${'calendar@2027-01-01'}
  `('of a duty in $unit from $from to $to: $took', ({ unit, from, to, took }) => {
    expect(shown(pausedBetween(unit, plainDate(from), plainDate(to), law))).toBe(took);
  });
});
