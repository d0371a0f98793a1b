import type { WorkerStatement } from '@anxin/contracts';
import { statementPage } from './page';

const line: WorkerStatement['lines'][number] = {
  projectCode: '2506',
  projectName: '样例工程',
  attendanceDays: 21,
  incompleteDays: 0,
  basis: 'SIGNED_SHEET',
  payableFen: '638400',
  paidFen: '600000',
  dueOn: '2025-12-19',
  arrearsFen: '38400',
  daysLate: 7,
  steps: [{ zh: '还欠您 384.00 元，已拖了 7 天。', en: 'You are still owed 384.00 yuan, 7 days late.' }],
};
const statement = (changed: Partial<WorkerStatement> = {}): WorkerStatement => ({
  kind: 'anxin.worker-statement@1',
  worker: { id: 'token', name: '邓伟', idCardNumber: '620599198404305822' },
  payMonth: '2025-11',
  on: '2025-12-26',
  issuedAt: '2025-12-26T17:30:00.000Z',
  checkCode: 'AB3D-EF7H-JK9M-NP2Q',
  lines: [line],
  ...changed,
});
const page = (of: WorkerStatement, language: 'zh' | 'en' = 'zh', officePhone?: string): Promise<string> =>
  statementPage(of, { language, contact: { officePhone }, checkUrl: 'https://anxin.example/check' });

describe('the page of a statement', () => {
  it('says in yuan what is due, paid and owed, and by which arithmetic', async () => {
    const said = [
      '6,384.00',
      '6,000.00',
      '384.00',
      '2025-12-19',
      '<td>7</td>',
      '您签字的工资表',
      '算式：还欠您 384.00 元',
    ];
    for (const words of said) expect(await page(statement())).toContain(words);
  });

  it('names the worker as the statement does', async () => {
    expect(await page(statement())).toContain('姓名 邓伟 &emsp; 身份证号 620599198404305822');
  });

  it('tells the time of China', async () => {
    expect(await page(statement())).toContain('出具时间 2025-12-27 01:30（北京时间）');
    expect(await page(statement())).not.toMatch(/T17:30|Z。/);
  });

  it('says whom to call: the office where its number is known, and 12333', async () => {
    expect(await page(statement(), 'zh', '0938-6521234')).toContain('到县治欠办核对（电话 0938-6521234，或 12333）');
    expect(await page(statement())).toContain('到县治欠办核对（电话 12333）');
  });

  it('speaks one language at a time', async () => {
    const words = (html: string) => html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]*>|&\w+;/g, '');
    expect(words(await page(statement({ lines: [{ ...line, projectCode: '' }] })))).not.toMatch(/[a-z]{3}/);
    const named = {
      worker: { id: 'token', name: 'Deng', idCardNumber: '1' },
      lines: [{ ...line, projectName: 'Site' }],
    };
    expect(words(await page(statement(named), 'en'))).not.toMatch(/\p{Script=Han}/u);
  });

  it('has its code in words and as a square to scan, whole in itself', async () => {
    expect(await page(statement())).toContain('核验码 AB3D-EF7H-JK9M-NP2Q。');
    expect(await page(statement())).toMatch(/<svg [^>]*><path d="M[^"]{1000,}"\/><\/svg>/);
    const other = await page(statement({ checkCode: 'XXXX-EF7H-JK9M-NP2Q' }));
    expect(/<path d="[^"]*"/.exec(other)?.[0]).not.toBe(/<path d="[^"]*"/.exec(await page(statement()))?.[0]);
  });

  it('shows a text of others as text: nothing of it is markup', async () => {
    const evil = `<script>alert("1")</script>'&<img src=x onerror=y>`;
    const html = await page(
      statement({
        worker: { id: evil, name: evil, idCardNumber: evil },
        lines: [{ ...line, projectName: evil, projectCode: evil, steps: [{ zh: evil, en: evil }] }],
      }),
    );
    expect(html).not.toMatch(/<script|<img|"1"|'&/);
    expect(html.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;&lt;img')).toHaveLength(6);
  });

  it('fetches nothing and runs nothing', async () => {
    expect(await page(statement())).not.toMatch(/<(script|img|link|iframe|a|form)\b|https?:|url\(|@import/i);
  });

  it('tells what is not determined from nought, and an empty month from a broken one', async () => {
    const unknown = { payableFen: null, dueOn: null, arrearsFen: null, daysLate: null };
    const html = await page(statement({ lines: [{ ...line, ...unknown }] }));
    expect(html.split('待定').length - 1).toBe(3);
    expect(html).not.toContain('0.00</td><td>–');
    expect(await page(statement({ lines: [] }))).toContain('本月没有工资明细');
  });

  it('counts days with but one punch apart', async () => {
    expect(await page(statement({ lines: [{ ...line, incompleteDays: 2 }] }))).toContain('21（另有 2 天');
  });
});
