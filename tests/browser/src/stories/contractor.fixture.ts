import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Screens } from '../screens.fixture';
import { OTHERS, OURS } from '../sites.fixture';

/** Somebody of that site, and somebody who was never there. */
const [WORKER, STRANGER] = ['620599199211148458', '620599199003079992'];
const HEADER = '项目代码,所属月份,证件号码,出勤天数,应发金额,代扣合计,实发金额（元）,签字日期,收款账号';
type Cells = {
  idCardNumber?: string;
  days?: string;
  total?: string;
  net?: string;
  signedOn?: string;
  account?: string;
};

const lineOf = ({
  idCardNumber = WORKER,
  days = '',
  total = '',
  net = '7000.00',
  signedOn = '',
  account = '',
}: Cells) => [OURS.code, '2026-02', idCardNumber, days, total, '', net, signedOn, account].join(',');
const sheetOf = (rows: readonly Cells[]) => ({
  name: '工资表-2026-02.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...rows.map(lineOf)].join('\n')),
});

/** Nine faults, each under the heading of its cell. */
const PLANTED: readonly (readonly [heading: string, cells: Cells])[] = [
  ['证件号码', { idCardNumber: '620599199211148459' }],
  ['证件号码', { idCardNumber: '6.20599E+17' }],
  ['证件号码', { idCardNumber: STRANGER }],
  ['出勤天数', { days: '10.55' }],
  ['应发（元）', { total: '七千' }],
  ['实发（元）', { net: '-1' }],
  ['实发（元）', { net: '' }],
  ['签字日期', { signedOn: '2026-02-30' }],
  ['签字日期', { signedOn: '2026-03-31' }],
];

/** Which cells are marked, by the line of the sheet and the heading. */
const marked = (page: Page): Promise<readonly (readonly [line: string, heading: string])[]> =>
  page.evaluate(`(() => {
    const headings = [...document.querySelectorAll('.ant-table-thead th')];
    return [...document.querySelectorAll('td.at-fault')].map((cell) => [
      cell.parentElement.cells[0].textContent,
      headings[cell.cellIndex].textContent,
    ]);
  })()`);

/** A contractor's clerk. */
export const contractor = (started: () => Screens): void =>
  describe('a contractor', () => {
    const upload = (page: Page, rows: readonly Cells[]): Promise<void> =>
      page.locator('.ant-upload-drag input[type=file]').setInputFiles(sheetOf(rows));

    it('finds nine faults of a wage sheet at their cells, takes them along, and sends the sheet in once it is right', async () => {
      const screens = started();
      const { page, faults } = await screens.comes(
        'contractor-1',
        `/contractor/sheet?project=${OURS.code}&month=2026-02`,
      );
      await upload(
        page,
        PLANTED.map(([, cells]) => cells),
      );
      await page.getByRole('region', { name: '检查结果' }).waitFor();
      expect(await marked(page)).toEqual(PLANTED.map(([heading], place) => [String(place + 2), heading]));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载有问题的行' }).click(),
      ]);
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      await upload(page, [{}]);
      await page.getByText('没有发现问题').waitFor();
      expect(await marked(page)).toEqual([]);
      await page.getByRole('button', { name: '报送 1 行' }).click();
      const sent = page.getByRole('status').filter({ hasText: '已报送' });
      await sent.getByText('被拒 0').waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it('is refused a row of somebody else’s site as if there were none, in a sheet that it sends past the check', async () => {
      const { page } = await started().comes('contractor-1', '/contractor/sheet');
      const csv = `${HEADER}\n${lineOf({}).replace(OURS.code, OTHERS.code)}\n`;
      const report = await page.evaluate<{ faults: object }>(
        `fetch('/services/workers/imports/payroll', { method: 'POST', body: ${JSON.stringify(csv)},
          headers: { 'x-anxin': '1', 'content-type': 'text/csv', 'x-file-name': 'payroll.csv' } }).then((answer) => answer.json())`,
      );
      expect(report.faults).toEqual({ UNKNOWN_PROJECT: 1 });
      await page.context().close();
    });
  });
