import type { Browser, Page } from 'playwright-core';
import { launchChromium, personIn, type Seat } from './chromium.fixture';
import { besideAStack, npmStart } from './npm-start.fixture';

/** Everything is brought up, on a machine that does other things too. */
export const STARTS_MS = 300_000;

/** The accounts that `npm start` prints. */
export type Account = 'office-1' | 'office-2' | 'housing-1' | 'water-1' | 'town-1' | 'contractor-1' | 'subcontractor-1';

export type Person = {
  readonly page: Page;
  /** What the page threw, or its own policy refused. */
  readonly faults: readonly string[];
};

/** Logs in at the page that stands there, as a person does. */
const logInAs = async (page: Page, account: Account): Promise<void> => {
  await page
    .getByRole('link', { name: '登录' })
    .or(page.getByRole('button', { name: '登录' }))
    .first()
    .click();
  await page.locator(`button[name="account"][value="${account}"]`).click();
};

/** Everything that `npm start` brings up, with the sample county or nothing, and a browser before it. */
export const startScreens = async ({ withSample = true } = {}) => {
  const stack = process.env['BESIDE'] === '1' ? besideAStack() : await npmStart({ withSample });
  const { web } = stack;
  const browser: Browser = await launchChromium();
  /** Somebody who has opened an address and is nobody yet. */
  const visits = async (path: string, seat?: Seat): Promise<Person> => {
    const { page, faults } = await personIn(browser, seat);
    await page.goto(web + path);
    return { page, faults };
  };
  return {
    web,
    stack,
    browser,
    visits,
    /** Somebody who has logged in and stands where they wanted to. */
    comes: async (account: Account, path = '/', seat?: Seat): Promise<Person> => {
      const person = await visits(`/login?to=${encodeURIComponent(path)}`, seat);
      await logInAs(person.page, account);
      await person.page.waitForURL(`${web}${path}`);
      return person;
    },
    close: async (): Promise<void> => {
      await browser.close();
      await stack.stop();
    },
  };
};

export type Screens = Awaited<ReturnType<typeof startScreens>>;
