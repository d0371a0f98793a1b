import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { act, send } from '../acts.fixture';
import { barriersOn } from '../axe.fixture';
import { personIn, type Seat } from '../chromium.fixture';
import { settled } from '../layout.fixture';
import { type Account, type Screens } from '../screens.fixture';
import { fillIn, photograph, tap } from './grid.fixture';
import { OURS } from '../sites.fixture';

/** A worker of that site, in the sample county. */
const WORKER = { name: '徐', number: '620599199211148458', phone: '19954288997', tail: '8997' };
/** Who builds there. */
const CONTRACTOR = '样例G001建筑工程有限公司';
const MINUTES = 300_000;
const run = promisify(execFile);
const MOST_BYTES = 100_000;

/** What a page weighs, with all that it loads. */
const weightOf = async (page: Page, url: string): Promise<number> => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(response.body().then((body) => body.length));
  });
  await page.goto(url);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

/** A worker who is owed wages. */
export const worker = (started: () => Screens): void =>
  describe('a worker who is owed wages', () => {
    let screens: Screens;
    let [code, number, caseCode] = ['', '', ''];
    beforeAll(() => {
      screens = started();
    });

    /** An old telephone: narrow, and with no script. */
    const phone = async () => personIn(screens.browser, 'phone', { javaScriptEnabled: false });
    const at = async (
      account: Account,
      path: string,
      does: (page: Page) => Promise<void>,
      seat?: Seat,
    ): Promise<void> => {
      const { page, faults } = await screens.comes(account, path, seat);
      await does(page);
      expect(faults).toEqual([]);
      await page.context().close();
    };

    it.each(['/report', '/report/progress', '/mine', '/blacklist', '/check'])(
      'opens %s in 100 kB at most, all in all',
      async (path) => {
        const { page } = await phone();
        expect(await weightOf(page, screens.web + path)).toBeLessThan(MOST_BYTES);
        await page.context().close();
      },
    );

    it('reports it in three answers, and gets a code and the days by which something happens', async () => {
      const { page } = await phone();
      await page.goto(`${screens.web}/report?project=${OURS.code}`);
      await page.getByRole('radio', { name: '2个月' }).check();
      await page.getByLabel('一共欠多少钱？').fill('8,600');
      await page.getByLabel('您的电话').fill(WORKER.phone);
      await page.getByRole('button', { name: '提交' }).click();
      await page.getByRole('heading', { name: '收到了，我们来办' }).waitFor();
      expect(await page.getByRole('listitem').filter({ hasText: '最迟' }).count()).toBeGreaterThan(0);
      [code = '', number = ''] = await page.locator('dd').allTextContents();
      expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
      await page.context().close();
    });

    it('is asked again for what is wrong, with all that was typed still there', async () => {
      const { page } = await phone();
      await page.goto(`${screens.web}/report`);
      await page.getByRole('radio', { name: '1个月' }).check();
      await page.getByLabel('一共欠多少钱？').fill('八千');
      await page.getByRole('button', { name: '提交' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('radio', { name: '1个月' }).isChecked()).toBe(true);
      expect(await page.getByLabel('一共欠多少钱？').inputValue()).toBe('八千');
      await page.context().close();
    });

    it(
      'is found by an officer by the end of the telephone number, made a case and assigned to its town and its department',
      () =>
        at('office-1', `/search?q=${WORKER.phone.slice(-4)}`, async (page) => {
          await page.getByRole('main').locator('a[href^="/clues/"]').filter({ hasText: number }).first().click();
          await page.getByRole('button', { name: '转案件' }).click();
          await page.getByRole('button', { name: '添加工人' }).click();
          await send(page, '立案', {
            欠薪起始月: '2026-01',
            欠薪终止月: '2026-01',
            身份证号: WORKER.number,
            诉求: '8600',
          });
          await send(page, '交办');
          await page.waitForURL('**/cases/**');
          await settled(page);
          caseCode = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
          expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(caseCode);
        }),
      MINUTES,
    );

    it(
      'has it mediated in the town, with the department beside it, to the closing',
      async () => {
        const path = `/cases/${caseCode}`;
        await at('housing-1', path, (page) => act(page, '签收任务'));
        const onPhone = `/grid/case/${encodeURIComponent(caseCode)}`;
        await at(
          'town-1',
          '/grid',
          async (page) => {
            const does = async (form: string, fill?: () => Promise<void>): Promise<void> => {
              await page.goto(screens.web + onPhone);
              await (fill ? fillIn(page, form, fill) : tap(page, form));
            };
            await does('签收任务');
            await does('走访记录', async () => {
              await page.getByLabel('日期').fill('2026-03-10');
              await page.getByLabel('明查').check();
              await page.getByLabel('地点').fill('项目部');
              await page.getByLabel('看到的情况').fill('人在现场，工资未付');
              await page.getByLabel('第 1 人执法证号').fill('甘-001');
              await page.getByLabel('第 2 人账号').fill('town-2');
              await page.getByLabel('第 2 人执法证号').fill('甘-002');
              await photograph(page);
            });
            await does('开始调解');
            await does('登记调解结果', async () => {
              await page.getByLabel('达成协议').check();
              await page.getByLabel('经过').fill('当日付清');
            });
          },
          'phone',
        );
        await at('town-1', path, async (page) => {
          await act(page, '认定欠薪主体、人数、金额', {
            欠薪主体: CONTRACTOR,
            人数: '1',
            金额: '8600',
            依据: '考勤与工资表',
          });
          await act(page, '作出结论', { 结论: '已支付', 说明: '总包垫付' });
          await act(page, '完成任务', { 结果: '已核对' });
        });
        await at('housing-1', path, (page) => act(page, '完成任务', { 结果: '已督促总包' }));
        await at('office-1', path, (page) =>
          act(page, '登记某人的支付凭证', { 工人标识: WORKER.name, 金额: '8600', 凭证: '银行回单' }),
        );
        await at('office-2', path, (page) => act(page, '另一人确认支付凭证', { 工人标识: WORKER.name }));
        await at('office-1', path, async (page) => {
          await act(page, '办结');
          await page.getByText('已办结').first().waitFor();
        });
      },
      MINUTES,
    );

    it('has a paper of the case on record, which an officer reads in place on the page of the site', () =>
      at('office-1', `/cases/${caseCode}`, async (page) => {
        await page.getByRole('tab', { name: /文书/ }).click();
        await page.getByRole('button', { name: '制发文书' }).click();
        await send(page, '制发文书', { 种类: '立案审批表' });
        await page.goto(`${screens.web}/projects/${OURS.code}`);
        await page.getByRole('button', { name: /立案审批表/ }).click();
        const paper = page.getByRole('dialog', { name: /立案审批表/ });
        await paper.locator('iframe.document-page').waitFor();
        await paper.getByText('核验码').waitFor();
      }));

    it(
      'is called back about it, as the sample of the month says that nobody chose',
      async () => {
        // A stack that stays keeps its day: there the call is recorded on the page of the case.
        const isOwn = process.env['BESIDE'] !== '1';
        const told = { 结果: '满意', 回访记录: '工资足额到账' };
        if (isOwn)
          await run(process.execPath, [
            ...['--import', require.resolve('tsx'), join(__dirname, '../../../../apps/cli/src/main.ts')],
            ...['clock', '--to', '2026-04-01', '--services', screens.stack.file],
          ]);
        await at('office-1', isOwn ? '/call-backs?month=2026-03' : `/cases/${caseCode}`, async (page) => {
          if (isOwn) {
            expect(await page.locator('code.seed').textContent()).toMatch(/^[0-9a-f]{64}$/);
            const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: caseCode }) });
            await row.getByRole('button', { name: '记录回访' }).click();
            await send(page, '回访', told);
            await row.getByText('回访属实').waitFor();
          } else await act(page, '回访', told);
        });
      },
      MINUTES,
    );

    it('reads by the code and the end of the telephone number how it stands, and nobody does without', async () => {
      const { page } = await phone();
      await page.goto(`${screens.web}/report/${code}`);
      await page.getByRole('button', { name: '查询' }).click();
      expect(await page.getByRole('heading', { name: '现在' }).count()).toBe(0);
      await page.goto(`${screens.web}/report/progress`);
      await page.getByLabel('查询码').fill(code.toLowerCase());
      await page.getByLabel('电话后四位').fill('0000');
      await page.getByRole('button', { name: '查询' }).click();
      await page.getByText('电话后四位不对').waitFor();
      await page.getByLabel('电话后四位').fill(WORKER.tail);
      await page.getByRole('button', { name: '查询' }).click();
      await page.getByText(number).waitFor();
      await page.context().close();
    });

    it('is let in at once, with the codes that a start prints: to the own wages, and to the check of a paper', async () => {
      const { worker: shown, document } = screens.stack.codes ?? {};
      if (!shown || !document) throw new Error('A start prints codes for the pages without an account.');
      const { page } = await phone();
      await page.goto(`${screens.web}/mine`);
      await page.locator('#code').fill(shown.code);
      await page.locator('#tail').fill(shown.tail);
      await page.getByRole('button', { name: '查看' }).click();
      await page.getByRole('heading', { name: '您的工资' }).waitFor();
      await page.goto(`${screens.web}/check/${document.code}`);
      await page.getByText(document.number).waitFor();
      await page.context().close();
    });

    it('finds a paper that nobody issued told as such, by its code', async () => {
      const { page } = await phone();
      await page.goto(`${screens.web}/check/AAAA-BBBB-CCCC-DDDD`);
      await page.getByRole('alert').waitFor();
      await page.context().close();
      const able = await personIn(screens.browser, 'phone');
      await able.page.goto(`${screens.web}/check/AAAA-BBBB-CCCC-DDDD`);
      expect(await barriersOn(able.page)).toEqual([]);
      await able.page.context().close();
    });
  });
