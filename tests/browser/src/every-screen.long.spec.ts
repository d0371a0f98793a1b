import { readFile } from 'node:fs/promises';
import { barriersOn } from './axe.fixture';
import { describeInBrowser } from './chromium.fixture';
import { enforced } from './enforced.fixture';
import { overflowOf, settled } from './layout.fixture';
import { type Account, type Screens, STARTS_MS, startScreens } from './screens.fixture';
import { shoot } from './shots.fixture';
import { OPEN_PAGES, SCREENS } from './sites.fixture';

/** So many screens one after another. */
const MINUTES = 900_000;

describeInBrowser('every screen', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await startScreens();
  }, STARTS_MS);
  afterAll(() => screens.close());

  /** What is wrong with pages, by who sees them how. */
  const wrongOn = async (account: Account, paths: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
    const found: Record<string, readonly string[]> = {};
    for (const seat of ['desk', 'dark', 'phone', 'zoomed'] as const) {
      const { page, faults } = await screens.comes(account, paths[0], seat);
      for (const path of paths) {
        await page.goto(screens.web + path);
        await settled(page);
        await shoot(page, account, seat, path);
        const wrong = [...(await barriersOn(page)), ...(await overflowOf(page)), ...faults];
        if (wrong.length > 0) found[`${seat} ${path}`] = wrong;
      }
      await page.context().close();
    }
    return found;
  };

  it.each(SCREENS)(
    'of %s has no barrier at the desk, light or dark, and fits a phone of 360 px and a desk at 200 % without one either',
    async (account, paths) => expect(await wrongOn(account, paths)).toEqual({}),
    MINUTES,
  );

  it('without an account has no barrier and fits a phone', async () => {
    const found: Record<string, readonly string[]> = {};
    const { page, faults } = await screens.visits('/login', 'phone');
    for (const path of OPEN_PAGES) {
      await page.goto(screens.web + path);
      await shoot(page, 'anybody', 'phone', path);
      const wrong = [...(await barriersOn(page)), ...(await overflowOf(page)), ...faults];
      if (wrong.length > 0) found[path] = wrong;
    }
    await page.context().close();
    expect(found).toEqual({});
  });

  it(
    'of a single order, penalty and referral has none for the office, a department and, of its orders, the unit itself; the bundle is taken by its button',
    async () => {
      const paths = await enforced(screens.stack);
      expect([await wrongOn('office-1', paths), await wrongOn('housing-1', paths)]).toEqual([{}, {}]);
      const orders = paths.filter((path) => path.startsWith('/orders/'));
      expect(await wrongOn('contractor-1', orders)).toEqual({});
      const { page } = await screens.comes(
        'office-1',
        paths.find((path) => path.startsWith('/referrals/')),
      );
      await page.getByRole('tab', { name: /文书/ }).click();
      const [taken] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: '下载移送材料包' }).click(),
      ]);
      expect(taken.suggestedFilename()).toMatch(/^移送材料 .+\.zip$/);
      const zip = (await readFile(await taken.path())).toString('latin1');
      expect([zip.startsWith('PK'), zip.includes('SHA256SUMS.txt')]).toEqual([true, true]);
      await page.context().close();
    },
    MINUTES,
  );
});
