import { settled } from '../layout.fixture';
import { type Screens } from '../screens.fixture';
import { OTHERS, OURS } from '../sites.fixture';

/** Whoever leads the people of a labour subcontractor. */
export const subcontractor = (started: () => Screens): void =>
  describe('a subcontractor', () => {
    let screens: Screens;
    beforeAll(() => {
      screens = started();
    });

    it('comes to its sites, and finds its own people, what they are paid and owed, and why', async () => {
      const { page, faults } = await screens.comes('subcontractor-1', '/sites');
      await page
        .getByText(/总包：/)
        .first()
        .waitFor();
      expect(await page.locator('ul.tiles li').count()).toBeGreaterThan(1);
      await page.getByRole('link', { name: OURS.name }).click();
      await page.getByRole('heading', { name: '本单位的人' }).waitFor();
      await page.getByText('徐*').first().waitFor();
      const text = (await page.locator('main').textContent()) ?? '';
      expect(text).toContain('只有本单位的人');
      expect(text).not.toMatch(/专户|保证金|建设单位/);
      await page.getByRole('link', { name: '2026-01' }).first().click();
      await page.getByText('徐*').first().waitFor();
      await page.locator('.why-figure').first().click();
      await page.getByText('法律依据').first().waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it('reads nothing of another site, and no page of the project as a whole', async () => {
      const { page } = await screens.comes('subcontractor-1', '/sites');
      for (const path of [
        `/sites/${OTHERS.code}`,
        `/projects/${OTHERS.code}/months/2026-01`,
        `/projects/${OURS.code}`,
        `/contractor/projects/${OURS.code}`,
        '/systems',
        '/warnings',
      ]) {
        await page.goto(screens.web + path);
        await settled(page);
        const text = await page.locator('main').textContent();
        expect([path, text]).toEqual([path, expect.not.stringMatching(/样例002|专户余额|保证金（元）|四方协议签订/)]);
      }
      await page.context().close();
    });
  });
