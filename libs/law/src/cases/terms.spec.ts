import { nationalParameters } from '../parameters/national';
import { ParameterBook } from '../parameters/book';
import { bookOf } from '../parameters/county.fixture';
import { isUndetermined } from '../undetermined';
import * as cases from './terms';

const nation = new ParameterBook([nationalParameters]);
const start = '2026-03-02';
const shown = (value: unknown) => (isUndetermined(value) ? value.missing : value);

describe.each`
  rule                           | of               | length | unit    | eve             | key
  ${cases.inspectionAcceptance}  | ${'accept'}      | ${5}   | ${'WD'} | ${'2005-01-31'} | ${'inspectionAcceptance'}
  ${cases.inspectionTerm}        | ${'investigate'} | ${60}  | ${'WD'} | ${'2004-11-30'} | ${'inspectionTerms'}
  ${cases.inspectionTerm}        | ${'extension'}   | ${30}  | ${'WD'} | ${'2004-11-30'} | ${'inspectionTerms'}
  ${cases.inspectionDecision}    | ${'decide'}      | ${15}  | ${'WD'} | ${'2005-01-31'} | ${'inspectionDecision'}
  ${cases.mediationTerm}         | ${'mediate'}     | ${15}  | ${'CD'} | ${'2008-04-30'} | ${'mediationTerm'}
  ${cases.paymentOrderTerm}      | ${'accept'}      | ${5}   | ${'CD'} | ${'2023-12-31'} | ${'paymentOrderTerms'}
  ${cases.paymentOrderTerm}      | ${'order'}       | ${15}  | ${'CD'} | ${'2023-12-31'} | ${'paymentOrderTerms'}
  ${cases.arbitrationAcceptance} | ${'accept'}      | ${5}   | ${'WD'} | ${'2017-06-30'} | ${'arbitrationAcceptance'}
  ${cases.arbitrationTerm}       | ${'award'}       | ${45}  | ${'CD'} | ${'2008-04-30'} | ${'arbitrationTerms'}
  ${cases.arbitrationTerm}       | ${'extension'}   | ${15}  | ${'CD'} | ${'2008-04-30'} | ${'arbitrationTerms'}
  ${cases.aidTerm}               | ${'decide'}      | ${7}   | ${'CD'} | ${'2021-12-31'} | ${'aidTerms'}
  ${cases.aidTerm}               | ${'assign'}      | ${3}   | ${'CD'} | ${'2021-12-31'} | ${'aidTerms'}
  ${cases.aidObjection}          | ${'answer'}      | ${5}   | ${'CD'} | ${'2021-12-31'} | ${'aidObjection'}
  ${cases.callBackTerm}          | ${'call'}        | ${15}  | ${'CD'} | ${'2020-04-30'} | ${'callBackTerms'}
`('$rule.id to $of', ({ rule, of, length, unit, eve, key }) => {
  it('has the time of the law on and after its first day, and none before it or where nobody set one', () => {
    expect(rule.decide({ of, start }, nation)).toEqual({ length, unit });
    expect(shown(rule.decide({ of, start: eve }, nation))).toBe(`${key}@${eve}`);
    expect(shown(rule.decide({ of, start }, bookOf({})))).toBe(`${key}@${start}`);
  });
});

it.each`
  left | allowed
  ${6} | ${true}
  ${7} | ${false}
  ${0} | ${true}
`(
  'AID-03: with $left days left of the limitation, aid before the decision is allowed: $allowed',
  ({ left, allowed }) => {
    const facts = cases.aidFirst.facts.parse({ on: start, limitationOn: `2026-03-0${2 + Number(left)}` });
    expect(cases.aidFirst.decide(facts, nation)).toBe(allowed);
  },
);

it('CLU-06: a tenth of a unit’s closed cases is called back, unless the area says otherwise', () => {
  expect(cases.callBackShare(cases.callBackTerm.facts.parse({ of: 'call', start }).start, nation)).toBe(1000);
});
