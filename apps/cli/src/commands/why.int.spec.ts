import { anxin, SMALL } from './command.fixture';

jest.setTimeout(60_000);

const PROJECT = '2506-620522-04-01-100054';

describe('--why', () => {
  it('explains a warning: rule by article, parameters in words, arithmetic, facts with file and line, three texts', () => {
    const { code, out } = anxin('answer', SMALL, '--on', '2025-12-26', '--why', PROJECT, 'W06');
    expect(code).toBe(0);
    expect(out).toContain('W06 实发低于应发');
    expect(out).toContain('《保障农民工工资支付条例》（国务院令第724号）第十二条、第三十一条');
    expect(out).toContain('低于 100% 为蓝色，低于 98% 为黄色，低于 90% 为橙色，低于 70% 为红色，自 2020-05-01 起');
    expect(out).toMatch(/2025-11：已付 [\d,.]+ 元 ÷ 应付 [\d,.]+ 元 = \d+\.\d\d%。/);
    expect(out).toMatch(/roster\.csv:\d+ /);
    expect(out).toMatch(
      /【给工人】[\s\S]+【给总包单位】[\s\S]+【给监察员】[\s\S]+依据《保障农民工工资支付条例》.+（W06；/,
    );
    expect(out).toContain('临近春节，升为红色');
  });

  it('explains a wage line from the gate to the bank', () => {
    const { out } = anxin(
      'answer',
      SMALL,
      '--on',
      '2025-12-26',
      '--why',
      PROJECT,
      '620599198404305822',
      '2025-11',
      '--lang',
      'en',
    );
    expect(out).toContain('27 days × day rate 328.00 yuan = 8,856.00 yuan.');
    expect(out).toContain('177.00 yuan are in arrears, 7 days late.');
    expect(out).toMatch(/working-day calendar: .*620522/);
    expect(out).toMatch(/bank-return-2025-11\.csv:38 {2}/);
    expect(out.match(/attendance-2025-11\.csv:\d+/g)?.length).toBeGreaterThan(53);
  });

  it('never shows an identity number, a card or a name in clear', () => {
    const { out } = anxin('answer', SMALL, '--on', '2025-12-26', '--why', PROJECT, 'W06');
    expect(out).not.toMatch(/(?<!\w)\d{17}[\dX]/);
    expect(out).toMatch(/620\*+\d\d/);
  });

  it('explains why a warning does not stand', () => {
    const { out } = anxin('answer', SMALL, '--on', '2025-11-20', '--why', PROJECT, 'W09');
    expect(out).toContain('未达到预警');
  });

  it.each(['W02', 'W03', 'W07', 'W08', 'W09', 'W10', 'W11', 'W12', 'W13', 'W14', 'W15', 'W16', 'W18', 'W19', 'W24'])(
    'answers for %s on a project without it as well',
    (code) => {
      const ended = anxin('answer', SMALL, '--on', '2026-03-01', '--why', PROJECT, code, '--lang', 'en');
      expect(ended).toMatchObject({ code: 0, err: '' });
      expect(ended.out).toMatch(/【For the worker】\n\S+/);
    },
  );
});
