import type { Page } from 'playwright-core';
import { settled } from '../layout.fixture';
import { type Account, type Screens } from '../screens.fixture';
import { OTHERS, OURS, SCREENS } from '../sites.fixture';

/** What is answered to an address that somebody types in, with who they are. */
const asked = (page: Page, path: string): Promise<{ readonly status: number; readonly text: string }> =>
  page.evaluate(
    `fetch(${JSON.stringify(path)}, { headers: { 'x-anxin': '1' } })
      .then(async (answer) => ({ status: answer.status, text: await answer.text() }))`,
  );

const OF_OTHERS = [
  `/projects/${OTHERS.code}`,
  `/projects/${OTHERS.code}/months/2026-01`,
  `/contractor/projects/${OTHERS.code}`,
  `/owed?project=${OTHERS.code}`,
  `/warnings?search=${OTHERS.code}`,
  `/projects?search=${OTHERS.code}`,
  `/search?q=${OTHERS.code}`,
  `/clues/VISIT:VI7000015`,
];

const EXPORTS = [
  `/services/workers/exports/people-owed.csv?project=${OTHERS.code}`,
  `/services/projects/rights-boards/${OTHERS.code}.pdf`,
  '/services/cases/evidence?subject=clue:VISIT:VI7000015',
];

/** Whom each may not be taken for: exports and tables of an office. */
const FORBIDDEN: readonly (readonly [account: Account, paths: readonly string[]])[] = [
  ['housing-1', ['/services/projects/imports', '/services/workers/settlement']],
  ['town-1', ['/services/projects/imports', '/services/workers/settlement']],
  [
    'contractor-1',
    ['/services/projects/imports', '/services/cases/exports/reports.xlsx?from=2026-01-01&to=2026-03-10'],
  ],
  [
    'subcontractor-1',
    ['/services/workers/exports/people-owed.csv', `/services/projects/rights-boards/${OURS.code}.pdf`],
  ],
];

/** Whoever tries the addresses of others. */
export const strangers = (started: () => Screens): void =>
  describe('whoever tries the addresses of others', () => {
    let screens: Screens;
    beforeAll(() => {
      screens = started();
    });

    it.each<Account>(['housing-1', 'town-1', 'contractor-1'])(
      'as %s reads nothing of a site that is not theirs on any page, and all of one that is',
      async (account) => {
        const { page } = await screens.comes(account, `/projects/${OURS.code}`);
        await page.getByText(OURS.name).first().waitFor();
        for (const path of OF_OTHERS) {
          await page.goto(screens.web + path);
          await settled(page);
          expect([path, await page.locator('body').textContent()]).toEqual([
            path,
            expect.not.stringContaining(OTHERS.name),
          ]);
        }
        await page.context().close();
      },
    );

    it.each<Account>(['housing-1', 'town-1', 'contractor-1', 'subcontractor-1'])(
      'as %s gets nothing of it as a file',
      async (account) => {
        const { page } = await screens.comes(account);
        for (const path of EXPORTS) {
          const { text } = await asked(page, path);
          expect([path, text]).toEqual([path, expect.not.stringMatching(/样例002|^%PDF|"id"/)]);
        }
        await page.context().close();
      },
    );

    it.each(FORBIDDEN)('as %s is refused what is the office’s alone', async (account, paths) => {
      const { page } = await screens.comes(account);
      for (const path of paths) expect([path, (await asked(page, path)).status]).toEqual([path, 403]);
      await page.context().close();
    });

    it('without an account gets the log-in of every page, and nothing of any service', async () => {
      const { page } = await screens.visits('/report');
      for (const path of EXPORTS)
        expect([path, (await page.request.get(screens.web + path)).status()]).toEqual([path, 401]);
      for (const path of SCREENS.flatMap(([, paths]) => paths)) {
        await page.goto(screens.web + path);
        expect([path, new URL(page.url()).pathname]).toEqual([path, '/login']);
      }
      await page.context().close();
    });

    it('as an officer of another role finds the screens of a role closed with words, not broken', async () => {
      for (const [account, path, says] of [
        ['office-1', '/contractor', '这里是施工单位的页面'],
        ['contractor-1', '/grid', '网格员'],
        ['subcontractor-1', '/contractor', '这里是施工单位的页面'],
        ['contractor-1', '/sites', '这里是施工单位的页面'],
      ] as const) {
        const { page, faults } = await screens.comes(account, path);
        await page.getByText(says).first().waitFor();
        expect(faults).toEqual([]);
        await page.context().close();
      }
    });
  });
