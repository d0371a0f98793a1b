import { plainDate } from '@anxin/domain-kit';
import { bookOf, countyBook } from '../parameters/county.fixture';
import type { WageFacts } from '../pay/wage-line';
import { bankLine, january, sheet, stay } from '../pay/worker.fixture';
import { monthDays } from '../pay/month-days';
import { READERS } from './explanation';
import { explainWageLine } from './wage-line';

const explain = (facts: WageFacts, on: string, law = countyBook()) => explainWageLine(facts, plainDate(on), law);
const lines = (facts: WageFacts, on: string, law = countyBook()) => {
  const { figures } = explain(facts, on, law);
  return { zh: figures.map(({ zh }) => zh), en: figures.map(({ en }) => en) };
};
const used = (facts: WageFacts, law = countyBook()) =>
  explain(facts, '2026-02-10', law).parameters.map(({ key, areaCode, from }) => `${key} ${areaCode} ${from}`);

const byDay = january({ attended: [5, 6], entries: monthDays([5, 6, 7]), bankLines: [bankLine(1_000, '2026-02-01')] });
const byMonth = january({ attended: [5], stays: [stay({ wageType: 'MONTH', wageRateFen: 500_000 })] });
const bySheet = january({ attended: [5], sheet: sheet(123_456, '2026-02-03') });
const none = january();

describe('a wage line explained', () => {
  it('shows days times the day wage', () => {
    expect(lines(byDay, '2026-02-10')).toEqual({
      zh: [
        '出勤 2 天 × 日工资 300.00 元 = 600.00 元。',
        '考勤 2 天，缺进或缺出 1 天；已付本人账户 10.00 元。',
        '2026-01 工资的支付日是 2026-01-30。',
        '拖欠 590.00 元，已逾期 11 天。',
      ],
      en: [
        '2 days × day rate 300.00 yuan = 600.00 yuan.',
        "2 attendance days, 1 incomplete; 10.00 yuan paid to the worker's own account.",
        'Wages of 2026-01 are due on 2026-01-30.',
        '590.00 yuan are in arrears, 11 days late.',
      ],
    });
  });

  it('by month wage, not yet due', () => {
    expect(lines(byMonth, '2026-01-30')).toEqual({
      zh: [
        '月工资 5,000.00 元 × 出勤 1 天 ÷ 月计薪天数 = 229.89 元。',
        '考勤 1 天，缺进或缺出 0 天；已付本人账户 0.00 元。',
        '2026-01 工资的支付日是 2026-01-30。',
        '目前没有拖欠。',
      ],
      en: [
        'Month rate 5,000.00 yuan × 1 days ÷ paid days of a month = 229.89 yuan.',
        "1 attendance days, 0 incomplete; 0.00 yuan paid to the worker's own account.",
        'Wages of 2026-01 are due on 2026-01-30.',
        'Nothing is in arrears.',
      ],
    });
  });

  it('by several stays, one step for each', () => {
    const stays = [stay({ leftOn: '2026-01-10' }), stay({ enteredOn: '2026-01-11', wageRateFen: 40_000 })];
    expect(lines(january({ attended: [10, 11, 12], stays }), '2026-02-10').en.slice(0, 2)).toEqual([
      '1 days × day rate 300.00 yuan = 300.00 yuan.',
      '2 days × day rate 400.00 yuan = 800.00 yuan.',
    ]);
  });

  it('by signed sheet, once it is signed', () => {
    expect(lines(bySheet, '2026-02-03').zh[0]).toBe('本人于 2026-02-03 签字确认应发 1,234.56 元。');
    expect(lines(bySheet, '2026-02-03').en[0]).toBe('The worker signed for 1,234.56 yuan on 2026-02-03.');
    expect(lines(bySheet, '2026-02-02').en[0]).toBe('1 days × day rate 300.00 yuan = 300.00 yuan.');
  });

  it('says that a month without attendance or sheet owes nothing', () => {
    expect(lines(none, '2026-02-10')).toEqual({
      zh: ['当月没有出勤日，也没有已签字的工资表，不产生工资。'],
      en: ['No attendance day and no signed sheet: no wages for the month.'],
    });
    expect(explain(none, '2026-02-10').line).toBeUndefined();
  });

  it('where nothing can be decided: each step names what is missing', () => {
    expect(lines(byMonth, '2026-02-10', bookOf({}))).toEqual({
      zh: [
        '月工资 5,000.00 元 × 出勤 1 天 ÷ 月计薪天数 = 无法判定（缺少 payMonthDivisor@2026-01-01）。',
        '考勤 1 天，缺进或缺出 0 天；已付本人账户 0.00 元。',
        '支付日无法判定，缺少 calendar@2026-01-31。',
        '拖欠无法判定，缺少 payMonthDivisor@2026-01-01 calendar@2026-01-31。',
      ],
      en: [
        'Month rate 5,000.00 yuan × 1 days ÷ paid days of a month = undetermined (payMonthDivisor@2026-01-01).',
        "1 attendance days, 0 incomplete; 0.00 yuan paid to the worker's own account.",
        'The due day is undetermined: calendar@2026-01-31 is missing.',
        'Arrears are undetermined: payMonthDivisor@2026-01-01 calendar@2026-01-31 is missing.',
      ],
    });
  });
});

describe('an explanation of a wage line', () => {
  it.each`
    by              | facts      | rules
    ${'day wage'}   | ${byDay}   | ${'GEN-10 GCP-03 PAY-04 PAY-05'}
    ${'month wage'} | ${byMonth} | ${'GEN-10 GCP-03 PAY-04 PAY-05'}
    ${'sheet'}      | ${bySheet} | ${'GCP-02 GCP-03 PAY-04 PAY-05'}
    ${'nothing'}    | ${none}    | ${'GCP-02 GCP-03 PAY-04 PAY-05'}
  `('by $by rests on $rules', ({ facts, rules }) => {
    expect(
      explain(facts, '2026-02-10')
        .rules.map(({ id }) => id)
        .join(' '),
    ).toBe(rules);
  });

  it('names the versions it rests on: the divisor for month wages only, the calendar for the due day', () => {
    const [divisor, calendar] = ['payMonthDivisor 620522 2008-01-03', 'calendar 620522 2025-06-01'];
    expect([used(byDay), used(byMonth), used(bySheet), used(none)]).toEqual([
      [calendar],
      [divisor, calendar],
      [calendar],
      [],
    ]);
    expect(used(byMonth, bookOf({}))).toEqual([]);
  });

  it('answers with the line itself', () => {
    expect(explain(byDay, '2026-02-10').line).toMatchObject({ payableFen: 60_000n, arrearsFen: 59_000n, daysLate: 11 });
  });

  it('tells each reader the steps and what to do, and the inspector the law', () => {
    const { texts, figures } = explain(byDay, '2026-02-10');
    const steps = figures.map(({ en }) => en).join(' ');
    expect(texts.worker.en).toBe(
      `${steps} If this is wrong, bring attendance, wage slips and bank records to the wage-arrears office.`,
    );
    expect(texts.contractor.en).toBe(`${steps} Pay in full to the worker's own account by the due day.`);
    expect(texts.inspector.en.startsWith(`${steps} Basis GEN-10: `)).toBe(true);
    expect(texts.worker.zh.endsWith('请带考勤、工资条和银行流水到治欠办核对。')).toBe(true);
    expect(texts.contractor.zh.endsWith('请在支付日前足额发到本人账户。')).toBe(true);
    expect(new Set(READERS.map((reader) => texts[reader].zh)).size).toBe(3);
  });

  it('tells a contractor to pay only where there is something to pay', () => {
    expect(explain(none, '2026-02-10').texts.contractor.en).toBe(
      'No attendance day and no signed sheet: no wages for the month.',
    );
  });
});
