import { settled } from '../layout.fixture';
import { type Screens } from '../screens.fixture';

/** An officer who looks at the same narrowed lists every morning, on whichever computer is free. */
export const keepsLists = (started: () => Screens): void =>
  describe('an officer who keeps lists', () => {
    let screens: Screens;
    beforeAll(() => {
      screens = started();
    });

    it('names a narrowed list, finds it on another computer above the list and on the home, sends its link, deletes it', async () => {
      const narrowed = '/projects?search=%E6%A0%B7%E4%BE%8B001';
      const { page, faults } = await screens.comes('office-1', narrowed);
      await page.getByRole('button', { name: '收藏当前清单' }).click();
      await page.getByLabel('给清单起个名字').fill('样例001的项目');
      await page.keyboard.press('Enter');
      await page.getByRole('navigation', { name: '收藏的清单' }).getByRole('link', { name: '样例001的项目' }).waitFor();
      expect(await page.getByRole('button', { name: '收藏当前清单' }).count()).toBe(0);
      const address = page.url();
      await page.context().close();

      const other = await screens.comes('office-1');
      const kept = other.page.getByRole('navigation', { name: '收藏的清单' });
      await kept.getByRole('link', { name: '样例001的项目' }).click();
      await other.page.getByRole('heading', { name: '项目' }).first().waitFor();
      expect(other.page.url()).toBe(address);
      await settled(other.page);
      expect(await other.page.locator('main').textContent()).toContain('样例001号工程');
      await other.page.goto(`${screens.web}/clues`);
      await settled(other.page);
      expect(await kept.count()).toBe(0);

      const colleague = await screens.comes('office-2', new URL(address).pathname + new URL(address).search);
      await settled(colleague.page);
      expect(await colleague.page.getByRole('link', { name: '样例001的项目' }).count()).toBe(0);
      await colleague.page.context().close();

      await other.page.goto(`${screens.web}/`);
      await kept.getByRole('button', { name: '删除“样例001的项目”' }).click();
      await other.page.getByRole('tooltip').getByRole('button', { name: '删除“样例001的项目”' }).click();
      await kept.waitFor({ state: 'detached' });
      await other.page.reload();
      await settled(other.page);
      expect(await kept.count()).toBe(0);
      expect([...faults, ...other.faults]).toEqual([]);
      await other.page.context().close();
    });
  });
