import { bookOf } from '../../parameters/county.fixture';
import { levelOf, titleOf } from '../indicator.fixture';
import { accountDiverted } from './w11-account-diverted';

describe(titleOf(accountDiverted), () => {
  it.each`
    diversions | level
    ${0}       | ${null}
    ${1}       | ${'RED'}
    ${2}       | ${'RED'}
  `('$diversions outflows elsewhere: $level, whatever the area', ({ diversions, level }) => {
    expect(levelOf(accountDiverted, { on: '2026-03-01', diversions }, bookOf({}))).toBe(level);
  });
});
