import { plainDate } from '@anxin/domain-kit';
import { readNumeral } from './numerals';
import { type Known, readWords } from './index';

const receivedOn = plainDate('2026-01-15');

const read = (words: string, known: readonly Known[] = []) =>
  readWords({ words, receivedOn }, known).map((reading) => {
    const { of, confidence, rule: _, quote: __, ...value } = reading;
    return [of, ...Object.values(value).map(String), confidence].join(' ');
  });
const ofKind = (kind: string, words: string) => read(words).filter((reading) => reading.startsWith(kind));

describe('a numeral in running text', () => {
  it.each([
    ['98,600.00', 9_860_000n, 100n],
    ['9.86万', 9_860_000n, 100n],
    ['十一', 11n, 1n],
    ['十', 10n, 1n],
    ['二十', 20n, 1n],
    ['两百', 200n, 1n],
    ['两百三', 230n, 1n],
    ['三百零五', 305n, 1n],
    ['两千三百', 2_300n, 1n],
    ['九万八千六百', 98_600n, 1n],
    ['三万五', 35_000n, 1n],
    ['十二万', 120_000n, 1n],
    ['三万零五十', 30_050n, 1n],
    ['叁万贰仟', 32_000n, 1n],
  ])('%s is read exactly', (text, numerator, denominator) => {
    expect(readNumeral(text)).toEqual({ numerator, denominator });
  });

  it.each(['万', '一二三', '', '万三万', '1.2.3'])('%p is none', (text) => expect(readNumeral(text)).toBeUndefined());
});

describe('S0-02: the words of a clue are read for what they say', () => {
  it('as the office heard it', () => {
    const words =
      '我们11名工人在新材料产业园项目干活，2025年10月到12月的工资被镇江某某建筑劳务有限公司拖欠，共计98,600.00元。';
    expect(read(words)).toEqual([
      'EMPLOYER 镇江某某建筑劳务有限公司 LIKELY',
      'PEOPLE 11 STATED',
      'AMOUNT 9860000 STATED',
      'PERIOD 2025-10 2025-12 STATED',
    ]);
  });

  it.each([
    ['11名工人没拿到工资', ['PEOPLE 11 STATED']],
    ['十一个农民工', ['PEOPLE 11 STATED']],
    ['我们三人', ['PEOPLE 3 LIKELY']],
    ['二十多人讨薪', ['PEOPLE 20 POSSIBLE']],
    ['约50名工友', ['PEOPLE 50 POSSIBLE']],
    ['农民工7名', ['PEOPLE 7 STATED']],
    ['工友共12人', ['PEOPLE 12 STATED']],
    ['工人３名', ['PEOPLE 3 STATED']],
    ['民工约30人', ['PEOPLE 30 POSSIBLE']],
    ['工人3个月没拿到工资', []],
    ['每人8000元', []],
    ['走访20人次', []],
    ['付了3000元人民币', []],
  ])('people: %s', (words, readings) => expect(ofKind('PEOPLE', words)).toEqual(readings));

  it.each([
    ['共欠工资9.86万元', ['AMOUNT 9860000 STATED']],
    ['拖欠工资98600元', ['AMOUNT 9860000 LIKELY']],
    ['还有五千块没给', ['AMOUNT 500000 LIKELY']],
    ['欠薪三万五千元', ['AMOUNT 3500000 LIKELY']],
    ['欠了近10万元', ['AMOUNT 10000000 POSSIBLE']],
    ['欠了10万多元工资', ['AMOUNT 10000000 POSSIBLE']],
    ['98600元', ['AMOUNT 9860000 POSSIBLE']],
    ['欠我9.86万', ['AMOUNT 9860000 LIKELY']],
    ['９.８６万没给', ['AMOUNT 9860000 LIKELY']],
    ['共欠工资98600元左右', ['AMOUNT 9860000 POSSIBLE']],
    ['欠薪十二万左右', ['AMOUNT 12000000 POSSIBLE']],
    ['欠薪10多万', ['AMOUNT 10000000 POSSIBLE']],
    ['欠薪９８６００元', ['AMOUNT 9860000 LIKELY']],
    ['工程款纠纷300万', []],
    ['欠工程款300万元', []],
    ['欠了一万个理由', []],
    ['日工资300元', []],
    ['每人拖欠8000元', []],
    ['欠200万元工程款', []],
    ['欠工资0元', []],
    ['欠工资0.001元', []],
  ])('sum: %s', (words, readings) => expect(ofKind('AMOUNT', words)).toEqual(readings));

  it.each([
    ['2025年11月的工资', ['PERIOD 2025-11 2025-11 STATED']],
    ['2025年11月到2026年1月', ['PERIOD 2025-11 2026-01 STATED']],
    ['2025年11月至1月', ['PERIOD 2025-11 2026-01 STATED']],
    ['2025年9月-11月份', ['PERIOD 2025-09 2025-11 STATED']],
    ['去年十月至今', ['PERIOD 2025-10 2026-01 STATED']],
    ['12月份工资', ['PERIOD 2025-12 2025-12 LIKELY']],
    ['1月份工资', ['PERIOD 2026-01 2026-01 LIKELY']],
    ['十一月到十二月', ['PERIOD 2025-11 2025-12 LIKELY']],
    ['上个月的工资', ['PERIOD 2025-12 2025-12 LIKELY']],
    ['2026年5月的工资', []],
    ['2025年13月', []],
  ])('months: %s', (words, readings) => expect(ofKind('PERIOD', words)).toEqual(readings));

  it.each([
    ['我在恒安建设集团有限公司干活', ['EMPLOYER 恒安建设集团有限公司 LIKELY']],
    ['老板是恒安（泰州）劳务有限公司', ['EMPLOYER 恒安（泰州）劳务有限公司 LIKELY']],
    ['信用代码91350100M000100Y43', ['EMPLOYER 91350100M000100Y43 STATED']],
    ['单位：样例S007劳务有限公司', ['EMPLOYER 样例S007劳务有限公司 LIKELY']],
    ['在中铁12局集团有限公司的工地', ['EMPLOYER 中铁12局集团有限公司 LIKELY']],
    ['欠98600元的是恒安劳务有限公司', ['EMPLOYER 恒安劳务有限公司 LIKELY']],
    ['2025年10月在恒安劳务有限公司', ['EMPLOYER 恒安劳务有限公司 LIKELY']],
    ['没有公司', []],
  ])('employer: %s', (words, readings) => expect(ofKind('EMPLOYER', words)).toEqual(readings));

  it('a project by its code, and by its name if it is registered here', () => {
    const known = [{ code: '2506-620522-04-01-100054', name: '安置房三期' }];
    expect(read('项目2506-620522-04-01-100055和安置房三期', known)).toEqual([
      'PROJECT 2506-620522-04-01-100055 STATED',
      'PROJECT 2506-620522-04-01-100054 安置房三期 LIKELY',
    ]);
  });

  it('a number that is no code by its check is no party', () => {
    const words = '信用代码91350100M000100Y44，项目2506-620522-04-01-1000';
    expect(readWords({ words, receivedOn }, [])).toEqual([]);
  });

  it('what is said twice is read once, the surer', () => {
    expect(ofKind('AMOUNT', '98600元，共欠工资98600元')).toEqual(['AMOUNT 9860000 STATED']);
  });

  it('every reading shows its rule in words and what it is read from', () => {
    const [reading] = readWords({ words: '共欠工资9.86万元', receivedOn }, []);
    expect(reading).toMatchObject({ quote: '9.86万元', rule: { zh: '“共欠工资多少元”：写明欠薪总额' } });
  });
});
