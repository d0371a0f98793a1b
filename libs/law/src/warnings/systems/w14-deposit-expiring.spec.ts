import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { depositExpiring } from './w14-deposit-expiring';

const letter = (on: string, other: object = {}) => ({
  on,
  depositLodged: true,
  depositExpiresOn: '2026-03-31',
  plannedEndOn: null,
  ...other,
});

describe(titleOf(depositExpiring), () => {
  it.each`
    on              | level       | left
    ${'2026-02-28'} | ${null}     | ${31}
    ${'2026-03-01'} | ${'BLUE'}   | ${30}
    ${'2026-03-15'} | ${'BLUE'}   | ${16}
    ${'2026-03-16'} | ${'YELLOW'} | ${15}
    ${'2026-03-23'} | ${'YELLOW'} | ${8}
    ${'2026-03-24'} | ${'ORANGE'} | ${7}
    ${'2026-03-31'} | ${'ORANGE'} | ${0}
    ${'2026-04-01'} | ${'RED'}    | ${-1}
    ${'2027-04-01'} | ${'RED'}    | ${-366}
  `('expires on 2026-03-31, on $on, $left days left: $level', ({ on, level }) => {
    expect(levelOf(depositExpiring, letter(on))).toBe(level);
  });

  it.each`
    plannedEndOn    | level       | why
    ${'2026-03-24'} | ${null}     | ${'the works end today'}
    ${'2026-03-23'} | ${null}     | ${'they ended yesterday'}
    ${'2026-03-25'} | ${'ORANGE'} | ${'they end tomorrow'}
    ${null}         | ${'ORANGE'} | ${'nobody says when they end'}
  `('on 2026-03-24, works planned to end on $plannedEndOn: $level, $why', ({ plannedEndOn, level }) => {
    expect(levelOf(depositExpiring, letter('2026-03-24', { plannedEndOn }))).toBe(level);
  });

  it.each([{ depositLodged: false }, { depositExpiresOn: null }])('does not stand with %o', (other) => {
    expect(levelOf(depositExpiring, letter('2026-04-01', other))).toBeNull();
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W14', { daysLeft: [null, 60, null, 0] });
    expect(levelOf(depositExpiring, letter('2026-01-30'), law)).toBe('YELLOW');
    expect(levelOf(depositExpiring, letter('2026-01-29'), law)).toBeNull();
    expect(levelOf(depositExpiring, letter('2026-03-31'), law)).toBe('RED');
  });
});
