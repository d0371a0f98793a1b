import { ParameterBook } from '../parameters/book';
import {
  bankCardRule,
  citizenNumberRule,
  creditCodeRule,
  identifierRules,
  maskingRule,
  newProjectCodeRule,
  oldProjectCodeRule,
} from './rules';

const noParameters = new ParameterBook([]);

describe('the rules of identifiers', () => {
  it('are those of the rule book, each with the day its instrument came into force', () => {
    expect(identifierRules.map(({ id, inForceFrom }) => `${id} ${inForceFrom}`)).toEqual([
      'IDF-01 1999-07-01',
      'IDF-02 2015-10-01',
      'IDF-04 2017-01-01',
      'IDF-08 2020-11-01',
      'IDF-09 2015-01-01',
      'IDF-13 2012-07-01',
      'DAT-16 2021-11-01',
    ]);
  });

  it.each(identifierRules)('$id refuses facts it does not know', ({ facts }) => {
    const given = { kind: 'name', text: '张三', mood: 'good' };
    expect(facts.safeParse(given).error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys']);
  });

  it.each(identifierRules)('$id answers from its facts with what JSON can hold', ({ facts, decide }) => {
    const given = facts.parse(facts === maskingRule.facts ? { kind: 'phone', text: '13812341234' } : { text: 'x' });
    const outcome: unknown = decide(given as never, noParameters);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});

describe('what the rules decide', () => {
  it.each`
    rule                 | text                         | outcome
    ${citizenNumberRule} | ${' 11010519491231002ｘ'}    | ${{ valid: true, normalised: '11010519491231002X', masked: '110***********2X' }}
    ${citizenNumberRule} | ${'110105194912310021'}      | ${{ valid: false, normalised: '110105194912310021', masked: '110***********21' }}
    ${creditCodeRule}    | ${'91350100m000100y43'}      | ${{ valid: true, normalised: '91350100M000100Y43' }}
    ${creditCodeRule}    | ${'91350100M000100Y44'}      | ${{ valid: false, normalised: '91350100M000100Y44' }}
    ${bankCardRule}      | ${'6222 0200 0000 0000 001'} | ${{ valid: true, passesLuhn: false, normalised: '6222020000000000001', masked: '****0001' }}
    ${bankCardRule}      | ${'6.22E+18'}                | ${{ valid: false, passesLuhn: false, normalised: '6.22E+18', masked: '****' }}
  `('$rule.id of $text', ({ rule, text, outcome }) => {
    expect(rule.decide({ text }, noParameters)).toEqual(outcome);
  });

  it.each`
    text                          | isNew    | isOld
    ${'2506-620522-04-01-100008'} | ${true}  | ${false}
    ${'2020-330424-47-01-000001'} | ${false} | ${true}
    ${'2506-620522-04-01'}        | ${false} | ${false}
  `('IDF-08 and IDF-09 never both hold: $text', ({ text, isNew, isOld }) => {
    expect(newProjectCodeRule.decide({ text }, noParameters)).toMatchObject({ valid: isNew, normalised: text });
    expect(oldProjectCodeRule.decide({ text }, noParameters)).toMatchObject({ valid: isOld, normalised: text });
  });

  it.each`
    kind               | text                      | inLists               | inPublications
    ${'citizenNumber'} | ${'110105 19491231 002x'} | ${'110***********2X'} | ${'110105********002X'}
    ${'bankCard'}      | ${'6222 0200 0000 1234'}  | ${'****1234'}         | ${'****1234'}
    ${'phone'}         | ${'138 1234 1234'}        | ${'138****1234'}      | ${'138****1234'}
    ${'name'}          | ${'张三'}                 | ${'张*'}              | ${'张*'}
  `('DAT-16 shows a $kind as $inLists, in a publication as $inPublications', ({ kind, text, ...shown }) => {
    expect(maskingRule.decide({ kind, text }, noParameters)).toEqual(shown);
  });
});
