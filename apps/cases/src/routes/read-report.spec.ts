import { plainDate } from '@anxin/domain-kit';
import { readReport } from './read-report';

const registered = { externalNo: 'W-1', receivedAt: '2026-03-10 09:00:00', today: plainDate('2026-03-10') };
const TYPED = { text: '三个月没发工资' };
const read = (typed: Readonly<Record<string, string>>) => readReport(typed, registered);
const wrong = (typed: Readonly<Record<string, string>>) => [...read(typed).problems.keys()];

describe('a report', () => {
  it('is a row of the office’s own line, with the site in its words', () => {
    const { row, problems } = read({
      text: '没发工资\r\n找不到人',
      site: ' 样例花园二期 ',
      amount: '98,600',
      form: 'x',
    });
    expect(problems.size).toBe(0);
    expect(row.values).toMatchObject({
      channel: 'HOTLINE',
      externalNo: 'W-1',
      receivedAt: '2026-03-10 09:00:00',
      amount: 9_860_000n,
      text: '项目或工地：样例花园二期\n没发工资\n找不到人',
      reporterPhone: undefined,
    });
  });

  it('is valid by how long wages are owed alone, which stands in its words', () => {
    const { row, problems } = read({ howLong: '3', amount: '8600', projectCode: '2506-620522-05-01-100070' });
    expect(problems.size).toBe(0);
    expect(row.values).toMatchObject({ text: '工资拖欠三个月左右', projectCode: '2506-620522-05-01-100070' });
  });

  it('leaves a telephone number with consent to be called back', () => {
    const { row, problems } = read({ ...TYPED, reporterPhone: '138 1234 5678', callBack: 'yes' });
    expect(problems.size).toBe(0);
    expect(row.values.reporterPhone).toBe('13812345678');
  });

  it.each([
    ['without words', { text: ' ' }, ['text']],
    ['with a time that nobody may choose', { howLong: '7' }, ['howLong']],
    ['with words that are too long', { text: '欠'.repeat(10_001) }, ['text']],
    ['with a telephone number and no consent', { ...TYPED, reporterPhone: '13812345678' }, ['callBack']],
    ['with consent and no telephone number', { ...TYPED, callBack: 'yes' }, ['reporterPhone']],
    [
      'with a telephone number that is none',
      { ...TYPED, reporterPhone: '请勿打扰', callBack: 'yes' },
      ['reporterPhone'],
    ],
    ['with a sum that is none', { ...TYPED, amount: '九万多' }, ['amount']],
    ['with months the wrong way round', { ...TYPED, periodFrom: '2026-02', periodTo: '2026-01' }, ['periodTo']],
    ['by whoever fills in what no person sees', { ...TYPED, website: 'http://a.example' }, ['website']],
    ['with a field that is not there', { ...TYPED, externalNo: 'W-2' }, ['externalNo']],
  ])('%s names the field', (_, typed, fields) => expect(wrong(typed)).toEqual(fields));

  it('names some of many fields that are not there', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, number) => [`x${number}`, '']));
    expect(wrong({ ...TYPED, ...many })).toHaveLength(20);
  });
});
