import { bookOf } from '../../parameters/county.fixture';
import { levelOf, titleOf } from '../indicator.fixture';
import { veryHighPay } from './w09-very-high-pay';

const month = (highestSignedFen: number, limitFen = 5_000_000) => ({ payMonth: '2026-01', highestSignedFen, limitFen });
const on = '2026-03-01';

describe(titleOf(veryHighPay), () => {
  it.each`
    months                                    | level
    ${[month(4_999_999)]}                     | ${null}
    ${[month(5_000_000)]}                     | ${null}
    ${[month(5_000_001)]}                     | ${'RED'}
    ${[month(1), month(5_000_001), month(2)]} | ${'RED'}
    ${[month(6_000_000, 6_000_000)]}          | ${null}
    ${[]}                                     | ${null}
  `('$months: $level', ({ months, level }) => {
    expect(levelOf(veryHighPay, { on, months }, bookOf({}))).toBe(level);
  });
});
