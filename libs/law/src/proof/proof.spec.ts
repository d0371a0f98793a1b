import { type AccountNumber, fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { factsOfIndicators } from '../facts-of-rules.fixture';
import { countyBook, countyFile } from '../parameters/county.fixture';
import { parameterInWords } from '../explain/parameter';
import { ParameterBook } from '../parameters/book';
import { loadParameters } from '../parameters/load';
import { monthDays, NO_DAYS } from '../pay/month-days';
import type { Indicator } from '../warnings/indicator';
import { INDICATOR_CODES, type IndicatorCode, indicators } from '../warnings/indicators';
import { PAY_INDICATORS } from '../warnings/pay-facts';
import { SITE_INDICATORS } from '../warnings/site-facts';
import type { FactSeen } from './fact';
import { bankSeen, daySeen, movementSeen, sheetSeen, staySeen, termsSeen } from './in-words';
import type { CountedMonth, PeopleProof, Proof, SiteProof } from './proof';
import type { BankRecord, DayRecord, MonthRecords, StayRecord } from './records';

const on = plainDate('2026-03-02');
const payMonth = plainMonth('2026-01');
const told = { origin: 'roster.csv:2', recordedAt: null };
const card = (text: string) => text as AccountNumber;
const stay = (changes: Partial<StayRecord> = {}): StayRecord => ({
  ...told,
  enteredOn: plainDate('2026-01-05'),
  contractSignedOn: plainDate('2026-01-05'),
  wageType: 'DAY',
  wageRateFen: fen(30_000),
  workerName: '张三',
  card: card('1111'),
  shown: { name: '张*', account: '****1111' },
  ...changes,
});
const paid = (changes: Partial<BankRecord> = {}): BankRecord => ({
  ...told,
  amountFen: fen(1_000),
  postedOn: plainDate('2026-02-10'),
  payeeName: '李四',
  isNameUnclear: false,
  payeeAccount: card('2222'),
  bankSerial: 'R1',
  resultCode: '0000',
  shown: { name: '李*', account: '****2222' },
  ...changes,
});
const day = (changes: Partial<DayRecord> = {}): DayRecord => ({
  ...told,
  day: plainDate('2026-01-06'),
  entry: true,
  exit: true,
  ...changes,
});
const nobody = { stays: [], cards: [] };
const records = (changes: Partial<MonthRecords>): MonthRecords => ({
  payMonth,
  stays: [],
  cards: [],
  sheets: [],
  bankLines: [],
  days: [],
  ...changes,
});
const counted = (changes: Partial<CountedMonth> = {}): CountedMonth => ({
  person: { stays: [], months: [], lines: [] },
  month: { payMonth, entries: monthDays([6]), exits: NO_DAYS, paidFen: fen(0) },
  line: undefined,
  ...changes,
});

const indicatorOf = (code: IndicatorCode) => indicators[code] as unknown as Indicator;
const factsOf = (code: IndicatorCode) => indicatorOf(code).facts.parse(factsOfIndicators[code]?.good);
const proofOf = (code: IndicatorCode): Proof<never> => indicatorOf(code).proof;
const held = (facts: readonly FactSeen[]) => facts.map(({ heldAgainst }) => heldAgainst?.zh ?? null);
const shown = (code: IndicatorCode, told: Partial<MonthRecords>, month = counted()) =>
  (proofOf(code) as PeopleProof<unknown>).shows(records(told), month, { facts: factsOf(code), on, law: countyBook() });

describe('what proves an indicator', () => {
  it.each(PAY_INDICATORS)('%s is proved by people', (code) => {
    expect(proofOf(code).by).toBe('PEOPLE');
  });

  it.each([...SITE_INDICATORS, 'W05', 'W11'] as const)('%s is proved by the project and its account', (code) => {
    expect(proofOf(code).by).toBe('SITE');
  });
});

describe('W10 says what the payee was held against', () => {
  it.each`
    why                     | stays                                                                 | says
    ${'another card'}       | ${[stay({ workerName: '李四' })]}                                     | ${'2026-01-05 进场登记的工资卡：张* ****1111，卡号不符'}
    ${'another name'}       | ${[stay({ card: card('2222') })]}                                     | ${'2026-01-05 进场登记的工资卡：张* ****1111，户名不符'}
    ${'both'}               | ${[stay()]}                                                           | ${'2026-01-05 进场登记的工资卡：张* ****1111，卡号不符、户名不符'}
    ${'no card registered'} | ${[stay({ card: undefined, shown: { name: '张*', account: null } })]} | ${'2026-01-05 进场登记的工资卡：张*（未登记卡号），卡号不符、户名不符'}
    ${'never registered'}   | ${[]}                                                                 | ${'此人没有实名登记，没有登记的工资卡'}
    ${'a stay withdrawn'}   | ${[stay({ withdrawn: true })]}                                        | ${'此人没有实名登记，没有登记的工资卡'}
  `('$why: $says', ({ stays, says }) => {
    expect(held(shown('W10', { stays, bankLines: [paid()] }))).toEqual([says]);
  });

  it('and shows no line that was the worker’s own, or was not paid', () => {
    const own = paid({ payeeName: '张三', payeeAccount: card('1111') });
    expect(shown('W10', { stays: [stay()], bankLines: [own, paid({ resultCode: '0007' })] })).toEqual([]);
  });
});

describe('W18 says whether contract or registration was missing', () => {
  it.each`
    why                   | stays                                                    | says
    ${'never registered'} | ${[]}                                                    | ${'没有实名登记'}
    ${'no contract'}      | ${[stay({ contractSignedOn: undefined })]}               | ${'当天已实名登记，没有签订劳动合同'}
    ${'contract later'}   | ${[stay({ contractSignedOn: plainDate('2026-01-09') })]} | ${'当天已实名登记，劳动合同到 2026-01-09 才签订'}
    ${'entered later'}    | ${[stay({ enteredOn: plainDate('2026-01-09') })]}        | ${'当天不在登记的进场、离场日之间，没有实名登记'}
  `('$why: $says', ({ stays, says }) => {
    expect(held(shown('W18', { stays, days: [day()] }))[0]).toBe(says);
  });
});

describe('W07 says that no wages came, and which do not count', () => {
  it('of one who is not registered and whose money went astray', () => {
    const { month, ...rest } = counted();
    const facts = shown(
      'W07',
      { days: [day(), day()], bankLines: [paid()] },
      { ...rest, month: { ...month, misdirectedFen: fen(1_000) } },
    );
    const says = '没有打到本人卡上的 2026-01 工资（打到别人卡上的 10.00 元不算）；此人未实名登记';
    expect(held(facts)).toEqual([says, says]);
  });
});

describe('W11 and W03 say what a movement was held against', () => {
  const movement = {
    ...told,
    postedOn: plainDate('2026-02-23'),
    amountFen: fen(100),
    bankSerial: 'S1',
    shown: { name: null, account: null },
  };
  it.each`
    code     | direction | counterparty | says
    ${'W11'} | ${'OUT'}  | ${card('9')} | ${'至 2026-03-02 本项目名册上没有这张卡'}
    ${'W11'} | ${'OUT'}  | ${undefined} | ${'银行没有报对方账号'}
    ${'W03'} | ${'IN'}   | ${undefined} | ${'2026-02-20 应到 1.00 元，本笔晚 3 天'}
  `('$code: $says', ({ code, direction, counterparty, says }) => {
    const { movements } = proofOf(code) as SiteProof<unknown>;
    expect(movements?.heldAgainst({ ...movement, direction, counterparty }, factsOf(code))?.zh).toBe(says);
  });

  it('W03 looks at the months of its misses alone', () => {
    const { movements } = proofOf('W03') as SiteProof<unknown>;
    expect(movements?.sought(factsOf('W03'))).toEqual({ direction: 'IN', months: ['2026-02'] });
  });
});

describe('a fact in words', () => {
  it.each`
    fact                                                                                                                                                                | zh
    ${termsSeen({ ...told, payDay: 20, payPeriodOffset: 1 })}                                                                                                           | ${'项目约定次月 20 日发工资。'}
    ${staySeen(stay())}                                                                                                                                                 | ${'2026-01-05 实名登记进场，2026-01-05 签订劳动合同，日工资 300.00 元。'}
    ${staySeen(stay({ contractSignedOn: undefined, reason: '看错了' }))}                                                                                                | ${'2026-01-05 实名登记进场，未登记劳动合同签订日，日工资 300.00 元；更正理由：看错了。'}
    ${sheetSeen(payMonth)({ ...told, sheetNo: 1, netFen: fen(867_900), advanceFen: fen(0) })}                                                                           | ${'2026-01 工资表：工资数 8,679.00 元（扣款后），本人未签字。'}
    ${bankSeen(nobody)(paid())}                                                                                                                                         | ${'2026-02-10 银行付给李*（卡号 ****2222）10.00 元，不是本人登记的卡，不算已付（银行流水号 R1）。'}
    ${bankSeen(nobody)(paid({ resultCode: '0007', underWrong: true }))}                                                                                                 | ${'2026-02-10 银行付给李*（卡号 ****2222）10.00 元，没有付成（银行答复 0007）（银行流水号 R1）（原报在误登的身份证号下）。'}
    ${bankSeen(nobody)(paid({ returnedOn: plainDate('2026-02-16') }))}                                                                                                  | ${'2026-02-10 银行付给李*（卡号 ****2222）10.00 元，不是本人登记的卡，不算已付（银行流水号 R1）；2026-02-16 退票，自该日起不算已付。'}
    ${bankSeen({ stays: [stay({ card: card('2222') })], cards: [] })(paid({ payeeName: '张?', isNameUnclear: true }))}                                                  | ${'2026-02-10 银行付给李*（卡号 ****2222）10.00 元，到本人卡上（户名缺失、残缺或为拼音，无法比对，以账号为准）（银行流水号 R1）。'}
    ${sheetSeen(payMonth)({ ...told, sheetNo: 2, netFen: fen(60_000), advanceFen: fen(10_000) })}                                                                       | ${'2026-01 补发工资表（第 2 号）：工资数 600.00 元（扣款后，另有已预支 100.00 元），本人未签字。'}
    ${daySeen(day({ endedNextMorning: true }))}                                                                                                                         | ${'2026-01-06 进场，次日早上出场，属当天的夜班。'}
    ${daySeen(day())}                                                                                                                                                   | ${'2026-01-06 进场、出场都有打卡记录。'}
    ${daySeen(day({ exit: false }))}                                                                                                                                    | ${'2026-01-06 只有进场记录，没有出场记录，不算出勤。'}
    ${daySeen(day({ entry: false }))}                                                                                                                                   | ${'2026-01-06 只有出场记录，没有进场记录，不算出勤。'}
    ${movementSeen({ ...told, direction: 'OUT', postedOn: on, amountFen: fen(100), bankSerial: 'S1', purpose: '材料款', shown: { name: '某*', account: '****0000' } })} | ${'2026-03-02 专户支出 1.00 元，对方 某* ****0000，用途 材料款（银行流水号 S1）。'}
  `('$zh', ({ fact, zh }) => {
    expect(fact.says.zh).toBe(zh);
    expect(fact.says.en).toMatch(/^[A-Z0-9][\s\S]+\.$/);
  });
});

describe('parameters in words', () => {
  const book = new ParameterBook([loadParameters(countyFile)]);
  it.each(INDICATOR_CODES)('the levels of %s are told in both languages, without braces', (code) => {
    if (!(code in countyFile.warnings)) return;
    const value = book.thresholds(code as 'W02', on);
    const { title, says } = parameterInWords({ key: `warnings.${code}`, value });
    expect(title.zh).toBe(`“${indicators[code].title.zh}”的分级标准`);
    expect(says.zh).toMatch(/为(蓝|黄|橙|红)色/);
    expect(`${says.zh}${says.en}`).not.toMatch(/[{}[\]"]|undefined|null/);
  });

  it.each`
    key                     | value                                      | zh
    ${'calendar'}           | ${'2024-01-01 – 2026-12-31'}               | ${'2024-01-01 至 2026-12-31 的放假和调休安排'}
    ${'minimumWageMonthly'} | ${fen(201_000)}                            | ${'2,010.00 元'}
    ${'depositRate'}        | ${{ numerator: 15n, denominator: 1000n }}  | ${'1.5%'}
    ${'payMonthDivisor'}    | ${{ numerator: 2175n, denominator: 100n }} | ${'21.75 天'}
    ${'anything'}           | ${'as it is'}                              | ${'as it is'}
  `('$key: $zh', ({ key, value, zh }) => {
    expect(parameterInWords({ key, value }).says.zh).toBe(zh);
  });
});
