import { plainDate } from '@anxin/domain-kit';
import { Calendar } from './calendar';
import { bookOf, calendarFile, countyBook } from './county.fixture';
import { isUndetermined } from '../undetermined';

const { calendar } = countyBook();

/** A value, or the name of what is missing. */
const shown = (value: unknown) => (isUndetermined(value) ? value.missing : value);

describe('a working day', () => {
  it.each`
    day             | works                    | why
    ${'2026-02-13'} | ${true}                  | ${'a Friday'}
    ${'2026-02-14'} | ${true}                  | ${'a Saturday shifted to work'}
    ${'2026-02-15'} | ${false}                 | ${'the festival begins'}
    ${'2026-02-16'} | ${false}                 | ${'a Monday of the festival'}
    ${'2026-02-23'} | ${false}                 | ${'the last day of the festival'}
    ${'2026-02-24'} | ${true}                  | ${'the first day after it'}
    ${'2026-02-28'} | ${true}                  | ${'the other shifted Saturday'}
    ${'2026-03-01'} | ${false}                 | ${'a plain Sunday'}
    ${'2026-03-07'} | ${false}                 | ${'a plain Saturday'}
    ${'2025-06-01'} | ${false}                 | ${'the first day known'}
    ${'2025-05-31'} | ${'calendar@2025-05-31'} | ${'the day before the first known'}
    ${'2026-12-31'} | ${true}                  | ${'the last day known'}
    ${'2027-01-01'} | ${'calendar@2027-01-01'} | ${'the day after the last known'}
  `('$day: $works, $why', ({ day, works }) => {
    expect(shown(calendar.isWorkingDay(plainDate(day)))).toBe(works);
  });

  it.each`
    day             | through         | why
    ${'2026-11-28'} | ${'2026-12-31'} | ${'to the last day known'}
    ${'2026-12-31'} | ${'2026-12-31'} | ${'the last day itself'}
    ${'2027-01-01'} | ${undefined}    | ${'a day that is not known'}
  `('is known from $day through $through: $why', ({ day, through }) => {
    expect(calendar.knownThrough(plainDate(day))).toBe(through);
  });

  it('is known on through calendars that follow one another, and no further than a gap', () => {
    const year = (from: string, through: string) => ({
      ...{ areaCode: '620522', from: plainDate(from), through: plainDate(through) },
      ...{ springFestival: [], holidays: [], workingWeekendDays: [] },
    });
    const years = [
      year('2026-01-01', '2026-12-31'),
      year('2028-01-01', '2028-12-31'),
      year('2025-01-01', '2025-12-31'),
    ];
    expect(new Calendar(years).knownThrough(plainDate('2025-06-01'))).toBe('2026-12-31');
  });

  it('is unknown without any calendar', () => {
    expect(shown(bookOf({}).calendar.isWorkingDay(plainDate('2026-01-05')))).toBe('calendar@2026-01-05');
  });
});

describe('the nearest working day', () => {
  it.each`
    day             | back                     | forth
    ${'2026-02-13'} | ${'2026-02-13'}          | ${'2026-02-13'}
    ${'2026-02-14'} | ${'2026-02-14'}          | ${'2026-02-14'}
    ${'2026-02-15'} | ${'2026-02-14'}          | ${'2026-02-24'}
    ${'2026-02-23'} | ${'2026-02-14'}          | ${'2026-02-24'}
    ${'2026-02-24'} | ${'2026-02-24'}          | ${'2026-02-24'}
    ${'2026-01-01'} | ${'2025-12-31'}          | ${'2026-01-04'}
    ${'2025-06-01'} | ${'calendar@2025-05-31'} | ${'2025-06-03'}
    ${'2026-12-31'} | ${'2026-12-31'}          | ${'2026-12-31'}
    ${'2027-01-01'} | ${'calendar@2027-01-01'} | ${'calendar@2027-01-01'}
  `('from $day is $back before and $forth after it', ({ day, back, forth }) => {
    expect(shown(calendar.lastWorkingDayBy(plainDate(day)))).toBe(back);
    expect(shown(calendar.firstWorkingDayFrom(plainDate(day)))).toBe(forth);
  });
});

describe('counting working days', () => {
  it.each`
    after           | through         | count
    ${'2026-02-13'} | ${'2026-02-13'} | ${0}
    ${'2026-02-14'} | ${'2026-02-13'} | ${0}
    ${'2026-02-13'} | ${'2026-02-14'} | ${1}
    ${'2026-02-13'} | ${'2026-02-23'} | ${1}
    ${'2026-02-13'} | ${'2026-02-24'} | ${2}
    ${'2026-02-14'} | ${'2026-02-23'} | ${0}
    ${'2026-03-02'} | ${'2026-03-09'} | ${5}
    ${'2026-12-30'} | ${'2026-12-31'} | ${1}
    ${'2026-12-30'} | ${'2027-01-01'} | ${'calendar@2027-01-01'}
    ${'2025-05-30'} | ${'2025-06-03'} | ${'calendar@2025-05-31'}
    ${'2027-01-05'} | ${'2027-01-05'} | ${0}
  `('after $after through $through: $count', ({ after, through, count }) => {
    expect(shown(calendar.workingDays(plainDate(after), plainDate(through)))).toBe(count);
  });

  it.each`
    day             | count | reached
    ${'2026-02-15'} | ${0}  | ${'2026-02-15'}
    ${'2026-02-13'} | ${1}  | ${'2026-02-14'}
    ${'2026-02-13'} | ${2}  | ${'2026-02-24'}
    ${'2026-02-16'} | ${1}  | ${'2026-02-24'}
    ${'2026-03-02'} | ${5}  | ${'2026-03-09'}
    ${'2026-12-30'} | ${1}  | ${'2026-12-31'}
    ${'2026-12-30'} | ${2}  | ${'calendar@2027-01-01'}
    ${'2026-12-30'} | ${5}  | ${'calendar@2027-01-01'}
  `('$count after $day is $reached', ({ day, count, reached }) => {
    expect(shown(calendar.addWorkingDays(plainDate(day), count))).toBe(reached);
  });
});

describe('the next Spring Festival', () => {
  it.each`
    day             | days
    ${'2026-02-15'} | ${2}
    ${'2026-02-16'} | ${1}
    ${'2026-02-17'} | ${354}
    ${'2026-12-08'} | ${60}
    ${'2027-02-05'} | ${1}
    ${'2027-02-06'} | ${'springFestival after 2027-02-06'}
  `('after $day comes in $days days', ({ day, days }) => {
    expect(shown(calendar.daysToSpringFestival(plainDate(day)))).toBe(days);
  });

  it('is the nearest that any area lists, in whatever order', () => {
    const law = bookOf(
      { calendar: calendarFile({ springFestival: ['2027-02-06', '2025-01-29'] }) },
      { calendar: calendarFile({ springFestival: ['2026-02-17'] }) },
    );
    const after = (day: string) => shown(law.calendar.daysToSpringFestival(plainDate(day)));
    expect(['2025-01-28', '2026-02-16', '2027-02-05'].map(after)).toEqual([1, 1, 1]);
  });
});

describe('the calendar an answer rests on', () => {
  it('is told: the nearest that knows the day, then the one that lists the festival', () => {
    const uses: unknown[] = [];
    const { calendar: recorded } = bookOf(
      { calendar: calendarFile({ from: '2026-03-01', basis: 'notice 9' }) },
      { calendar: calendarFile({ springFestival: ['2026-02-17'] }) },
    ).recording((use) => uses.push(use));
    recorded.isWorkingDay(plainDate('2026-03-02'));
    recorded.daysToSpringFestival(plainDate('2026-01-01'));
    expect(uses).toEqual([
      {
        key: 'calendar',
        areaCode: 'area 0',
        from: '2026-03-01',
        value: '2026-03-01 – 2026-06-30',
        basis: 'notice 9',
      },
      { key: 'calendar', areaCode: 'area 1', from: '2026-01-01', value: '2026-01-01 – 2026-06-30' },
    ]);
  });
});
