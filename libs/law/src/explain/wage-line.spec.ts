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
const bySheet = january({ attended: [5], sheets: [sheet(123_456, '2026-02-03')] });
const none = january();

describe('a wage line explained', () => {
  it('names the rules of night shifts and of names that cannot be compared where they decided something', () => {
    const rulesOf = (facts: WageFacts) => explain(facts, '2026-02-10').rules.map(({ id }) => id);
    const night = monthDays([5]);
    const gate = { entries: night, exits: monthDays([]), earlyExits: monthDays([6]) };
    const byNight = { ...byDay, gate: new Map([[byDay.payMonth, gate]]) };
    const unclear = { ...byDay, bankLines: [bankLine(1_000, '2026-02-01', { payeeName: '张?' })] };
    expect(rulesOf(byDay)).toEqual(['GEN-10', 'GCP-03', 'PAY-04', 'PAY-05']);
    expect(rulesOf(byNight)).toEqual(['GEN-10', 'RNM-13', 'GCP-03', 'PAY-04', 'PAY-05']);
    expect(rulesOf(unclear)).toEqual(['GEN-10', 'GCP-03', 'IDF-15', 'PAY-04', 'PAY-05']);
  });

  it('shows days times the day wage', () => {
    expect(lines(byDay, '2026-02-10')).toEqual({
      zh: [
        '没有工资表，按考勤计算。',
        '出勤 2 天 × 日工资 300.00 元 = 600.00 元。',
        '出勤 2 天（进出都有记录）；只有进场或只有出场记录的 1 天，不算出勤。',
        '已付到工人本人卡上 10.00 元。',
        '2026-01 工资最迟应于 2026-01-30 付清。',
        '拖欠 590.00 元，已逾期 11 天。',
      ],
      en: [
        'There is no wage sheet: attendance counts.',
        '2 days × day rate 300.00 yuan = 600.00 yuan.',
        '2 attendance days (in and out); 1 day with only one of them, not counted.',
        "10.00 yuan paid to the worker's own account.",
        'Wages of 2026-01 are due on 2026-01-30.',
        '590.00 yuan are in arrears, 11 days late.',
      ],
    });
  });

  it('speaks to the worker as to a person', () => {
    expect(explain(byDay, '2026-02-10').workerFigures.map(({ zh }) => zh)).toEqual([
      '没有工资表，按考勤计算。',
      '出勤 2 天 × 日工资 300.00 元 = 600.00 元。',
      '出勤 2 天（进出都有记录）；只有进场或只有出场记录的 1 天，不算出勤。',
      '已打到您本人卡上 10.00 元。',
      '2026 年 1 月的工资最迟应在 2026 年 1 月 30 日发。',
      '还欠您 590.00 元，已拖了 11 天。',
    ]);
  });

  it('by month wage, not yet due', () => {
    expect(lines(byMonth, '2026-01-30').zh).toEqual([
      '没有工资表，按考勤计算。',
      '月工资 5,000.00 元 × 出勤 1 天 ÷ 月计薪天数 = 229.89 元。',
      '出勤 1 天（进出都有记录）。',
      '已付到工人本人卡上 0.00 元。',
      '2026-01 工资最迟应于 2026-01-30 付清。',
      '目前没有拖欠。',
    ]);
    expect(lines(byMonth, '2026-01-30').en[1]).toBe(
      'Month rate 5,000.00 yuan × 1 day ÷ paid days of a month = 229.89 yuan.',
    );
  });

  it('by several stays, one step for each', () => {
    const stays = [stay({ leftOn: '2026-01-10' }), stay({ enteredOn: '2026-01-11', wageRateFen: 40_000 })];
    expect(lines(january({ attended: [10, 11, 12], stays }), '2026-02-10').en.slice(1, 3)).toEqual([
      '1 day × day rate 300.00 yuan = 300.00 yuan.',
      '2 days × day rate 400.00 yuan = 800.00 yuan.',
    ]);
  });

  it('by signed sheet, once it is signed; before, it says why attendance is used', () => {
    expect(lines(bySheet, '2026-02-03').zh[0]).toBe('工人本人于 2026-02-03 签字确认工资数 1,234.56 元（扣款后）。');
    const told = (day: string) => explain(bySheet, day).workerFigures[0]?.zh;
    expect(told('2026-02-03')).toBe('您于 2026 年 2 月 3 日签字确认工资数 1,234.56 元（扣款后）。');
    expect(told('2026-02-02')).toBe('工资表上的工资数 1,234.56 元（扣款后）您没有签字，所以按考勤计算。');
  });

  it('tells of money that went to another account', () => {
    const astray = january({ attended: [5], bankLines: [bankLine(1_000, '2026-02-01', { payeeName: '王五' })] });
    expect(lines(astray, '2026-02-10').zh[3]).toBe(
      '已付到工人本人卡上 0.00 元；另有 10.00 元打到了别人的卡上，不算已付。',
    );
  });

  it('says that a month without attendance or sheet owes nothing', () => {
    expect(lines(none, '2026-02-10')).toEqual({
      zh: ['当月没有出勤日，也没有已签字的工资表，不产生工资。'],
      en: ['No attendance day and no signed sheet: no wages for the month.'],
    });
    expect(explain(none, '2026-02-10').line).toBeUndefined();
  });

  it('where nothing can be decided: each step names what is missing', () => {
    expect(lines(byMonth, '2026-02-10', bookOf({})).zh).toEqual([
      '没有工资表，按考勤计算。',
      '月工资 5,000.00 元 × 出勤 1 天 ÷ 月计薪天数 = 无法判定（缺少 payMonthDivisor@2026-01-01）。',
      '出勤 1 天（进出都有记录）。',
      '已付到工人本人卡上 0.00 元。',
      '支付日无法判定，缺少 calendar@2026-01-31。',
      '拖欠无法判定，缺少 payMonthDivisor@2026-01-01 calendar@2026-01-31。',
    ]);
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
    const { texts, figures, workerFigures } = explain(byDay, '2026-02-10');
    const [steps, said] = [figures, workerFigures].map((all) => all.map(({ zh }) => zh).join(''));
    expect(texts.worker.zh).toBe(
      `${said}如果和您记的不一样，请带上考勤记录、工资条、银行流水到县治欠办核对（电话 12333）。`,
    );
    expect(texts.contractor.zh).toBe(`${steps}请立即把差额补发到工人本人卡上。`);
    expect(texts.inspector.zh.startsWith(`${steps}依据《关于职工全年月平均工作时间`)).toBe(true);
    expect(new Set(READERS.map((reader) => texts[reader].zh)).size).toBe(3);
  });

  it('names the telephone of the office where it is known', () => {
    const { texts } = explainWageLine(byDay, plainDate('2026-02-10'), countyBook(), { officePhone: '0938-6521234' });
    expect(texts.worker.zh).toMatch(/（电话 0938-6521234，或 12333）。$/);
  });

  it('tells a contractor to pay only where there is something to pay', () => {
    expect(explain(none, '2026-02-10').texts.contractor.en).toBe(
      'No attendance day and no signed sheet: no wages for the month.',
    );
  });
});
