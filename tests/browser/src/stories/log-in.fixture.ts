import { barriersOn } from '../axe.fixture';
import { type Account, type Screens } from '../screens.fixture';

/** Whoever opens the one address. */
export const everybody = (started: () => Screens): void =>
  describe('whoever opens the one address', () => {
    let screens: Screens;
    beforeAll(() => {
      screens = started();
    });

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
