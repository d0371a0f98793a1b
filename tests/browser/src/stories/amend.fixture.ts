import type { Locator, Page } from 'playwright-core';
import { type Filling, send } from '../acts.fixture';
import { barriersOn } from '../axe.fixture';
import { settled } from '../layout.fixture';
import { type Screens } from '../screens.fixture';
import { OTHERS, OURS } from '../sites.fixture';

const PLACE = `/projects/${OTHERS.code}`;
const MONTH = `/projects/${OTHERS.code}/months/2026-01`;

/** Waits for what a page shows; a service that answers late is asked again, as a person does. */
const shown = async (page: Page, what: Locator): Promise<Locator> => {
  const again = page.getByRole('button', { name: '重试' });
  await what.or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  return what;
};

/** Opens the two acts of a fact by keyboard alone, and chooses the one of these words. */
const choose = async (page: Page, fact: string | RegExp, words: string): Promise<void> => {
  const sign = page.getByRole('button', { name: typeof fact === 'string' ? `更正或变更：${fact}` : fact }).first();
  await (await shown(page, sign)).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: new RegExp(words) }).last();
  await item.waitFor();
  await item.press('Enter');
};

const amend = async (page: Page, fact: string | RegExp, way: string, filling: Filling): Promise<void> => {
  await choose(page, fact, way);
  await send(page, way, filling);
};

/** Confirms what another said, as it stands in the list of what waits. */
const confirm = async (page: Page, act: string): Promise<void> => {
  const waiting = page.getByRole('region', { name: '待另一名经办人确认' });
  await waiting.getByRole('button', { name: '确认', exact: true }).click();
  await send(page, act);
};

/** An officer who says what was wrong, and what changed on a day. */
export const amends = (started: () => Screens): void =>
  describe('an officer who amends facts', () => {
    let screens: Screens;
    beforeAll(() => {
      screens = started();
    });

    it('corrects a pay day and tells a renewed letter, by keyboard, and the page shows both', async () => {
      const { page, faults } = await screens.comes('office-1', PLACE);
      await choose(page, '约定发薪日', '更正');
      await settled(page);
      expect(await barriersOn(page)).toEqual([]);
      await send(page, '更正', { 发薪日: '18', 理由: '合同约定为十八日' });
      await page.getByText(/月 18 日/).waitFor();
      await amend(page, '形式和到期日', '变更', {
        ...{ 自何日起: '2026-03-01', 保证金形式: '保函', 保证金到期日: '2027-03-01', 理由: '换发保函' },
      });
      await page.getByText('保证金到期日改为 2027-03-01').waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it('reads beside the field what is refused, and nothing has changed', async () => {
      const { page } = await screens.comes('office-1', PLACE);
      await choose(page, '建设单位', '变更');
      const refused = send(page, '变更', {
        ...{ 自何日起: '2026-03-01', 建设单位的统一社会信用代码: OURS.code, 理由: '换了建设单位' },
      });
      await expect(refused).rejects.toThrow('没有这家企业');
      await page.locator('.ant-form-item-explain-error').getByText('没有这家企业').waitFor();
      await page.context().close();
    });

    it('tells the new name of an enterprise, reads what it was called, and says that it never was', async () => {
      const { page, faults } = await screens.comes('office-1', `/enterprises/${OTHERS.contractor}`);
      const before = (await (await shown(page, page.getByRole('heading', { level: 1 }))).textContent()) ?? '';
      await amend(page, '名称、性质、区划', '变更', { 自何日起: '2026-03-01', 名称: '更名建设集团', 理由: '更名登记' });
      await page.getByRole('heading', { level: 1, name: '更名建设集团' }).waitFor();
      await page.getByText(`曾用名：${before}`).waitFor();
      await settled(page);
      expect(await barriersOn(page)).toEqual([]);
      await amend(page, '2026-03-01 的变更', '更正', { 作废: '', 理由: '没有更名' });
      await page.getByRole('heading', { level: 1, name: before }).waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it('moves money by two: what one says of a deposit or a bank line waits until another confirms it', async () => {
      const [{ page: here }, { page: there }] = [
        await screens.comes('office-1', PLACE),
        await screens.comes('office-2', PLACE),
      ];
      await amend(here, '存储金额和存储日', '更正', {
        金额: '3456789.00',
        日期: '2025-09-01',
        理由: '回执为此数',
      });
      await here.getByText('更正：保证金应为 3,456,789.00 元，2025-09-01 存储').waitFor();
      await expect(confirm(here, '确认动用、返还或更正')).rejects.toThrow('提出人以外');
      await there.reload();
      await confirm(there, '确认动用、返还或更正');
      await there.getByText('3,456,789.00 元').first().waitFor();
      await here.goto(screens.web + MONTH);
      await here
        .getByRole('button', { name: /的登记/ })
        .first()
        .click();
      await amend(here, /更正或变更：.*批第/, '退票', { 退票日期: '2026-03-01', 理由: '银行通知退票' });
      await there.goto(screens.web + MONTH);
      await there.getByText('2026-03-01 退票').waitFor();
      await confirm(there, '确认');
      await there.getByRole('region', { name: '待另一名经办人确认' }).waitFor({ state: 'detached' });
      await here.context().close();
      await there.context().close();
    });

    it('is an officer: nobody else is offered it, and who asks for it all the same is refused', async () => {
      const { page } = await screens.comes('housing-1', `/projects/${OURS.code}`);
      await page.getByRole('heading', { name: OURS.name }).waitFor();
      expect(await page.getByRole('button', { name: /更正或变更/ }).count()).toBe(0);
      const answer = await page.evaluate<string>(`fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-anxin': '1' },
        body: JSON.stringify({ query: 'mutation { projectCorrect(input: { projectCode: "${OTHERS.code}", payDay: 5, reason: "x", idempotencyKey: "stranger" }) { code } }' }),
      }).then((answer) => answer.text())`);
      expect(answer).toMatch(/FORBIDDEN/);
      await page.context().close();
    });
  });
