import { plainDate } from '@anxin/domain-kit';
import { bookOf, calendarFile, countyBook } from '../../parameters/county.fixture';
import { isUndetermined } from '../../undetermined';
import { beforeSpringFestival } from './w27-before-spring-festival';

const raised = (on: string, level: string, law = countyBook()) => {
  const stands = beforeSpringFestival.decide(beforeSpringFestival.facts.parse({ on, level }), law);
  return isUndetermined(stands) ? stands.missing : stands;
};

describe(`${beforeSpringFestival.id} ${beforeSpringFestival.title.en}`, () => {
  it.each`
    on              | days  | level
    ${'2025-12-18'} | ${61} | ${'BLUE'}
    ${'2025-12-19'} | ${60} | ${'YELLOW'}
    ${'2026-01-01'} | ${47} | ${'YELLOW'}
    ${'2026-02-16'} | ${1}  | ${'YELLOW'}
    ${'2026-02-17'} | ${0}  | ${'BLUE'}
    ${'2026-02-18'} | ${-1} | ${'BLUE'}
    ${'2026-12-07'} | ${61} | ${'BLUE'}
    ${'2026-12-08'} | ${60} | ${'YELLOW'}
    ${'2027-02-05'} | ${1}  | ${'YELLOW'}
  `('$days days before the festival, on $on, a blue warning stands at $level', ({ on, level }) => {
    expect(raised(on, 'BLUE')).toBe(level);
  });

  it.each`
    level       | higher
    ${'BLUE'}   | ${'YELLOW'}
    ${'YELLOW'} | ${'ORANGE'}
    ${'ORANGE'} | ${'RED'}
    ${'RED'}    | ${'RED'}
  `('raises $level to $higher in the window and leaves it alone outside', ({ level, higher }) => {
    expect(raised('2026-01-15', level)).toBe(higher);
    expect(raised('2026-03-15', level)).toBe(level);
  });

  it.each`
    on              | missing
    ${'2027-02-06'} | ${'springFestival after 2027-02-06'}
    ${'2028-01-01'} | ${'springFestival after 2028-01-01'}
  `('is undetermined on $on, after the last festival listed', ({ on, missing }) => {
    expect(raised(on, 'BLUE')).toBe(missing);
  });

  it('is undetermined without a festival, a calendar or the length of the window', () => {
    expect(raised('2026-01-15', 'BLUE', bookOf({ calendar: calendarFile() }))).toBe('springFestival after 2026-01-15');
    expect(raised('2026-01-15', 'BLUE', countyBook({ calendar: undefined }))).toBe('springFestival after 2026-01-15');
    expect(raised('2026-01-15', 'BLUE', countyBook({ springFestivalWindowDays: undefined }))).toBe(
      'springFestivalWindowDays@2026-01-15',
    );
  });

  it('takes the length of the window that holds on the day', () => {
    const law = countyBook({
      springFestivalWindowDays: [
        { from: '2020-05-01', value: 10 },
        { from: '2026-02-01', value: 30 },
      ],
    });
    expect([raised('2026-01-31', 'BLUE', law), raised('2026-02-01', 'BLUE', law)]).toEqual(['BLUE', 'YELLOW']);
  });

  it('knows no other level', () => {
    expect(beforeSpringFestival.facts.safeParse({ on: plainDate('2026-01-15'), level: 'GREEN' }).success).toBe(false);
  });
});
