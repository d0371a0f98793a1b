import { barriersOn } from './axe.fixture';
import { describeInBrowser } from './chromium.fixture';
import { type Account, type Screens, STARTS_MS, startScreens } from './screens.fixture';

describeInBrowser('whoever opens the one address', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await startScreens();
  }, STARTS_MS);
  afterAll(() => screens.close());

  it.each<Account>(['office-1', 'housing-1', 'town-1', 'contractor-1'])(
    'logs in as %s, stands on the page of the role, and finds no barrier on the way',
    async (account) => {
      const { page, faults } = await screens.visits('/');
      expect(await barriersOn(page)).toEqual([]);
      await page
        .getByRole('link', { name: '登录' })
        .or(page.getByRole('button', { name: '登录' }))
        .first()
        .click();
      expect(await barriersOn(page)).toEqual([]);
      await page.locator(`button[name="account"][value="${account}"]`).click();
      await page.waitForURL(`${screens.web}/`);
      await page.getByRole('main').waitFor();
      expect(await page.evaluate('JSON.stringify({ ...localStorage }) + document.cookie')).not.toMatch(
        /eyJ|anxin-session/,
      );
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
