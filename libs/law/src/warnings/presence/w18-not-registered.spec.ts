import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { notRegistered } from './w18-not-registered';

const month = (peopleUncovered: number, peoplePresent: number) => ({
  month: '2026-01',
  peoplePresent,
  peopleUncovered,
});
const on = '2026-01-31';

describe(titleOf(notRegistered), () => {
  it.each`
    uncovered | present | level
    ${0}      | ${0}    | ${null}
    ${0}      | ${1000} | ${null}
    ${1}      | ${1000} | ${'BLUE'}
    ${10}     | ${1000} | ${'BLUE'}
    ${11}     | ${1000} | ${'YELLOW'}
    ${50}     | ${1000} | ${'YELLOW'}
    ${51}     | ${1000} | ${'ORANGE'}
    ${100}    | ${1000} | ${'ORANGE'}
    ${101}    | ${1000} | ${'RED'}
    ${1}      | ${1}    | ${'RED'}
  `('$uncovered of $present people: $level', ({ uncovered, present, level }) => {
    expect(levelOf(notRegistered, { on, months: [month(uncovered, present)] })).toBe(level);
  });

  it('counts the worst month, and none without months', () => {
    expect(levelOf(notRegistered, { on, months: [month(0, 9), month(6, 100), month(1, 100)] })).toBe('ORANGE');
    expect(levelOf(notRegistered, { on, months: [] })).toBeNull();
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W18', { shareAbove: [null, 5000, null, null] });
    expect(levelOf(notRegistered, { on, months: [month(1, 2)] }, law)).toBeNull();
    expect(levelOf(notRegistered, { on, months: [month(2, 3)] }, law)).toBe('YELLOW');
  });
});
