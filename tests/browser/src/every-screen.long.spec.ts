import { readFile } from 'node:fs/promises';
import { barriersOn } from './axe.fixture';
import { describeInBrowser, type Seat } from './chromium.fixture';
import { enforced } from './enforced.fixture';
import { overflowOf, settled } from './layout.fixture';
import { type Account, type Screens, STARTS_MS, startScreens } from './screens.fixture';
import { shoot } from './shots.fixture';
import { OPEN_PAGES, SCREENS } from './sites.fixture';

/** So many screens one after another. */
const MINUTES = 900_000;

const ON_SEATS: readonly (readonly [how: string, seat: Seat])[] = [
  ['at a desk', 'desk'],
  ['at a desk, in the dark look', 'dark'],
  ['on a phone of 360 px', 'phone'],
  ['at a desk at 200 %', 'zoomed'],
];

describeInBrowser('every screen', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await startScreens();
  }, STARTS_MS);
  afterAll(() => screens.close());

  /** What is wrong with pages, by who sees them how. */
  const wrongOn = async (
    account: Account,
    seat: Seat,
    paths: readonly string[],
  ): Promise<Readonly<Record<string, unknown>>> => {
    const found: Record<string, readonly string[]> = {};
    const { page, faults } = await screens.comes(account, paths[0], seat);
    for (const path of paths) {
      await page.goto(screens.web + path);
      await settled(page);
      await shoot(page, account, seat, path);
      const wrong = [...(await barriersOn(page)), ...(await overflowOf(page)), ...faults];
      if (wrong.length > 0) found[`${seat} ${path}`] = wrong;
    }
    await page.context().close();
    return found;
  };

  describe.each(ON_SEATS)('%s', (_, seat) => {
    it.each(SCREENS)(
      'of %s has no barrier and fits',
      async (account, paths) => expect(await wrongOn(account, seat, paths)).toEqual({}),
      MINUTES,
    );
  });

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
      const orders = paths.filter((path) => path.startsWith('/orders/'));
      for (const [, seat] of ON_SEATS) {
        expect(await wrongOn('office-1', seat, paths)).toEqual({});
        expect(await wrongOn('housing-1', seat, paths)).toEqual({});
        expect(await wrongOn('contractor-1', seat, orders)).toEqual({});
      }
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
