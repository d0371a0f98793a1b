import { factsOfIndicators } from '../facts-of-rules.fixture';
import { bookOf, calendarFile, countyBook, countyFile } from '../parameters/county.fixture';
import type { Indicator } from '../warnings/indicator';
import { INDICATOR_CODES, type IndicatorCode, indicators } from '../warnings/indicators';
import { READERS } from './explanation';
import { explainWarning, LEVEL_NAMES } from './warning';

const explain = (code: IndicatorCode, changes: object = {}, law = countyBook()) => {
  const indicator = indicators[code] as unknown as Indicator;
  const facts = { ...factsOfIndicators[code]?.good, ...changes };
  return explainWarning(indicator as never, indicator.facts.parse(facts) as never, law);
};
const inWindow = { on: '2026-02-10' };

describe('a warning explained', () => {
  it.each`
    code     | zh                                                                                                       | en
    ${'W02'} | ${'2026-01 工资应于 2026-02-14 前付清，至 2026-03-02 已 16 天，仍欠 1,234.56 元。'}                      | ${'Wages of 2026-01 were due on 2026-02-14; 16 days later, on 2026-03-02, 1,234.56 yuan are owed.'}
    ${'W03'} | ${'2026-02-20 应到人工费 1.00 元，当月截至该日到账 0.10 元，截至 2026-03-02 到账 0.20 元，已 10 天。'}   | ${'By 2026-02-20 1.00 yuan of labour cost were due; that month had received 0.10 yuan by the day and 0.20 yuan by 2026-03-02, 10 days on.'}
    ${'W06'} | ${'2026-01：实发 9,799.99 元 ÷ 应发 10,000.00 元 = 97.99%。'}                                            | ${'2026-01: paid 9,799.99 yuan ÷ payable 10,000.00 yuan = 97.99%.'}
    ${'W07'} | ${'2026-01：领到工资 19 人 ÷ 到场 20 人 = 95.00%。'}                                                     | ${'2026-01: 19 paid ÷ 20 present = 95.00%.'}
    ${'W08'} | ${'2026-01：最低工资 2,010.00 元，满勤低于最低工资 1 人 ÷ 签领 10 人 = 10.00%，签领合计 20,100.00 元。'} | ${'2026-01: minimum 2,010.00 yuan; 1 below it with full attendance ÷ 10 signed = 10.00%; signed in all 20,100.00 yuan.'}
    ${'W09'} | ${'2026-01：最高一笔 50,000.01 元，限额 50,000.00 元。'}                                                 | ${'2026-01: the highest line is 50,000.01 yuan, the limit 50,000.00 yuan.'}
    ${'W10'} | ${'付到非本人账户涉及 2 人。'}                                                                           | ${'2 people have wages paid to an account that is not their own.'}
    ${'W11'} | ${'付往名册以外账户 2 笔。'}                                                                             | ${'2 outflows to accounts outside the roster.'}
    ${'W12'} | ${'合同签订于 2026-01-21，至 2026-03-02 已 40 天，专户未开设。'}                                         | ${'The contract was signed on 2026-01-21, 40 days before 2026-03-02; the account is not open.'}
    ${'W13'} | ${'施工许可 2026-01-15，至 2026-03-02 保证金未存储。'}                                                   | ${'Permit 2026-01-15; on 2026-03-02 the deposit is not lodged.'}
    ${'W14'} | ${'到期日 2026-03-09，距 2026-03-02 还有 7 天，计划竣工 2026-12-31。'}                                   | ${'Expiry 2026-03-09, 7 days after 2026-03-02; planned end 2026-12-31.'}
    ${'W15'} | ${'开工 2026-03-01，至 2026-03-02 已 1 天，告示牌未公示。'}                                              | ${'Started 2026-03-01, 1 days before 2026-03-02; the board is not posted.'}
    ${'W16'} | ${'至 2026-03-02：已开工，协议未签订。'}                                                                 | ${'On 2026-03-02: works started, agreement not signed.'}
    ${'W18'} | ${'2026-03：未签合同或未登记 3 人 ÷ 到场 200 人 = 1.50%。'}                                              | ${'2026-03: 3 without contract or registration ÷ 200 present = 1.50%.'}
    ${'W19'} | ${'离场未结清 2 人，最长已 15 天。'}                                                                     | ${'2 left without settlement, the longest 15 days ago.'}
    ${'W24'} | ${'截至 2026-03-02 的统计期内有 10 名不同投诉人。'}                                                      | ${'10 different complainants in the days up to 2026-03-02.'}
  `('$code shows its figures: $en', ({ code, zh, en }) => {
    expect(explain(code).figures).toEqual([{ zh, en }]);
  });

  it.each(INDICATOR_CODES)('%s stands at the level that the indicator decides', (code) => {
    const { level, raisedLevel, rules } = explain(code);
    expect([level, raisedLevel]).toEqual([factsOfIndicators[code]?.answer, factsOfIndicators[code]?.answer]);
    expect(rules.map(({ id }) => id)).toEqual([code]);
  });

  it.each(INDICATOR_CODES)('%s tells each reader the level, and each in words of their own', (code) => {
    const { texts, level, figures } = explain(code);
    const { title, says, advice } = indicators[code];
    const name = LEVEL_NAMES[level as keyof typeof LEVEL_NAMES];
    for (const reader of READERS) {
      expect(texts[reader].zh.startsWith(`${title.zh}：${name.zh}预警。`)).toBe(true);
      expect(texts[reader].en.startsWith(`${title.en}: the warning stands at ${name.en}. `)).toBe(true);
      expect(texts[reader].zh).toContain(advice[reader].zh);
      expect(texts[reader].en).toContain(advice[reader].en);
    }
    expect(texts.worker.en).toContain(says.en);
    expect(texts.contractor.en).toContain(figures[0]?.en);
    expect(texts.inspector.en).toContain(figures[0]?.en);
    expect(texts.inspector.en).toContain(`Basis ${code}: `);
    expect(new Set(READERS.map((reader) => texts[reader].en)).size).toBe(3);
  });

  it.each(INDICATOR_CODES)('%s rests on versions of parameters that it names', (code) => {
    const breaches = ['W09', 'W11', 'W16'];
    const uses = explain(code).parameters.map(({ key, areaCode, from }) => `${key} ${areaCode} ${from}`);
    expect(uses).toEqual([
      ...(breaches.includes(code) ? [] : [`warnings.${code} 620522 2020-05-01`]),
      'calendar 620522 2025-06-01', // the next Spring Festival, and for W13 the working days: named once
      'springFestivalWindowDays 620522 2020-05-01',
    ]);
  });
});

describe('a warning before the Spring Festival', () => {
  it('stands one level higher and says so', () => {
    const { level, raisedLevel, rules, texts } = explain('W10', inWindow);
    expect([level, raisedLevel]).toEqual(['ORANGE', 'RED']);
    expect(rules.map(({ id }) => id)).toEqual(['W10', 'W27']);
    expect(texts.worker.zh).toContain('橙色预警。临近春节，升为红色。');
    expect(texts.contractor.en).toContain('stands at orange. Before the Spring Festival it stands at red.');
    expect(texts.inspector.en).toContain('Basis W27: ');
  });

  it('that is red already stays red, and nothing is said of it', () => {
    const { level, raisedLevel, rules, texts } = explain('W16', inWindow);
    expect([level, raisedLevel, rules.length]).toEqual(['RED', 'RED', 1]);
    expect(texts.worker.en).not.toContain('Spring Festival');
  });

  it('has no raised level where no festival is listed', () => {
    const law = bookOf({ warnings: countyFile.warnings, calendar: calendarFile() });
    const { level, raisedLevel, texts } = explain('W10', {}, law);
    expect([level, raisedLevel]).toEqual(['ORANGE', { missing: 'springFestival after 2026-03-02' }]);
    expect(texts.worker.en).toContain('Payee is not the worker: the warning stands at orange.');
  });
});

describe('no warning', () => {
  it('is explained, too, without the festival', () => {
    const { level, raisedLevel, parameters, texts } = explain('W10', { ...inWindow, people: 0 });
    expect([level, raisedLevel]).toEqual([null, null]);
    expect(parameters.map(({ key }) => key)).toEqual(['warnings.W10']);
    expect(texts.worker.zh).toMatch(/^收款人非本人：未达到预警。/);
    expect(texts.worker.en).toMatch(/^Payee is not the worker: no warning stands\. /);
  });

  it('and what cannot be decided are told apart', () => {
    const { level, raisedLevel, parameters, texts } = explain('W10', {}, bookOf({}));
    expect(level).toEqual({ missing: 'warnings.W10@2026-03-02' });
    expect(raisedLevel).toBe(level);
    expect(parameters).toEqual([]);
    expect(texts.worker.zh).toMatch(/^收款人非本人：无法判定，缺少 warnings\.W10@2026-03-02。/);
    expect(texts.worker.en).toMatch(/^Payee is not the worker: undetermined, warnings\.W10@2026-03-02 is missing\. /);
  });
});

describe('figures of facts that reach no level', () => {
  const noMonths = { months: [] };
  it.each`
    code     | changes                                                                                               | en
    ${'W02'} | ${noMonths}                                                                                           | ${[]}
    ${'W03'} | ${{ labourCostMonthlyFen: 10 }}                                                                       | ${[]}
    ${'W08'} | ${{ months: [{ payMonth: '2026-01', signedLines: 9, linesBelow: 0, netFen: 1, minimumWageFen: 2 }] }} | ${[]}
    ${'W09'} | ${{ months: [{ payMonth: '2026-01', highestNetFen: 1, limitFen: 1 }] }}                               | ${[]}
    ${'W12'} | ${{ accountOpen: true }}                                                                              | ${['The contract was signed on 2026-01-21, 40 days before 2026-03-02; the account is open.']}
    ${'W13'} | ${{ depositLodged: true, exempt: true }}                                                              | ${['Permit 2026-01-15; on 2026-03-02 the deposit is lodged (exempt).']}
    ${'W13'} | ${{ permitIssuedOn: null }}                                                                           | ${['Permit not issued; on 2026-03-02 the deposit is not lodged.']}
    ${'W14'} | ${{ depositExpiresOn: null, plannedEndOn: null }}                                                     | ${['Expiry none; planned end not given.']}
    ${'W15'} | ${{ startedOn: null, boardPosted: true }}                                                             | ${['Started not yet; the board is posted.']}
    ${'W16'} | ${{ started: false, agreementSigned: true }}                                                          | ${['On 2026-03-02: works not started, agreement signed.']}
    ${'W18'} | ${{ months: [{ month: '2026-03', peoplePresent: 5, peopleUncovered: 0 }] }}                           | ${[]}
    ${'W19'} | ${{ people: 0, longestDaysSinceLeaving: null }}                                                       | ${['0 left without settlement.']}
  `('$code: $en', ({ code, changes, en }) => {
    expect(explain(code, changes).figures.map((figure) => figure.en)).toEqual(en);
  });

  it.each`
    code     | changes                                           | zh
    ${'W12'} | ${{ accountOpen: true }}                          | ${'合同签订于 2026-01-21，至 2026-03-02 已 40 天，专户已开设。'}
    ${'W13'} | ${{ depositLodged: true, exempt: true }}          | ${'施工许可 2026-01-15，至 2026-03-02 保证金已存储（免存）。'}
    ${'W13'} | ${{ permitIssuedOn: null }}                       | ${'施工许可 未取得，至 2026-03-02 保证金未存储。'}
    ${'W14'} | ${{ depositExpiresOn: null, plannedEndOn: null }} | ${'到期日 无，计划竣工 未填。'}
    ${'W15'} | ${{ startedOn: null, boardPosted: true }}         | ${'开工 未开工，告示牌已公示。'}
    ${'W16'} | ${{ started: false, agreementSigned: true }}      | ${'至 2026-03-02：未开工，协议已签订。'}
    ${'W19'} | ${{ people: 0, longestDaysSinceLeaving: null }}   | ${'离场未结清 0 人。'}
  `('$code: $zh', ({ code, changes, zh }) => {
    expect(explain(code, changes).figures.map((figure) => figure.zh)).toEqual([zh]);
  });
});
