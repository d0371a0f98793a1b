import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { leftUnsettled } from './w19-left-unsettled';

const left = (longestDaysSinceLeaving: number | null) => ({ on: '2026-03-01', people: 1, longestDaysSinceLeaving });

describe(titleOf(leftUnsettled), () => {
  it.each`
    days    | level
    ${null} | ${null}
    ${0}    | ${null}
    ${6}    | ${null}
    ${7}    | ${'BLUE'}
    ${14}   | ${'BLUE'}
    ${15}   | ${'YELLOW'}
    ${29}   | ${'YELLOW'}
    ${30}   | ${'ORANGE'}
    ${999}  | ${'ORANGE'}
  `('$days days since leaving: $level', ({ days, level }) => {
    expect(levelOf(leftUnsettled, left(days))).toBe(level);
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W19', { daysSinceLeaving: [0, null, null, 60] });
    expect([null, 0, 59, 60].map((days) => levelOf(leftUnsettled, left(days), law))).toEqual([
      null,
      'BLUE',
      'BLUE',
      'RED',
    ]);
  });
});
