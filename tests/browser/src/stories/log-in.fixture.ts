import { randomUUID } from 'node:crypto';
import { eventually } from '@anxin/testing';
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

    it('is logged out within five seconds of the withdrawal of the account, on a page that asks nobody', async () => {
      const { web, stack } = screens;
      const { page } = await screens.comes('water-1');
      await page.goto('about:blank');
      const session = async (): Promise<number> => (await page.request.get(`${web}/session`)).status();
      expect(await session()).toBe(200);
      const input = { accountId: 'water-1', reason: '调离岗位', idempotencyKey: randomUUID() };
      const answer = await fetch(`${stack.gateway}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${stack.tokens['OFFICE']}` },
        body: JSON.stringify({
          query: 'mutation ($input: AccountInput!) { accountWithdraw(input: $input) { standing } }',
          variables: { input },
        }),
      });
      expect(await answer.json()).toEqual({ data: { accountWithdraw: { standing: 'WITHDRAWN' } } });
      await eventually(async () => expect(await session()).toBe(401));
      await page.goto(web);
      expect(page.url()).toContain('/login');
      await page.context().close();
    });
  });
