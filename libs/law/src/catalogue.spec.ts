import { addDays, plainDate } from '@anxin/domain-kit';
import { articleInWords } from './article';
import { findRule, rules } from './catalogue';
import { basesOf, basisOn } from './rule';
import { markInWords } from './explain/explanation';

describe('the catalogue', () => {
  it('has every rule of the library once', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['GEN-01', 'GEN-10', 'PAY-04', 'PAY-05', 'GCP-02', 'GCP-03', 'DEP-03']));
    expect(ids.filter((id) => /^W\d/.test(id))).toHaveLength(26);
  });

  it.each`
    asked       | found
    ${'PAY-04'} | ${'PAY-04'}
    ${'pay-04'} | ${'PAY-04'}
    ${'w02'}    | ${'W02'}
    ${'W99'}    | ${undefined}
    ${''}       | ${undefined}
  `('finds $found by "$asked"', ({ asked, found }) => {
    expect(findRule(asked)?.id).toBe(found);
  });

  it.each(rules)('$id says in both languages what it is, binds somebody and stands on a text', (rule) => {
    for (const { zh, en } of [rule.title, rule.says]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(rule.says.zh).toMatch(/。$/);
    expect(rule.says.en).toMatch(/\.$/);
    expect(() => articleInWords(rule.article)).not.toThrow();
    expect(rule.actors.length).toBeGreaterThan(0);
  });

  it.each(rules)('$id has marks of a known form', ({ marks }) => {
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark).toMatch(/^(F\[[A-Za-z0-9]+\]|M[+-]?|S|D)$/);
      expect(markInWords(mark).zh).not.toBe(mark);
    }
  });

  it.each(rules)('$id cites, on every day that it is in force, an instrument that is', (rule) => {
    const spans = basesOf(rule).map(({ instrument }) => instrument);
    expect(rule.inForceFrom >= spans[0]!.inForceFrom).toBe(true);
    spans.slice(1).forEach(({ inForceFrom }, index) => {
      const through = spans[index]!.inForceThrough;
      expect(through && addDays(through, 1)).toBe(inForceFrom);
    });
    const last = spans.at(-1)!.inForceThrough ?? '9999-12-31';
    expect(last >= (rule.inForceThrough ?? '9999-12-31')).toBe(true);
  });

  it.each`
    id          | on              | cited
    ${'GEN-10'} | ${'2024-12-31'} | ${'劳社部发〔2008〕3号'}
    ${'GEN-10'} | ${'2025-01-01'} | ${'人社部发〔2025〕2号'}
    ${'W12'}    | ${'2026-01-01'} | ${'人社部发〔2021〕53号'}
    ${'PAY-04'} | ${'2019-01-01'} | ${'国务院令第724号'}
    ${'IDF-08'} | ${'2021-07-31'} | ${/^发改投资〔2020〕1439号$/}
    ${'IDF-08'} | ${'2021-08-01'} | ${'GB/T 40058-2021'}
  `('$id on $on cites $cited', ({ id, on, cited }) => {
    const rule = findRule(id)!;
    expect(basisOn(rule, plainDate(on)).instrument.zh).toMatch(cited);
  });

  it.each(rules)('$id names no id of ours in place of an article', ({ article, instrument }) => {
    expect(`${article}${instrument.zh}`).not.toMatch(/[A-Z]{3}-\d|WRN|–/);
  });

  it.each(rules)('$id holds from a day that is no later than the day the rule ends', (rule) => {
    expect(rule.inForceFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rule.inForceFrom <= (rule.inForceThrough ?? '9999-12-31')).toBe(true);
  });
});
