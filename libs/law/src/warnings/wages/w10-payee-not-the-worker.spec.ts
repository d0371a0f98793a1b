import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { payeeNotTheWorker } from './w10-payee-not-the-worker';

const on = '2026-03-01';

describe(titleOf(payeeNotTheWorker), () => {
  it.each`
    people | level
    ${0}   | ${null}
    ${1}   | ${'ORANGE'}
    ${2}   | ${'ORANGE'}
    ${3}   | ${'RED'}
    ${4}   | ${'RED'}
  `('$people people: $level', ({ people, level }) => {
    expect(levelOf(payeeNotTheWorker, { on, people })).toBe(level);
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W10', { people: [1, 2, null, null] });
    expect([1, 2, 9].map((people) => levelOf(payeeNotTheWorker, { on, people }, law))).toEqual([
      'BLUE',
      'YELLOW',
      'YELLOW',
    ]);
  });
});
