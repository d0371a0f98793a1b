import type { Page } from 'playwright-core';
import { barriersOn } from '../axe.fixture';
import { send } from '../acts.fixture';
import { settled } from '../layout.fixture';
import { type Screens } from '../screens.fixture';
import { OTHERS, OURS } from '../sites.fixture';

/** Somebody of that site, and a number that is somebody's who was never there. */
const [WORKER, NEW] = ['620599199211148458', '620599199003079996'];
const ROSTER =
  'projectCode,teamName,employerCreditCode,idCardNumber,workerName,wageType,wageRate,contractSignedOn,enteredOn';
const person = (project: string, number: string, rate: string): string =>
  [project, '1班', '91620599Y4NUGYKL0B', number, '郑试工', 'DAY', rate, '2026-03-01', '2026-03-02'].join(',');
const csv = (name: string, rows: readonly string[]) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from([ROSTER, ...rows].join('\n')) },
});

/** A site of the contractor of which nothing was told but that it is to be built. */
const BARE = '2506-620522-05-05-100909';
const bareSite = (page: Page): Promise<string> => {
  const columns =
    'projectCode,projectName,sector,areaCode,ownerCreditCode,contractorCreditCode,contractSum,labourCostMonthly,labourCostDay,payDay,payPeriodOffset,contractSignedOn';
  const row = `${BARE},新签工程,HOUSING,620522104,91620599AY4CL12T21,91620599QA4XFD1Y5A,9000000.00,49096.00,1,20,1,2026-03-01`;
  return page.evaluate<string>(
    `fetch('/services/projects/imports/projects', { method: 'POST', body: ${JSON.stringify(`${columns}\n${row}\n`)},
      headers: { 'x-anxin': '1', 'content-type': 'text/csv', 'x-file-name': 'projects.csv' } }).then((answer) => answer.text())`,
  );
};

/** A contractor's clerk, of what is missing. */
export const handsIn = (started: () => Screens): void =>
  describe('a contractor hands in', () => {
    const MINUTES = 180_000;

    it(
      'attendance from what is missing, with its due day: the fault beside its cell, mended, and sent',
      async () => {
        const screens = started();
        const { page, faults } = await screens.comes('contractor-1', '/contractor?month=2026-03');
        const missing = page.getByRole('row').filter({ hasText: OURS.name }).filter({ hasText: '上传当月考勤' });
        await missing.getByRole('link', { name: '报考勤' }).click();
        await page.getByRole('heading', { name: '报送考勤' }).waitFor();
        await page.locator('.missing').getByText('2026-03-10').waitFor();
        const fill = async (number: string): Promise<void> => {
          await page.getByLabel('身份证号').fill(number);
          await page.getByRole('button', { name: '检查' }).click();
        };
        await page.getByLabel('考勤时间').fill('2026-03-09T07:01');
        await page.getByLabel('进出方向').click();
        await page.getByTitle('进', { exact: true }).click();
        await fill('620599199211148459');
        const fault = page.locator('.ant-form-item', { hasText: '身份证号' }).locator('.ant-form-item-explain-error');
        await fault.waitFor();
        expect(await fault.textContent()).toMatch(/\p{Script=Han}/u);
        expect(await barriersOn(page)).toEqual([]);
        await fill(WORKER);
        await page.getByText('没有发现问题').waitFor();
        await page.getByRole('button', { name: '报送 1 行' }).click();
        await page.getByRole('status').filter({ hasText: '已报送' }).getByText('被拒 0').waitFor();
        expect(faults).toEqual([]);
        await page.context().close();
      },
      MINUTES,
    );

    it(
      'people as a file: what is wrong stands in the rows as they were sent, strangers’ sites among them, and what is right goes in',
      async () => {
        const screens = started();
        const path = `/contractor/hand-in?table=roster&project=${OURS.code}&month=2026-03`;
        const { page, faults } = await screens.comes('contractor-1', path);
        await page.getByText('上传表格').click();
        const rows = [
          person(OURS.code, NEW, '300.00'),
          person(OURS.code, WORKER, '三百'),
          person(OTHERS.code, NEW, '1.00'),
        ];
        await page.locator('.ant-upload-drag input[type=file]').setInputFiles(csv('花名册.csv', rows));
        await page.getByRole('region', { name: '检查结果' }).waitFor();
        expect(await page.locator('td.faulty').allTextContents()).toEqual(['三百', OTHERS.code]);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: '下载有问题的行' }).click(),
        ]);
        expect(download.suggestedFilename()).toBe('花名册-检查结果.xlsx');
        await page.getByRole('button', { name: '报送 1 行' }).click();
        const sent = page.getByRole('status').filter({ hasText: '已报送' });
        await sent.getByText('被拒 2').waitFor();
        await sent.locator('td.faulty').first().waitFor();
        expect(await sent.locator('td.faulty').allTextContents()).toEqual(['三百', OTHERS.code]);
        await page.goto(`${screens.web}/contractor`);
        await page.getByRole('link', { name: '花名册.csv' }).first().click();
        await page.getByRole('heading', { name: '花名册.csv' }).waitFor();
        await page.locator('.refused-row').first().waitFor();
        expect(await page.locator('.refused-row').count()).toBe(2);
        expect(faults).toEqual([]);
        await page.context().close();
      },
      MINUTES,
    );

    it(
      'what is done about a new site, by the forms of its page, each gone once it is told',
      async () => {
        const screens = started();
        const office = await screens.comes('office-1', '/imports');
        expect(await bareSite(office.page)).toMatch(/"refused":0/);
        await office.page.context().close();
        const { page, faults } = await screens.comes('contractor-1', `/contractor/projects/${BARE}`);
        await settled(page);
        const tell = async (act: string, filling: Readonly<Record<string, string>>): Promise<void> => {
          const button = page.getByRole('button', { name: act, exact: true });
          await button.click();
          await send(page, act, filling);
          await button.waitFor({ state: 'detached' });
        };
        await tell('签订四方监管协议', { 签订日: '2026-03-02' });
        await tell('存储工资保证金', { 形式: '现金', 金额: '100000.00', 存储日: '2026-03-03' });
        await tell('开工', { 开工日: '2026-03-05' });
        expect(faults).toEqual([]);
        await page.context().close();
      },
      MINUTES,
    );
  });
