import { bookOf, countyBook, countyFile } from '../../parameters/county.fixture';
import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { depositNotLodged } from './w13-deposit-not-lodged';

const unlodged = (on: string, permitIssuedOn: string | null = '2026-01-15') => ({
  on,
  exempt: false,
  depositLodged: false,
  permitIssuedOn,
});

describe(titleOf(depositNotLodged), () => {
  // Twenty working days after 2026-01-15 end on Thursday 2026-02-12; the festival follows two working days later.
  it.each`
    on              | level       | why
    ${'2026-01-15'} | ${null}     | ${'the day of the permit'}
    ${'2026-02-12'} | ${null}     | ${'the twentieth working day'}
    ${'2026-02-13'} | ${'BLUE'}   | ${'one beyond'}
    ${'2026-02-14'} | ${'BLUE'}   | ${'two: the shifted Saturday counts'}
    ${'2026-02-23'} | ${'BLUE'}   | ${'still two: the festival does not count'}
    ${'2026-02-25'} | ${'BLUE'}   | ${'four'}
    ${'2026-02-26'} | ${'YELLOW'} | ${'five'}
    ${'2026-03-03'} | ${'YELLOW'} | ${'nine, the Saturday of 28 February with them'}
    ${'2026-03-04'} | ${'ORANGE'} | ${'ten'}
    ${'2026-03-17'} | ${'ORANGE'} | ${'nineteen'}
    ${'2026-03-18'} | ${'RED'}    | ${'twenty'}
  `('permit of 2026-01-15, on $on: $level, $why', ({ on, level }) => {
    expect(levelOf(depositNotLodged, unlodged(on))).toBe(level);
  });

  it.each`
    other                       | why
    ${{ exempt: true }}         | ${'exempt'}
    ${{ depositLodged: true }}  | ${'lodged'}
    ${{ permitIssuedOn: null }} | ${'no permit'}
  `('does not stand: $why, whatever the calendar', ({ other }) => {
    const law = countyBook({ calendar: undefined });
    expect(levelOf(depositNotLodged, { ...unlodged('2026-12-31'), ...other }, law)).toBeNull();
  });

  it('is undetermined where the days between are not known', () => {
    expect(levelOf(depositNotLodged, unlodged('2026-03-01', '2025-05-30'))).toBe('calendar@2025-05-31');
    expect(levelOf(depositNotLodged, unlodged('2027-01-01'))).toBe('calendar@2027-01-01');
    expect(levelOf(depositNotLodged, unlodged('2026-01-16'), bookOf({ warnings: countyFile.warnings }))).toBe(
      'calendar@2026-01-16',
    );
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W13', { graceWorkingDays: 0, workingDaysBeyond: [null, 1, null, 3] });
    const level = (on: string) => levelOf(depositNotLodged, unlodged(on), law);
    expect(['2026-01-15', '2026-01-16', '2026-01-19', '2026-01-20'].map(level)).toEqual([
      null,
      'YELLOW',
      'YELLOW',
      'RED',
    ]);
  });
});
