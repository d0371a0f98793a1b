import { plainDate } from '@anxin/domain-kit';
import { Undetermined } from '../undetermined';
import { type ParameterUse } from './book';
import { bookOf, calendarFile, countyBook, type Json } from './county.fixture';

const days = (...entries: [from: string, value: number, through?: string][]): Json => ({
  fullAttendanceDays: entries.map(([from, value, through]) => ({ from, value, ...(through ? { through } : {}) })),
});

const read = (files: Json[], date: string) => {
  const value = bookOf(...files).at('fullAttendanceDays', plainDate(date));
  return value instanceof Undetermined ? value.missing : value;
};

describe('the entry that holds on a day', () => {
  const changing = days(['2024-01-01', 21], ['2025-01-01', 20], ['2026-03-01', 19, '2026-03-31']);

  it.each`
    date            | value
    ${'2023-12-31'} | ${'fullAttendanceDays@2023-12-31'}
    ${'2024-01-01'} | ${21}
    ${'2024-12-31'} | ${21}
    ${'2025-01-01'} | ${20}
    ${'2026-02-28'} | ${20}
    ${'2026-03-01'} | ${19}
    ${'2026-03-31'} | ${19}
    ${'2026-04-01'} | ${'fullAttendanceDays@2026-04-01'}
  `('on $date is $value', ({ date, value }) => {
    expect(read([changing], date)).toBe(value);
  });

  it('does not depend on the order of the entries', () => {
    const file = days(['2026-03-01', 19], ['2024-01-01', 21], ['2025-01-01', 20]);
    expect(['2024-06-01', '2025-06-01', '2026-06-01'].map((date) => read([file], date))).toEqual([21, 20, 19]);
  });

  it('in the county’s own file: the deposit rate and the minimum wage change with 2026', () => {
    const law = countyBook();
    const [before, after] = [plainDate('2025-12-31'), plainDate('2026-01-01')];
    expect([law.at('minimumWageMonthly', before), law.at('minimumWageMonthly', after)]).toEqual([196_000n, 201_000n]);
    expect(law.at('depositRate', before)).toEqual({ numerator: 2n, denominator: 100n });
    expect(law.at('depositRate', after)).toEqual({ numerator: 15n, denominator: 1000n });
  });
});

describe('what an area does not say', () => {
  const [county, city, province, nation] = [
    days(['2026-03-01', 19, '2026-03-31']),
    days(['2026-02-01', 20]),
    {},
    days(['2024-01-01', 22]),
  ];

  it.each`
    date            | value                              | why
    ${'2026-03-01'} | ${19}                              | ${'the county has its own'}
    ${'2026-03-31'} | ${19}                              | ${'the last day of the county’s own'}
    ${'2026-04-01'} | ${20}                              | ${'the county’s has lapsed, the city has one'}
    ${'2026-02-28'} | ${20}                              | ${'the county has none yet'}
    ${'2026-01-31'} | ${22}                              | ${'nor has the city, and the province never'}
    ${'2023-12-31'} | ${'fullAttendanceDays@2023-12-31'} | ${'not even the nation'}
  `('is looked for above: $value on $date, $why', ({ date, value }) => {
    expect(read([county, city, province, nation], date)).toBe(value);
  });

  it('is looked for above with thresholds, too', () => {
    const people = (from: string, steps: unknown) => ({ warnings: { W10: [{ from, people: steps }] } });
    const law = bookOf(
      { warnings: {} },
      {},
      people('2026-02-01', [1, 2, 3, 4]),
      people('2024-01-01', [null, null, 1, 3]),
    );
    expect(law.thresholds('W10', plainDate('2026-02-01'))).toMatchObject({ people: [1, 2, 3, 4] });
    expect(law.thresholds('W10', plainDate('2026-01-31'))).toMatchObject({ people: [null, null, 1, 3] });
    expect(law.thresholds('W10', plainDate('2023-12-31'))).toEqual(new Undetermined('warnings.W10@2023-12-31'));
    expect(law.thresholds('W19', plainDate('2026-02-01'))).toEqual(new Undetermined('warnings.W19@2026-02-01'));
  });

  it('is looked for above with the first day of checks, too', () => {
    const [near, far] = [{ labourCostCheckedFrom: '2025-10-01' }, { labourCostCheckedFrom: '2021-01-01' }];
    expect(bookOf(near, far).labourCostCheckedFrom).toBe('2025-10-01');
    expect(bookOf({}, far).labourCostCheckedFrom).toBe('2021-01-01');
    expect(bookOf({}).labourCostCheckedFrom).toEqual(new Undetermined('labourCostCheckedFrom'));
  });

  it('is looked for above with the calendar, day by day', () => {
    const law = bookOf(
      { calendar: calendarFile({ from: '2026-02-01', holidays: ['2026-02-02'] }) },
      {},
      { calendar: calendarFile({ holidays: ['2026-01-05'] }) },
    );
    const works = (day: string) => law.calendar.isWorkingDay(plainDate(day));
    expect([works('2026-01-05'), works('2026-01-06'), works('2026-02-02')]).toEqual([false, true, false]);
    expect(works('2026-07-01')).toEqual(new Undetermined('calendar@2026-07-01'));
  });
});

describe('a figure that no area has', () => {
  const figures = [
    'minimumWageMonthly',
    'depositRate',
    'depositCap',
    'depositExemptBelow',
    'payMonthDivisor',
    'fullAttendanceDays',
    'highNetAmount',
    'springFestivalWindowDays',
  ] as const;
  const on = plainDate('2026-02-02');

  it.each(figures)('%s is named with the day it was asked for, and no other takes its place', (key) => {
    const law = countyBook({ [key]: undefined });
    expect(law.at(key, on)).toEqual(new Undetermined(`${key}@2026-02-02`));
    for (const other of figures.filter((each) => each !== key))
      expect(law.at(other, on)).not.toBeInstanceOf(Undetermined);
  });

  it('is never a default: an empty list is as good as none', () => {
    expect(countyBook({ depositCap: [] }).at('depositCap', on)).toEqual(new Undetermined('depositCap@2026-02-02'));
  });
});

describe('a book that records', () => {
  const record = (files: Json[], ask: (law: ReturnType<typeof bookOf>) => unknown): ParameterUse[] => {
    const uses: ParameterUse[] = [];
    ask(bookOf(...files).recording((use) => uses.push(use)));
    return uses;
  };
  const on = plainDate('2026-02-02');

  it('tells the area, the first day, the value and the basis of a figure', () => {
    const file = { fullAttendanceDays: [{ from: '2024-01-01', through: '2026-12-31', value: 21, basis: 'notice 7' }] };
    expect(record([{}, file], (law) => law.at('fullAttendanceDays', on))).toEqual([
      { key: 'fullAttendanceDays', areaCode: 'area 1', from: '2024-01-01', value: 21, basis: 'notice 7' },
    ]);
  });

  it('tells all figures of a threshold as its value, and no basis where none is given', () => {
    const file = { warnings: { W24: [{ from: '2024-01-01', windowDays: 30, complainants: [3, 5, 10, 30] }] } };
    expect(record([file], (law) => law.thresholds('W24', on))).toEqual([
      {
        key: 'warnings.W24',
        areaCode: 'area 0',
        from: '2024-01-01',
        value: { windowDays: 30, complainants: [3, 5, 10, 30] },
      },
    ]);
  });

  it('tells the first day of checks', () => {
    const value = '2025-10-01';
    expect(record([{ labourCostCheckedFrom: value }], (law) => law.labourCostCheckedFrom)).toEqual([
      { key: 'labourCostCheckedFrom', areaCode: 'area 0', from: value, value },
    ]);
  });

  it('tells the calendar once, however many days were looked up', () => {
    const calendar = calendarFile({ basis: 'notice 9' });
    expect(record([{ calendar }], (law) => law.calendar.workingDays(on, plainDate('2026-03-31')))).toEqual([
      { key: 'calendar', areaCode: 'area 0', from: '2026-01-01', value: '2026-01-01 – 2026-06-30', basis: 'notice 9' },
    ]);
  });

  it('tells two versions of a figure apart', () => {
    const file = days(['2024-01-01', 21], ['2026-01-01', 20]);
    const uses = record([file], (law) =>
      ['2025-06-01', '2026-06-01', '2025-07-01'].map((date) => law.at('fullAttendanceDays', plainDate(date))),
    );
    expect(uses.map(({ from }) => from)).toEqual(['2024-01-01', '2026-01-01']);
  });

  it('tells nothing of what is missing', () => {
    expect(record([{}], (law) => [law.at('depositCap', on), law.labourCostCheckedFrom])).toEqual([]);
  });

  it('answers as the book it came from', () => {
    const law = countyBook();
    expect(law.recording(() => undefined).at('highNetAmount', on)).toBe(law.at('highNetAmount', on));
  });
});
