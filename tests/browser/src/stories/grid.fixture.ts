import { eventually } from '@anxin/testing';
import type { Page } from 'playwright-core';
import { overflowOf } from '../layout.fixture';
import { type Screens } from '../screens.fixture';

/** Takes a photo with the phone. */
export const photograph = async (page: Page): Promise<void> => {
  await page.locator('.g-take input[type=file]').setInputFiles({
    ...{ name: 'site.jpg', mimeType: 'image/jpeg' },
    buffer: await page.screenshot({ type: 'jpeg' }),
  });
  await page.locator('.g-photos img').first().waitFor();
};

/** Waits until it has arrived; says why it did not. */
const arrived = async (page: Page, form: string): Promise<void> => {
  const card = page.locator('.g-card', { hasText: form });
  await card
    .filter({ hasText: /已送达|没通过/ })
    .or(page.locator('.g-note', { hasText: '还差' }))
    .first()
    .waitFor();
  expect(await page.locator('.g-note.g-orange, .g-refusal').allTextContents()).toEqual([]);
};

/** Does on the phone what needs nothing but a tap. */
export const tap = async (page: Page, form: string): Promise<void> => {
  await page.getByRole('button', { name: form, exact: true }).click();
  await page.locator('button:disabled', { hasText: form }).waitFor();
  await page.goto(new URL('/grid/waiting', page.url()).href);
  await arrived(page, form);
};

/** Fills a form in on the phone and sends it. */
export const fillIn = async (page: Page, form: string, fill: (page: Page) => Promise<void>): Promise<void> => {
  await page.getByRole('button', { name: form, exact: true }).click();
  await page.locator('.g-form').waitFor();
  await fill(page);
  expect(await overflowOf(page)).toEqual([]);
  await page.locator('.g-form button[type=submit]').click();
  await arrived(page, form);
};

/** How many sites that nobody registered the town watches. */
const watched = async (page: Page): Promise<number> => {
  const answer = await page.evaluate<{ data: { watchItems: { totalCount: number } } }>(
    `fetch('/graphql', { method: 'POST', headers: { 'x-anxin': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ watchItems { totalCount } }' }) }).then((answer) => answer.json())`,
  );
  return answer.data.watchItems.totalCount;
};

/** A grid officer on the way, with a phone of 360 px. */
export const grid = (started: () => Screens): void =>
  describe('a grid officer', () => {
    it('writes down a site nobody registered without a line, and it arrives once although its first answer was lost, with its photo at the desk', async () => {
      const { page, faults } = await started().comes('town-1', '/grid/new', 'phone');
      const before = await watched(page);
      await page.getByRole('button', { name: /没登记的小工地/ }).click();
      await page.locator('.g-form').waitFor();
      await page.context().setOffline(true);
      await page.getByLabel('地点').fill('郭嘉镇西街三号');
      await page.getByLabel('什么工程、谁在干、谁是老板').fill('私人建房，外地包工队');
      await page.getByLabel('中：有苗头').check();
      await page.getByLabel('哪天前弄清楚').fill('2026-03-20');
      await photograph(page);
      await page.getByRole('button', { name: '存好，联网后发送' }).click();
      const card = page.locator('.g-card', { hasText: '上报没登记的小工地' });
      await card.filter({ hasText: '待发送' }).waitFor();
      let lost = 0;
      await page.route('**/graphql', async (route) => {
        if (lost > 0 || !route.request().postData()?.includes('mutation')) return route.fallback();
        lost += 1;
        await route.fetch();
        return route.abort('connectionreset');
      });
      await page.context().setOffline(false);
      await page.getByRole('button', { name: '现在发送' }).click();
      for (; (await card.filter({ hasText: '已送达' }).count()) === 0; await page.waitForTimeout(500)) {
        const again = page.getByRole('button', { name: '现在发送' });
        if (lost > 0 && (await again.count()) > 0) await again.click().catch(() => undefined);
      }
      expect([lost, await watched(page)]).toEqual([1, before + 1]);
      expect(faults).toEqual([]);
      await page.context().close();

      const { page: desk } = await started().comes('office-1', '/watch-items?kinds=%5B%22SMALL_SITE%22%5D');
      await desk
        .getByRole('row', { name: /郭嘉镇西街三号/ })
        .first()
        .getByRole('link')
        .click();
      await desk.getByRole('tab', { name: '证据（1）' }).click();
      const photo = desk.getByRole('tabpanel').locator('img').first();
      const width = () => photo.evaluate((image) => ('naturalWidth' in image ? Number(image.naturalWidth) : 0));
      await eventually(async () => expect(await width()).toBeGreaterThan(0), { withinMs: 30_000 });
      await desk.context().close();
    });
  });
