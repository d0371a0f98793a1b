import { bookOf } from '../../parameters/county.fixture';
import { levelOf, titleOf } from '../indicator.fixture';
import { noAgreement } from './w16-no-agreement';

describe(titleOf(noAgreement), () => {
  it.each`
    started  | agreementSigned | level
    ${true}  | ${false}        | ${'RED'}
    ${true}  | ${true}         | ${null}
    ${false} | ${false}        | ${null}
    ${false} | ${true}         | ${null}
  `('started $started, agreement signed $agreementSigned: $level', ({ started, agreementSigned, level }) => {
    expect(levelOf(noAgreement, { on: '2026-03-01', started, agreementSigned }, bookOf({}))).toBe(level);
  });
});
