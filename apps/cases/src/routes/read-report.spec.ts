import { plainDate } from '@anxin/domain-kit';
import { readForm, readReport } from './read-report';
import { reportPage, statePage } from './report-page';

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

  it('leaves a telephone number with consent to be called back', () => {
    const { row, problems } = read({ ...TYPED, reporterPhone: '138 1234 5678', callBack: 'yes' });
    expect(problems.size).toBe(0);
    expect(row.values.reporterPhone).toBe('13812345678');
  });

  it.each([
    ['without words', { text: ' ' }, ['text']],
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

describe('a form', () => {
  it('is read as a browser sends it', () => {
    expect(readForm(Buffer.from('text=%E6%AC%A0%E8%96%AA+1&amount=98%2C600'))).toEqual({
      text: '欠薪 1',
      amount: '98,600',
    });
  });

  it.each([Buffer.from('text=%D6%D0%CE%C4'), Buffer.from([0x74, 0x3d, 0xd6, 0xd0])])(
    'in another charset is refused',
    (body) => expect(() => readForm(body)).toThrow(expect.objectContaining({ code: 'BODY_NOT_UTF8' }) as Error),
  );
});

describe('the page', () => {
  const typed = { text: '</textarea><script>alert(1)</script>', employerName: '"><img src=x>', amount: '很多' };
  const shown = reportPage('<办公室>', '0', typed, read(typed).problems);

  it('shows again what was typed, and runs none of it', () => {
    expect(shown).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>');
    expect(shown).toContain('value="&quot;&gt;&lt;img src=x&gt;"');
    expect(shown).not.toMatch(/<script|<img|<办公室/);
  });

  it('says at a field what is wrong with it, to a reader of screens as well', () => {
    expect(shown).toContain('name="amount" aria-invalid="true" aria-describedby="amount-fault" value="很多"');
    expect(shown).toMatch(/<span class="fault" id="amount-fault">“很多”不是金额/);
    expect(shown).toContain('role="alert"');
  });

  it('has a label for each field, asks nothing from anywhere and needs no script', () => {
    const empty = reportPage('县治欠办', '0');
    const names = [...empty.matchAll(/<(?:input type="(?:text|tel|month)"|textarea)[^>]* id="(\w+)"/g)].map(
      ([, id]) => id,
    );
    expect(names).toHaveLength(10);
    for (const name of names) expect(empty).toContain(`<label for="${name}">`);
    expect(empty).not.toMatch(/https?:|<script|<link| style=| on\w+=/);
  });

  it('of a state says it in words, and of an unknown code says so', () => {
    expect(statePage({ externalNo: 'W-1', receivedOn: plainDate('2026-03-10'), stage: 'CHECKING' })).toContain(
      '正在办理',
    );
    expect(statePage(undefined)).toContain('没有该查询码');
  });
});
