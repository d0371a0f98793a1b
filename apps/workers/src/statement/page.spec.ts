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
};
const statement = (changed: Partial<WorkerStatement> = {}): WorkerStatement => ({
  kind: 'anxin.worker-statement@1',
  worker: { id: 'token', nameMasked: '邓*', idCardNumberMasked: '620***********22' },
  payMonth: '2025-11',
  on: '2025-12-26',
  issuedAt: '2025-12-26T08:00:00.000Z',
  lines: [line],
  ...changed,
});

describe('the page of a statement', () => {
  it('says in yuan what is due, paid and owed', () => {
    const page = statementPage(statement());
    for (const said of ['6,384.00', '6,000.00', '384.00', '2025-12-19', '<td>7</td>', '签字工资表', '邓*'])
      expect(page).toContain(said);
  });

  it('shows a text of others as text: nothing of it is markup', () => {
    const evil = `<script>alert("1")</script>'&<img src=x onerror=y>`;
    const page = statementPage(
      statement({
        worker: { id: evil, nameMasked: evil, idCardNumberMasked: evil },
        lines: [{ ...line, projectName: evil, projectCode: evil }],
      }),
    );
    expect(page).not.toMatch(/<script|<img|"1"|'&/);
    expect(page.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;&lt;img')).toHaveLength(5);
  });

  it('fetches nothing and runs nothing', () => {
    expect(statementPage(statement())).not.toMatch(/<(script|img|link|iframe|a|form)\b|https?:|url\(|@import/i);
  });

  it('tells what is not determined from nought, and an empty month from a broken one', () => {
    const page = statementPage(
      statement({ lines: [{ ...line, payableFen: null, dueOn: null, arrearsFen: null, daysLate: null }] }),
    );
    expect(page.split('待定').length - 1).toBe(3);
    expect(page).not.toContain('0.00</td><td>–');
    expect(statementPage(statement({ lines: [] }))).toContain('本月没有工资明细');
  });

  it('counts days with but one punch apart', () => {
    expect(statementPage(statement({ lines: [{ ...line, incompleteDays: 2 }] }))).toContain('21（另有 2 天');
  });
});
