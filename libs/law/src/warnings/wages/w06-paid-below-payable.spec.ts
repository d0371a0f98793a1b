import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { paidBelowPayable } from './w06-paid-below-payable';

const month = (coveredFen: number, payableFen: number) => ({ payMonth: '2026-01', coveredFen, payableFen });
const on = '2026-03-01';

describe(titleOf(paidBelowPayable), () => {
  it.each`
    covered    | payable    | level
    ${1000000} | ${1000000} | ${null}
    ${999999}  | ${1000000} | ${'BLUE'}
    ${980000}  | ${1000000} | ${'BLUE'}
    ${979999}  | ${1000000} | ${'YELLOW'}
    ${900000}  | ${1000000} | ${'YELLOW'}
    ${899999}  | ${1000000} | ${'ORANGE'}
    ${700000}  | ${1000000} | ${'ORANGE'}
    ${699999}  | ${1000000} | ${'RED'}
    ${0}       | ${1000000} | ${'RED'}
  `('$covered of $payable fen: $level', ({ covered, payable, level }) => {
    expect(levelOf(paidBelowPayable, { on, months: [month(covered, payable)] })).toBe(level);
  });

  it('counts the worst month, and none without months', () => {
    expect(levelOf(paidBelowPayable, { on, months: [month(99, 100), month(85, 100), month(95, 100)] })).toBe('ORANGE');
    expect(levelOf(paidBelowPayable, { on, months: [] })).toBeNull();
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W06', { paidBelow: [null, 5000, null, null] });
    const level = (covered: number) => levelOf(paidBelowPayable, { on, months: [month(covered, 100)] }, law);
    expect([level(50), level(49), level(0)]).toEqual([null, 'YELLOW', 'YELLOW']);
  });
});
