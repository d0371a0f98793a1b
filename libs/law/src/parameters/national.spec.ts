import { SIGNAL_CODES } from '../warnings/signals/signal-indicators';
import { addDays, plainDate } from '@anxin/domain-kit';
import { findRule } from '../catalogue';
import { basesOf, basisOn } from '../rule';
import { Undetermined } from '../undetermined';
import { countyBook, countyFile } from './county.fixture';
import { loadParameters } from './load';
import { bookOfArea, nationalParameters } from './national';
import type { DatedEntry, ThresholdKey } from './schema';

const on = plainDate('2026-03-01');
const county = loadParameters(countyFile);
const chain = ['620522', '620500', '620000', '000000'];

describe('the book of an area', () => {
  it('holds its own figures first and the nation’s last', () => {
    const city = loadParameters({ areaCode: '620500', highNetAmount: [{ from: '2020-05-01', value: '60000.00' }] });
    const bare = loadParameters({ areaCode: '620522', depositCap: [{ from: '2021-11-01', value: '1.00' }] });
    const law = bookOfArea(chain, [city, bare]); // order does not matter
    expect(law.at('depositCap', on)).toBe(100n);
    expect(law.at('highNetAmount', on)).toBe(6_000_000n);
    expect(law.at('fullAttendanceDays', on)).toBe(21);
  });

  it('leaves out files of areas that do not stand above it', () => {
    const other = loadParameters({ areaCode: '620523', depositCap: [{ from: '2021-11-01', value: '1.00' }] });
    expect(bookOfArea(chain, [other]).at('depositCap', on)).toEqual(new Undetermined('depositCap@2026-03-01'));
  });

  it('lets a file given for the nation replace the one shipped', () => {
    const nation = loadParameters({ areaCode: '000000', depositCap: [{ from: '2021-11-01', value: '2.00' }] });
    const law = bookOfArea(chain, [nation]);
    expect(law.at('depositCap', on)).toBe(200n);
    expect(law.at('fullAttendanceDays', on)).toEqual(new Undetermined('fullAttendanceDays@2026-03-01'));
  });
});

describe('a year that is added for the nation', () => {
  it('stands beside what is shipped', () => {
    const days = { springFestival: [], holidays: ['2027-01-01'], workingWeekendDays: [], basis: 'notice' };
    const year = loadParameters({
      areaCode: '000000',
      calendar: { from: '2027-01-01', through: '2027-12-31', ...days },
    });
    const law = bookOfArea(chain, [year]);
    expect(law.at('fullAttendanceDays', on)).toBe(21);
    expect(law.calendar.knownThrough(on)).toBe('2027-12-31');
  });
});

describe('the figures shipped for the nation', () => {
  it('leave what only a local department can set undetermined', () => {
    const law = bookOfArea(['000000'], []);
    for (const key of ['minimumWageMonthly', 'depositRate', 'depositCap'] as const) {
      expect(law.at(key, on)).toEqual(new Undetermined(`${key}@2026-03-01`));
    }
    expect(law.labourCostCheckedFrom).toEqual(new Undetermined('labourCostCheckedFrom'));
  });

  // What departments tell (W20 …) is no part of the county's answers, and its file has no thresholds of it.
  const answered = (code: string): boolean => !(SIGNAL_CODES as readonly string[]).includes(code);

  it.each(Object.keys(nationalParameters.warnings ?? {}).filter(answered) as ThresholdKey[])(
    '%s has the same thresholds as in the county',
    (code) => {
      const { basis, from: _, ...figures } = nationalParameters.warnings?.[code]?.[0] ?? { basis: undefined, from: on };
      expect(basis).toBeTruthy();
      expect(county.warnings?.[code]).toMatchObject([figures]);
    },
  );

  it('name a basis for every entry', () => {
    const { warnings: _, ...rest } = nationalParameters;
    for (const entries of Object.values(rest)) {
      if (Array.isArray(entries)) for (const { basis } of entries) expect(basis).toBeTruthy();
    }
    expect(rest.calendar?.basis).toBeTruthy();
  });

  const dated = [...Object.entries(nationalParameters), ...Object.entries(nationalParameters.warnings ?? {})].flatMap(
    ([key, entries]) =>
      Array.isArray(entries)
        ? (entries as DatedEntry[]).map((entry, at) => ({ key, entry, next: (entries as DatedEntry[])[at + 1] }))
        : [],
  );
  it.each(dated)(
    '$key from $entry.from begins no earlier than what its rule rests on, and ends when that changes',
    ({ entry, next }) => {
      const rule = findRule(/^[A-Z0-9-]+/.exec(entry.basis ?? '')?.[0] ?? '');
      if (!rule) return;
      const last = entry.through ?? (next ? addDays(next.from, -1) : plainDate('9999-12-31'));
      expect(entry.from >= basesOf(rule)[0].instrument.inForceFrom).toBe(true);
      expect(basisOn(rule, entry.from)).toEqual(basisOn(rule, last));
    },
  );

  it('agree with the county’s calendar wherever both know a day', () => {
    const nation = bookOfArea(['000000'], []);
    const days = county.calendar?.holidays ?? [];
    expect(days.map((day) => nation.calendar.isWorkingDay(day))).toEqual(days.map(() => false));
    expect(nation.calendar.daysToSpringFestival(on)).toBe(countyBook().calendar.daysToSpringFestival(on));
  });
});
