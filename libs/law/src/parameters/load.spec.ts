import { plainDate } from '@anxin/domain-kit';
import { calendarFile, countyFile, type Json } from './county.fixture';
import { ParameterBook } from './book';
import { InvalidParameters, isCalendarFile, loadAllParameters, loadParameters } from './load';

const faultsOf = (json: unknown): readonly string[] => {
  try {
    loadParameters(json);
  } catch (error) {
    if (error instanceof InvalidParameters) return error.faults;
    throw error;
  }
  return [];
};

const ofArea = (changes: Json) => ({ areaCode: '620522', ...changes });

describe('a file of parameters that can be used', () => {
  it('is read into exact figures', () => {
    const county = loadParameters(countyFile);
    expect(county.areaCode).toBe('620522');
    expect(county.minimumWageMonthly?.map(({ from, value }) => [from, value])).toEqual([
      ['2023-11-01', 196_000n],
      ['2026-01-01', 201_000n],
    ]);
    expect(county.depositRate?.map(({ value }) => value)).toEqual([
      { numerator: 2n, denominator: 100n },
      { numerator: 15n, denominator: 1000n },
    ]);
    expect(county.warnings?.W02?.[0]?.daysLate).toEqual([1, 5, 15, null]);
  });

  it('needs nothing but the code of its area', () => {
    expect(loadParameters({ areaCode: '620522' })).toEqual({ areaCode: '620522' });
  });

  it.each`
    because                                | entries
    ${'an entry ends the day before next'} | ${[{ from: '2024-01-01', through: '2024-12-31', value: 21 }, { from: '2025-01-01', value: 20 }]}
    ${'an entry ends without a next'}      | ${[{ from: '2024-01-01', through: '2024-12-31', value: 21 }]}
    ${'an entry holds for one day'}        | ${[{ from: '2024-01-01', through: '2024-01-01', value: 21 }]}
    ${'entries are not in order'}          | ${[{ from: '2025-01-01', value: 20 }, { from: '2024-01-01', through: '2024-12-31', value: 21 }]}
    ${'there is no entry'}                 | ${[]}
  `('may be as it is when $because', ({ entries }) => {
    expect(faultsOf(ofArea({ fullAttendanceDays: entries }))).toEqual([]);
  });
});

describe('entries that contradict each other', () => {
  it.each`
    because      | entries                                                                    | fault
    ${'twice'}   | ${[{ from: '2024-01-01' }, { from: '2024-01-01' }]}                        | ${'two entries from 2024-01-01'}
    ${'overlap'} | ${[{ from: '2024-01-01', through: '2024-12-31' }, { from: '2024-12-31' }]} | ${'2024-12-31 overlaps what holds through 2024-12-31'}
    ${'gap'}     | ${[{ from: '2024-01-01', through: '2024-12-31' }, { from: '2025-01-02' }]} | ${'nothing holds between 2024-12-31 and 2025-01-02'}
    ${'order'}   | ${[{ from: '2025-01-02' }, { from: '2024-01-01', through: '2024-12-31' }]} | ${'nothing holds between 2024-12-31 and 2025-01-02'}
    ${'ends'}    | ${[{ from: '2024-01-02', through: '2024-01-01' }]}                         | ${'ends 2024-01-01 before 2024-01-02'}
  `('are refused ($because): $fault', ({ entries, fault }) => {
    const valued = (entries as Json[]).map((entry) => ({ ...entry, value: 21 }));
    expect(faultsOf(ofArea({ fullAttendanceDays: valued }))).toEqual([`fullAttendanceDays: ${fault}`]);
  });

  it('are refused among thresholds too', () => {
    const twice = [
      { from: '2024-01-01', people: [null, null, 1, 3] },
      { from: '2024-01-01', people: [null, null, 1, 4] },
    ];
    expect(faultsOf(ofArea({ warnings: { W10: twice } }))).toEqual(['warnings.W10: two entries from 2024-01-01']);
  });
});

describe('a calendar that contradicts itself', () => {
  it.each`
    changes                                                                           | faults
    ${{ from: '2026-06-30' }}                                                         | ${[]}
    ${{ from: '2026-07-01' }}                                                         | ${['calendar: ends 2026-06-30 before 2026-07-01']}
    ${{ holidays: ['2026-02-14', '2026-02-15'], workingWeekendDays: ['2026-02-14'] }} | ${['calendar: 2026-02-14 is both a holiday and a working day']}
    ${{ holidays: ['2026-02-15'], workingWeekendDays: ['2026-02-14'] }}               | ${[]}
  `('$changes: $faults', ({ changes, faults }) => {
    expect(faultsOf(ofArea({ calendar: calendarFile(changes) }))).toEqual(faults);
  });
});

describe('a value out of form', () => {
  const figure = (key: string, value: unknown) => ofArea({ [key]: [{ from: '2024-01-01', value }] });
  const thresholds = (code: string, figures: Json) =>
    ofArea({ warnings: { [code]: [{ from: '2024-01-01', ...figures }] } });

  it.each`
    key                           | good         | bad
    ${'minimumWageMonthly'}       | ${'1960.00'} | ${'1960.001'}
    ${'minimumWageMonthly'}       | ${'0'}       | ${'-0.01'}
    ${'depositCap'}               | ${'0.01'}    | ${3000000}
    ${'depositExemptBelow'}       | ${'1'}       | ${'1,000.00'}
    ${'highNetAmount'}            | ${'50000'}   | ${''}
    ${'depositRate'}              | ${'0.015'}   | ${'1.5%'}
    ${'payMonthDivisor'}          | ${'0.01'}    | ${'0.00'}
    ${'payMonthDivisor'}          | ${'21.75'}   | ${21.75}
    ${'fullAttendanceDays'}       | ${1}         | ${0}
    ${'springFestivalWindowDays'} | ${1}         | ${0}
    ${'springFestivalWindowDays'} | ${60}        | ${1.5}
  `('$key may be $good, never $bad', ({ key, good, bad }) => {
    expect(faultsOf(figure(key, good))).toEqual([]);
    expect(faultsOf(figure(key, bad))).toEqual([expect.stringMatching(`^${key}\\.0\\.value: .`)]);
  });

  it.each`
    code     | good                                                                                       | bad                                | path
    ${'W02'} | ${{ daysLate: [1, null, null, null], redFromMonthAfter: 1 }}                               | ${{ redFromMonthAfter: 0 }}        | ${'redFromMonthAfter'}
    ${'W03'} | ${{ daysShort: [1, 2, 3, 4], missesRunning: [1, 2, 3, 4], misses: [null, null, null, 3] }} | ${{ misses: [1, 2, 3] }}           | ${'misses'}
    ${'W06'} | ${{ paidBelow: [10000, null, null, null] }}                                                | ${{ paidBelow: 10000 }}            | ${'paidBelow'}
    ${'W08'} | ${{ orangeAboveShare: 0 }}                                                                 | ${{ orangeAboveShare: -1 }}        | ${'orangeAboveShare'}
    ${'W12'} | ${{ graceDays: 0, daysBeyond: [1, 2, 3, 4] }}                                              | ${{ graceDays: -1 }}               | ${'graceDays'}
    ${'W13'} | ${{ graceWorkingDays: 0, workingDaysBeyond: [1, 2, 3, 4] }}                                | ${{ graceWorkingDays: -1 }}        | ${'graceWorkingDays'}
    ${'W14'} | ${{ daysLeft: [30, 15, 7, -1] }}                                                           | ${{ daysLeft: [30.5, 15, 7, -1] }} | ${'daysLeft.0'}
    ${'W24'} | ${{ windowDays: 1, complainants: [3, 5, 10, 30] }}                                         | ${{ windowDays: 0 }}               | ${'windowDays'}
  `('warnings.$code may be $good, never $bad', ({ code, good, bad, path }) => {
    expect(faultsOf(thresholds(code, good))).toEqual([]);
    const faults = faultsOf(thresholds(code, { ...good, ...bad }));
    expect(faults).toEqual([expect.stringMatching(`^warnings\\.${code}\\.0\\.${path}: .`)]);
  });

  it.each`
    text       | message
    ${'x'}     | ${'not an amount in yuan such as "1960.00"'}
    ${'-1.00'} | ${'not an amount in yuan such as "1960.00"'}
  `('says what an amount looks like when given $text', ({ text, message }) => {
    expect(faultsOf(figure('depositCap', text))).toEqual([`depositCap.0.value: ${message}`]);
  });

  it.each`
    key                  | value  | message
    ${'depositRate'}     | ${'x'} | ${'not a decimal such as "0.015"'}
    ${'payMonthDivisor'} | ${'0'} | ${'must be above zero'}
  `('says what is wrong with the $key $value', ({ key, value, message }) => {
    expect(faultsOf(figure(key, value))).toEqual([`${key}.0.value: ${message}`]);
  });
});

describe('a file that cannot be trusted', () => {
  it.each`
    because                           | json                                                                             | path
    ${'no file at all'}               | ${null}                                                                          | ${'file'}
    ${'an unknown key'}               | ${ofArea({ minimumWage: [] })}                                                   | ${'file'}
    ${'an unknown indicator'}         | ${ofArea({ warnings: { W99: [] } })}                                             | ${'warnings'}
    ${'an unknown figure'}            | ${ofArea({ depositCap: [{ from: '2024-01-01', value: '1', unit: 'yuan' }] })}    | ${'depositCap.0'}
    ${'an unknown calendar key'}      | ${ofArea({ calendar: calendarFile({ bridgeDays: [] }) })}                        | ${'calendar'}
    ${'no code of the area'}          | ${{}}                                                                            | ${'areaCode'}
    ${'an empty code'}                | ${{ areaCode: '' }}                                                              | ${'areaCode'}
    ${'no first day'}                 | ${ofArea({ depositCap: [{ value: '1' }] })}                                      | ${'depositCap.0.from'}
    ${'a day that is none'}           | ${ofArea({ depositCap: [{ from: '2026-02-29', value: '1' }] })}                  | ${'depositCap.0.from'}
    ${'a last day that is none'}      | ${ofArea({ depositCap: [{ from: '2026-01-01', through: 'ever', value: '1' }] })} | ${'depositCap.0.through'}
    ${'a holiday that is none'}       | ${ofArea({ calendar: calendarFile({ holidays: ['2026-02-30'] }) })}              | ${'calendar.holidays.0'}
    ${'a first check that is no day'} | ${ofArea({ labourCostCheckedFrom: '2025-10' })}                                  | ${'labourCostCheckedFrom'}
  `('is refused for $because, which is at $path', ({ json, path }) => {
    const faults = faultsOf(json);
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(':')))).toEqual([path]);
  });

  it('is refused with every fault at once, in the error and in its sentence', () => {
    const twoBadValues = ofArea({
      depositCap: [{ from: '2024-01-01', value: 'x' }],
      springFestivalWindowDays: [{ from: 'y', value: 60 }],
    });
    const error = new InvalidParameters(faultsOf(twoBadValues));
    expect(error.faults).toEqual([
      'depositCap.0.value: not an amount in yuan such as "1960.00"',
      'springFestivalWindowDays.0.from: not a day that exists, yyyy-MM-dd',
    ]);
    expect(error.code).toBe('PARAMETERS_INVALID');
    expect(error.message).toBe(`The parameters cannot be used: ${error.faults.join('; ')}`);
  });

  it('is refused with every contradiction at once', () => {
    const twice = [
      { from: '2024-01-01', value: '1' },
      { from: '2024-01-01', value: '2' },
    ];
    const calendar = calendarFile({ through: '2025-12-31' });
    expect(faultsOf(ofArea({ depositCap: twice, highNetAmount: twice, calendar }))).toEqual([
      'depositCap: two entries from 2024-01-01',
      'highNetAmount: two entries from 2024-01-01',
      'calendar: ends 2025-12-31 before 2026-01-01',
    ]);
  });
});

describe('a year that a file adds to the calendar', () => {
  const year = {
    ...{ from: '2027-01-01', through: '2027-12-31', basis: '国办发明电〔2026〕8号' },
    ...{ springFestival: ['2028-01-26'], holidays: ['2027-01-01'], workingWeekendDays: ['2027-01-09'] },
  };
  const faultsOfAll = (...files: readonly unknown[]): readonly string[] => {
    try {
      loadAllParameters(files);
    } catch (error) {
      if (error instanceof InvalidParameters) return error.faults;
      throw error;
    }
    return [];
  };

  it.each(['620522', '000000'])('of %s goes on where the county’s calendar ends', (areaCode) => {
    const law = new ParameterBook(loadAllParameters([countyFile, { areaCode, calendar: year }]));
    expect(law.calendar.knownThrough(plainDate('2026-12-30'))).toBe('2027-12-31');
    expect(law.calendar.firstWorkingDayFrom(plainDate('2027-01-01'))).toBe('2027-01-04');
    expect(law.calendar.isWorkingDay(plainDate('2027-01-09'))).toBe(true);
    expect(law.at('highNetAmount', plainDate('2026-03-01'))).toBe(5_000_000n);
  });

  it.each<[string, object, string]>([
    [
      'without its basis',
      { calendar: { ...year, basis: undefined } },
      '620522 calendar: days that are added need their basis',
    ],
    [
      'over days that are known',
      { calendar: { ...year, from: '2026-12-31' } },
      '620522 calendar: another file has 2025-06-01 – 2026-12-31 already',
    ],
    [
      'with figures',
      { calendar: year, depositCap: [{ from: '2021-11-01', value: '1.00' }] },
      '620522: a second file of an area adds days only',
    ],
  ])('is refused %s', (_, file, fault) => {
    expect(faultsOfAll(countyFile, JSON.parse(JSON.stringify({ areaCode: '620522', ...file })))).toEqual([fault]);
  });

  it.each([
    ['calendar-2027.json', true],
    ['calendar.json', false],
    ['parameters.json', false],
    ['calendar-2027.json.bak', false],
  ])('is looked for in %s: %s', (name, is) => {
    expect(isCalendarFile(name)).toBe(is);
  });
});
