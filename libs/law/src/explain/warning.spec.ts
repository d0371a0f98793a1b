import { factsOfIndicators } from '../facts-of-rules.fixture';
import { bookOf, calendarFile, countyBook, countyFile } from '../parameters/county.fixture';
import type { Indicator } from '../warnings/indicator';
import { INDICATOR_CODES, type IndicatorCode, indicators } from '../warnings/indicators';
import { READERS } from './explanation';
import { LEVEL_NAMES } from '../level';
import { explainWarning } from './warning';

const explain = (code: IndicatorCode, changes: object = {}, law = countyBook()) => {
  const indicator = indicators[code] as unknown as Indicator;
  const facts = { ...factsOfIndicators[code]?.good, ...changes };
  const read = indicator.facts.parse(facts);
  return explainWarning(indicator as never, read as never, read.on, law);
};
const adviceOf = (code: IndicatorCode) => {
  const indicator = indicators[code] as unknown as Indicator;
  return indicator.adviceOn(indicator.facts.parse(factsOfIndicators[code]?.good));
};
const inWindow = { on: '2026-02-10' };

describe('a warning explained', () => {
  it.each`
    code     | zh                                                                                                       | en
    ${'W02'} | ${'2026-01 工资最迟应于 2026-02-14 付清，至 2026-03-02 已逾期 16 天，仍欠 1,234.56 元。'}                | ${'Wages of 2026-01 were due on 2026-02-14; 16 days later, on 2026-03-02, 1,234.56 yuan are owed.'}
    ${'W03'} | ${'2026-02-20 应到人工费 1.00 元，当月到账 0.20 元，差 0.80 元；距应到日已 10 天。'}                     | ${'By 2026-02-20 1.00 yuan of labour cost were due; that month received 0.20 yuan, 0.80 yuan short; 10 days since it was due.'}
    ${'W06'} | ${'2026-01：已付 9,799.99 元 ÷ 应付 10,000.00 元 = 97.9999%。'}                                          | ${'2026-01: paid 9,799.99 yuan ÷ payable 10,000.00 yuan = 97.9999%.'}
    ${'W07'} | ${'2026-01：领到工资 19 人 ÷ 到场 20 人 = 95.00%。'}                                                     | ${'2026-01: 19 paid ÷ 20 present = 95.00%.'}
    ${'W08'} | ${'2026-01：最低工资 2,010.00 元，满勤低于最低工资 1 人 ÷ 签领 10 人 = 10.00%，签领合计 20,100.00 元。'} | ${'2026-01: minimum 2,010.00 yuan; 1 below it with full attendance ÷ 10 signed = 10.00%; signed in all 20,100.00 yuan.'}
    ${'W09'} | ${'2026-01：单人最高 50,000.01 元，限额 50,000.00 元。'}                                                 | ${'2026-01: one person signed for 50,000.01 yuan, the limit is 50,000.00 yuan.'}
    ${'W10'} | ${'有 2 人的工资打到了别人的卡上。'}                                                                     | ${'2 people have wages paid to an account that is not their own.'}
    ${'W11'} | ${'付往名册以外账户 2 笔。'}                                                                             | ${'2 outflows to accounts outside the roster.'}
    ${'W12'} | ${'合同 2026-01-21 签订，专户最迟应于 2026-02-20 开设；至 2026-03-02 未开设，已超 10 天。'}              | ${'The contract was signed on 2026-01-21; the account was due by 2026-02-20 and is not open on 2026-03-02, 10 days beyond.'}
    ${'W13'} | ${'施工许可 2026-01-15 核发，保证金最迟应于 2026-02-12 存储；至 2026-03-02 未存储，已超 8 个工作日。'}   | ${'The permit was issued on 2026-01-15; the deposit was due by 2026-02-12 and is not lodged on 2026-03-02, 8 working days beyond.'}
    ${'W14'} | ${'2026-03-09 到期，截至 2026-03-02 还剩 7 天；计划竣工 2026-12-31。'}                                   | ${'Expires on 2026-03-09, 7 days after 2026-03-02; planned end 2026-12-31.'}
    ${'W15'} | ${'2026-03-01 开工，至 2026-03-02 已 1 天，维权信息告示牌未设立。'}                                      | ${'Works started on 2026-03-01, 1 day before 2026-03-02; the board is not posted.'}
    ${'W16'} | ${'至 2026-03-02：已开工，四方监管协议未签订。'}                                                         | ${'On 2026-03-02: works started, agreement not signed.'}
    ${'W18'} | ${'2026-03：未签合同或未实名登记 3 人 ÷ 到场 200 人 = 1.50%。'}                                          | ${'2026-03: 3 without contract or registration ÷ 200 present = 1.50%.'}
    ${'W19'} | ${'2 人离场后工资未结清，最久的已 15 天。'}                                                              | ${'2 left without settlement, the longest 15 days ago.'}
    ${'W24'} | ${'2026-02-01 至 2026-03-02 有 10 名不同的投诉人。'}                                                     | ${'10 different complainants from 2026-02-01 to 2026-03-02.'}
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
    const { title, says } = indicators[code];
    const advice = adviceOf(code);
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
    expect(texts.inspector.en).toMatch(new RegExp(`Basis: .+\\(${code}\\b`));
    expect(new Set(READERS.map((reader) => texts[reader].en)).size).toBe(3);
  });

  /** What the aggregates rest on before they are held against any threshold. */
  const MADE_WITH: Readonly<Record<string, readonly string[]>> = {
    W03: ['labourCostCheckedFrom 620522 2025-10-01'],
    W08: ['minimumWageMonthly 620522 2026-01-01', 'fullAttendanceDays 620522 2020-05-01'],
    W09: ['highNetAmount 620522 2020-05-01'],
  };
  const fromOf = (code: string) => (countyFile.warnings[code] as readonly { from: string }[])[0]?.from;
  it.each(INDICATOR_CODES)('%s rests on versions of parameters that it names', (code) => {
    const breaches = ['W09', 'W11', 'W16'];
    const uses = explain(code).parameters.map(({ key, areaCode, from }) => `${key} ${areaCode} ${from}`);
    expect(uses).toEqual([
      ...(breaches.includes(code) ? [] : [`warnings.${code} 620522 ${fromOf(code)}`]),
      'calendar 620522 2025-06-01', // the next Spring Festival, and for W13 the working days: named once
      'springFestivalWindowDays 620522 2020-05-01',
      ...(MADE_WITH[code] ?? []),
    ]);
  });

  it.each(INDICATOR_CODES)('%s names every parameter that its rule declares', (code) => {
    const named = explain(code, code === 'W13' ? { contractSignedOn: '2025-12-01' } : {}).parameters;
    expect(named.map(({ key }) => key)).toEqual(expect.arrayContaining([...indicators[code].parameters]));
  });
});

describe('a warning before the Spring Festival', () => {
  it('stands one level higher and says so', () => {
    const { level, raisedLevel, rules, texts } = explain('W10', inWindow);
    expect([level, raisedLevel]).toEqual(['ORANGE', 'RED']);
    expect(rules.map(({ id }) => id)).toEqual(['W10', 'W27']);
    expect(texts.worker.zh).toContain('橙色预警。临近春节，升为红色。');
    expect(texts.contractor.en).toContain('stands at orange. Before the Spring Festival it stands at red.');
    expect(texts.inspector.en).toContain('Basis: Design default of this system, not law (W27).');
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

describe('figures of the day', () => {
  const look = (changes: object) => ({
    looks: [{ day: '2025-11-05', dueFen: 100, receivedByDayFen: 0, receivedFen: 0, fullOn: null, ...changes }],
  });
  const month = (linesPaid: number, peoplePresent: number) => ({ payMonth: '2026-01', linesPaid, peoplePresent });

  it.each`
    code     | changes                                                                     | zh
    ${'W02'} | ${{ months: [] }}                                                           | ${[]}
    ${'W03'} | ${look({ receivedByDayFen: 100, receivedFen: 100, fullOn: '2025-11-01' })}  | ${[]}
    ${'W03'} | ${look({ receivedFen: 100, fullOn: '2025-11-08' })}                         | ${['2025-11-05 应到人工费 1.00 元，已于 2025-11-08 补到账，晚 3 天。']}
    ${'W03'} | ${look({ receivedFen: 0 })}                                                 | ${['2025-11-05 应到人工费 1.00 元，当月未到账，已 117 天。']}
    ${'W03'} | ${look({ receivedFen: 40 })}                                                | ${['2025-11-05 应到人工费 1.00 元，当月到账 0.40 元，差 0.60 元；距应到日已 117 天。']}
    ${'W03'} | ${look({ day: '2026-03-01', receivedFen: 40 })}                             | ${['2026-03-01 应到人工费 1.00 元，至 2026-03-02 到账 0.40 元，差 0.60 元；距应到日已 1 天。']}
    ${'W07'} | ${{ months: [month(9, 9), month(8, 9)] }}                                   | ${['2026-01：领到工资 8 人 ÷ 到场 9 人 = 88.89%。']}
    ${'W08'} | ${{ months: [] }}                                                           | ${[]}
    ${'W09'} | ${{ months: [{ payMonth: '2026-01', highestSignedFen: 1, limitFen: 1 }] }}  | ${[]}
    ${'W10'} | ${{ people: 0 }}                                                            | ${['没有人的工资打到别人的卡上。']}
    ${'W12'} | ${{ accountOpen: true }}                                                    | ${['合同 2026-01-21 签订，专户已开设。']}
    ${'W12'} | ${{ contractSignedOn: '2026-02-21' }}                                       | ${['合同 2026-02-21 签订，专户最迟应于 2026-03-23 开设；至 2026-03-02 未开设。']}
    ${'W13'} | ${{ depositLodged: true }}                                                  | ${['施工许可 2026-01-15 核发，保证金已存储。']}
    ${'W13'} | ${{ exempt: true }}                                                         | ${['施工许可 2026-01-15 核发，本工程可免存保证金。']}
    ${'W13'} | ${{ permitIssuedOn: null }}                                                 | ${['尚未取得施工许可。']}
    ${'W13'} | ${{ permitIssuedOn: '2026-02-24' }}                                         | ${['施工许可 2026-02-24 核发，保证金最迟应于 2026-03-23 存储；至 2026-03-02 未存储。']}
    ${'W14'} | ${{ depositExpiresOn: '2026-02-21' }}                                       | ${['已于 2026-02-21 到期，至 2026-03-02 过期 9 天；计划竣工 2026-12-31。']}
    ${'W14'} | ${{ depositExpiresOn: null, plannedEndOn: null }}                           | ${['保证金没有到期日；计划竣工 未填。']}
    ${'W14'} | ${{ depositLodged: false }}                                                 | ${['保证金未存储；计划竣工 2026-12-31。']}
    ${'W15'} | ${{ startedOn: null, boardPosted: true }}                                   | ${['尚未开工，维权信息告示牌已设立。']}
    ${'W16'} | ${{ started: false, agreementSigned: true }}                                | ${['至 2026-03-02：未开工，四方监管协议已签订。']}
    ${'W18'} | ${{ months: [{ month: '2026-03', peoplePresent: 5, peopleUncovered: 0 }] }} | ${[]}
    ${'W19'} | ${{ people: 0, longestDaysSinceLeaving: null }}                             | ${['没有离场后工资未结清的人。']}
  `('$code: $zh', ({ code, changes, zh }) => {
    expect(explain(code, changes).figures.map((figure) => figure.zh)).toEqual(zh);
  });

  it('a deadline whose parameter is not known is left out', () => {
    expect(explain('W12', {}, bookOf({})).figures[0]?.zh).toBe('合同 2026-01-21 签订，至 2026-03-02 专户未开设。');
    expect(explain('W13', {}, bookOf({})).figures[0]?.zh).toBe(
      '施工许可 2026-01-15 核发，至 2026-03-02 保证金未存储。',
    );
    expect(explain('W24', {}, bookOf({})).figures[0]?.zh).toBe('截至 2026-03-02 有 10 名不同的投诉人。');
  });

  it('what to do follows the facts: of money that came late nobody demands payment, of a letter that lapsed none a renewal before', () => {
    const full = { ...look({ receivedFen: 100, fullOn: '2025-11-08' }).looks[0] };
    const late = { looks: [full, { ...full, day: '2025-12-05', fullOn: '2025-12-08' }] };
    expect(explain('W03', late).texts.contractor.zh).toMatch(/人工费已补到账；请书面提醒/);
    expect(explain('W03').texts.contractor.zh).toMatch(/请书面催告建设单位补足/);
    expect(explain('W14', { depositExpiresOn: '2026-02-21' }).texts.contractor.zh).toMatch(/保函已过期，请立即续办/);
    expect(explain('W14').texts.contractor.zh).toMatch(/请在到期前续办/);
  });

  it('nobody is told to act where no warning stands', () => {
    const { contractor, worker, inspector } = explain('W12', { accountOpen: true }).texts;
    for (const { zh } of [contractor, worker, inspector]) expect(zh).not.toMatch(/请|责令/);
  });
});
