import { text } from '../text';
import { dueDay } from '../pay/due-day';
import { citation, inspectorText, markInWords } from './explanation';

describe('a source mark in words', () => {
  it.each`
    mark         | zh                              | en
    ${'F[L724]'} | ${'见于公开文本'}               | ${'found in a public text'}
    ${'M'}       | ${'凭记忆，待核对'}             | ${'from memory, to be checked'}
    ${'M+'}      | ${'凭记忆，待核对'}             | ${'from memory, to be checked'}
    ${'S'}       | ${'见于地方材料'}               | ${'from a local document'}
    ${'D'}       | ${'本系统设计默认，非法律规定'} | ${'design default, not law'}
    ${'?'}       | ${'?'}                          | ${'?'}
  `('$mark: $en', ({ mark, zh, en }) => {
    expect(markInWords(mark)).toEqual({ zh, en });
  });
});

describe('what an inspector quotes', () => {
  it('names rule, instrument, article and how well it is founded', () => {
    expect(citation({ ...dueDay, marks: ['F[L724]', 'D'] })).toEqual({
      zh: '依据 PAY-04：保障农民工工资支付条例（国务院令第724号）第 14 条（F[L724] 见于公开文本；D 本系统设计默认，非法律规定）。',
      en: 'Basis PAY-04: Regulation on Ensuring Wage Payments to Migrant Workers (State Council Decree 724), art. 14 (F[L724] found in a public text; D design default, not law).',
    });
  });

  it('comes after the sentences', () => {
    const { zh, en } = inspectorText([dueDay], text('一。', 'One.'), text('二。', 'Two.'));
    expect([zh.startsWith('一。二。依据 PAY-04：'), en.startsWith('One. Two. Basis PAY-04: ')]).toEqual([true, true]);
  });
});
