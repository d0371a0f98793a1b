import { plainDate } from '@anxin/domain-kit';
import { text } from '../text';
import { dueDay } from '../pay/due-day';
import { earned } from '../pay/payable';
import { signedSheet } from '../pay/signed-sheet';
import { beforeSpringFestival } from '../warnings/wages/w27-before-spring-festival';
import { appliedOn, citation, inspectorText, markInWords } from './explanation';

const on = plainDate('2026-03-02');

describe('a source mark in words', () => {
  it.each`
    mark         | zh                                    | en
    ${'F[L724]'} | ${'依据公开发布的文件（来源：L724）'} | ${'from a published text (source: L724)'}
    ${'M'}       | ${'凭记忆，待核对'}                   | ${'from memory, to be checked'}
    ${'M+'}      | ${'凭记忆，待核对'}                   | ${'from memory, to be checked'}
    ${'S'}       | ${'见于地方材料'}                     | ${'from a local document'}
    ${'D'}       | ${'系统预设标准，法律未作规定'}       | ${'Design default of this system, not law'}
    ${'?'}       | ${'?'}                                | ${'?'}
  `('$mark: $en', ({ mark, zh, en }) => {
    expect(markInWords(mark)).toEqual({ zh, en });
  });
});

describe('what an inspector quotes', () => {
  it('names instrument and article, our own id in brackets', () => {
    expect(citation(appliedOn(dueDay, on))).toEqual({
      zh: '依据《保障农民工工资支付条例》（国务院令第724号）第十四条（PAY-04）。',
      en: 'Basis: Regulation on Ensuring Wage Payments to Migrant Workers (State Council Decree 724), art. 14 (PAY-04).',
    });
  });

  it('says what of it is not law', () => {
    expect(citation(appliedOn(signedSheet, on)).zh).toBe(
      '依据《保障农民工工资支付条例》（国务院令第724号）第三十一条第二款（GCP-02；分级或细则为系统预设，法律未作规定）。',
    );
    expect(citation(appliedOn(beforeSpringFestival, on)).zh).toBe('依据系统预设标准，法律未作规定（W27）。');
  });

  it('cites what was in force on the day, not what was repealed before it', () => {
    const cited = (day: string) => citation(appliedOn(earned, plainDate(day))).zh;
    expect(cited('2024-12-01')).toContain('劳社部发〔2008〕3号');
    expect(cited('2025-01-01')).toContain('人社部发〔2025〕2号');
  });

  it('says of a day before its time that what it cites came later', () => {
    const cited = (day: string) => citation(appliedOn(dueDay, plainDate(day)));
    expect(cited('2020-04-30')).toEqual({
      zh: '依据《保障农民工工资支付条例》（国务院令第724号）第十四条（PAY-04；2020年4月30日尚未施行，自2020年5月1日起施行）。',
      en: expect.stringContaining('(PAY-04; not in force on 2020-04-30, but since 2020-05-01)') as string,
    });
    expect(cited('2020-05-01').zh).not.toContain('尚未施行');
  });

  it('comes after the sentences', () => {
    const { zh, en } = inspectorText([appliedOn(dueDay, on)], text('一。', 'One.'), text('二。', 'Two.'));
    expect([zh.startsWith('一。二。依据《'), en.startsWith('One. Two. Basis: ')]).toEqual([true, true]);
  });
});
