import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { noRightsBoard } from './w15-no-rights-board';

const started = (on: string, other: object = {}) => ({ on, startedOn: '2026-01-25', boardPosted: false, ...other });

describe(titleOf(noRightsBoard), () => {
  it.each`
    on              | level       | days
    ${'2026-01-25'} | ${null}     | ${0}
    ${'2026-01-26'} | ${'BLUE'}   | ${1}
    ${'2026-01-31'} | ${'BLUE'}   | ${6}
    ${'2026-02-01'} | ${'YELLOW'} | ${7}
    ${'2026-02-08'} | ${'YELLOW'} | ${14}
    ${'2026-02-09'} | ${'ORANGE'} | ${15}
    ${'2026-02-23'} | ${'ORANGE'} | ${29}
    ${'2026-02-24'} | ${'RED'}    | ${30}
  `('started on 2026-01-25, on $on, $days days since: $level', ({ on, level }) => {
    expect(levelOf(noRightsBoard, started(on))).toBe(level);
    expect(levelOf(noRightsBoard, started(on, { boardPosted: true }))).toBeNull();
    expect(levelOf(noRightsBoard, started(on, { startedOn: null }))).toBeNull();
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W15', { daysSinceStart: [0, null, null, 2] });
    expect(levelOf(noRightsBoard, started('2026-01-25'), law)).toBe('BLUE');
    expect(levelOf(noRightsBoard, started('2026-01-27'), law)).toBe('RED');
  });
});
