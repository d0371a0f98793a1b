import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@anxin/testing';
import { act } from '../acts.fixture';
import { settled } from '../layout.fixture';
import { type Screens } from '../screens.fixture';
import { OURS } from '../sites.fixture';
import { RAISED, signedOn, signOne, warningsOf } from '../warnings.fixture';

const PAGES = 3;
const CUT_MS = 6_000;
const SOON = 3_000;
const MINUTES = 300_000;

/** How many sheets of paper. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** An officer. */
export const officer = (started: () => Screens): void =>
  describe('an officer', () => {
    let screens: Screens;
    beforeAll(() => {
      screens = started();
    });

    it('begins with what is late, and opens the clue that it is of', async () => {
      const { page, faults } = await screens.comes('office-1');
      await page.getByRole('heading', { name: '今天必须办的' }).waitFor();
      const late = page.locator('.must-do').getByRole('link').first();
      await late.click();
      await page.waitForURL(/\/(clues|cases|warnings)/);
      await page.getByText('办理时限').or(page.getByText('时限')).first().waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it(
      'finds behind each figure of the home a list of as many as it counts',
      async () => {
        const { page, faults } = await screens.comes('office-1');
        const counted = page.locator('.figure-value[href], .figure-part[href]');
        await counted.first().waitFor();
        const led = await counted.evaluateAll((links) =>
          links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const),
        );
        expect(led.length).toBe(12);
        for (const [address, says] of led) {
          // A share is of what stands beside it, and a sum is the list's own.
          if (/%|元/.test(says)) continue;
          await page.goto(new URL(address, page.url()).href);
          // An empty table has no foot.
          const foot = page.getByText(/共 \d+ [件条]/).or(page.locator('.ant-empty'));
          await foot.first().waitFor();
          const total = /共 (\d+) [件条]/.exec((await foot.first().textContent()) ?? '')?.[1] ?? '0';
          expect([address, total]).toEqual([address, /\d+/.exec(says)?.[0]]);
        }
        expect(faults).toEqual([]);
        await page.context().close();
      },
      MINUTES,
    );

    it('narrows the warnings, and finds them so after the page was loaded anew', async () => {
      const { page } = await screens.comes('office-1', '/warnings?levels=%5B%22RED%22%5D');
      await warningsOf(page).first().waitFor();
      await page.reload();
      await warningsOf(page).first().waitFor();
      const levels = await page.locator('.warning-line [role=cell]:first-child').allTextContents();
      expect(new Set(levels.map((level) => level.trim()))).toEqual(new Set(['红色']));
      await page.context().close();
    });

    it(
      'sees in a list what another did, also while the line was cut',
      async () => {
        const [{ page: here }, { page: there }] = [
          await screens.comes('office-1', '/warnings'),
          await screens.comes('office-2', RAISED),
        ];
        await warningsOf(here).first().waitFor();
        const before = await signedOn(here).count();
        await signOne(there);
        await signedOn(here).nth(before).waitFor();
        await here.context().setOffline(true);
        await signOne(there);
        await pause(CUT_MS);
        await here.context().setOffline(false);
        await signedOn(here)
          .nth(before + 1)
          .waitFor();
        await here.context().close();
        await there.context().close();
      },
      MINUTES,
    );

    it(
      'answers a warning with a file that is sent there first, and reads it by its name',
      async () => {
        const { page, faults } = await screens.comes('office-1', RAISED);
        await signOne(page);
        await act(page, '把预警交办给镇街、行业主管部门或本办');
        const panel = page.getByRole('dialog', { name: '预警' });
        await panel.locator('input[type=file]').setInputFiles({
          ...{ name: '补发回单.txt', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nreceipt') },
        });
        await panel.getByText('补发回单.txt').first().waitFor();
        await act(page, '反馈处置情况', { 查明的情况和采取的措施: '已督促补发到卡', 证据: '补发回单' });
        const answered = panel.locator('.happening', { hasText: '已督促补发到卡' });
        await answered.getByText('补发回单.txt').waitFor();
        await answered.getByText('查明的情况和采取的措施').waitFor();
        await panel.locator('.happening-head', { hasText: '王秀兰（治欠办）' }).first().waitFor();
        await panel.getByRole('button', { name: '转案件' }).waitFor();
        expect(faults).toEqual([]);
        await page.context().close();
      },
      MINUTES,
    );

    it(
      'signs several warnings at once, and reads of each what became of it',
      async () => {
        const { page, faults } = await screens.comes('office-1', RAISED);
        const boxes = page.locator('.warning-line input[type=checkbox]');
        await boxes.nth(1).waitFor();
        for (const place of [0, 1]) await boxes.nth(place).check();
        await page.getByRole('button', { name: '签收选中的 2 条' }).click();
        const results = page.locator('.several-results li');
        await results.nth(1).waitFor();
        for (const said of await results.allTextContents()) expect(said).toMatch(/：已签收$/);
        await signedOn(page).nth(1).waitFor();
        expect(faults).toEqual([]);
        await page.context().close();
      },
      MINUTES,
    );

    it('goes from the board by a town to a project, and prints its one page on few sheets', async () => {
      const { page } = await screens.comes('office-1', '/board');
      await page
        .getByRole('link', { name: /郭嘉镇/ })
        .first()
        .click();
      await page.getByRole('link', { name: OURS.name }).click();
      await page.waitForURL(`**/projects/${OURS.code}`);
      await settled(page);
      expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(PAGES);
      await page.context().close();
    });

    it('takes the people owed along as a workbook', async () => {
      const { page } = await screens.comes('office-1', '/owed');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /\.xlsx/ }).click(),
      ]);
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      await page.context().close();
    });

    it('drops a file in, and reads what is wrong beside the row as it was sent, of a workbook too, and later once more', async () => {
      const { page } = await screens.comes('office-1', '/imports');
      const sheet = [
        'projectCode,payMonth,idCardNumber,days,totalPayAmount,deductions,netAmount,signedOn',
        `${OURS.code},2026-02,620599199211148458,20,7000.00,0.00,7000.00,2026-03-06`,
        `${OURS.code},2026-02,620599199211148459,20,7000.00,0.00,7000.00,2026-03-06`,
      ].join('\n');
      await page.locator('.ant-upload-drag:not(.ant-upload-disabled) input[type=file]').setInputFiles({
        name: 'payroll-2026-02.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(sheet),
      });
      await page.getByRole('button', { name: '导入 1 个文件' }).click();
      const refused = page.locator('.refused-row');
      await refused.first().waitFor();
      expect(await refused.count()).toBe(1);
      expect(await refused.locator('td.faulty').textContent()).toBe('620599199211148459');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载退回件' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      await page.getByRole('button', { name: '清空列表' }).click();
      const [workbook] = [await download.path()];
      await page.locator('.ant-upload-drag:not(.ant-upload-disabled) input[type=file]').setInputFiles({
        name: 'payroll-2026-02.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: readFileSync(workbook),
      });
      await page.getByRole('button', { name: '导入 1 个文件' }).click();
      await refused.locator('td.faulty').waitFor();
      expect(await refused.locator('td.faulty').textContent()).toBe('620599199211148459');
      expect(await refused.locator('li').textContent()).toMatch(/校验|号码/);
      await page.getByRole('link', { name: 'payroll-2026-02.xlsx' }).first().click();
      await page.getByRole('heading', { name: 'payroll-2026-02.xlsx' }).waitFor();
      await page.getByText('被拒 1').waitFor();
      expect(await refused.locator('td.faulty').count()).toBe(0);
      await page.locator('input[type=file]').setInputFiles({
        ...{ name: 'payroll-2026-02.xlsx', mimeType: '', buffer: readFileSync(workbook) },
      });
      await refused.locator('td.faulty').waitFor();
      await page.getByRole('button', { name: '下载退回件' }).waitFor();
      await page.context().close();
    });

    it(
      'is told what is not known while a service is away, and never that all is calm',
      async () => {
        const { page } = await screens.comes('office-1');
        await page.getByRole('heading', { name: '六个数' }).or(page.getByLabel('六个数')).first().waitFor();
        const pid = screens.stack.pidOf('workers');
        process.kill(pid, 'SIGSTOP');
        try {
          await page.reload();
          await page.getByText('部分数据暂时取不到').waitFor();
          const owed = page.getByLabel('六个数').locator(':scope > *', { hasText: '被欠薪' });
          expect(await owed.textContent()).not.toMatch(/(^|\D)0 ?人/);
          await page.goto(`${screens.web}/owed`);
          await page.getByText('部分数据暂时取不到').waitFor();
          await page.goto(`${screens.web}/imports`);
          await page.getByRole('status').filter({ hasText: '工人工资服务暂时连不上' }).waitFor();
          await page.goto(`${screens.web}/owed`);
          await page.getByText('部分数据暂时取不到').waitFor();
        } finally {
          process.kill(pid, 'SIGCONT');
        }
        // The gateway asks a service that was away again after a pause, and says so until then.
        const table = page.getByRole('main').getByRole('table');
        await eventually(
          async () => {
            if (!(await table.isVisible())) await page.getByRole('button', { name: '重试' }).click({ timeout: SOON });
            await table.waitFor({ timeout: SOON });
          },
          { withinMs: 60_000 },
        );
        await page.context().close();
      },
      MINUTES,
    );
  });
