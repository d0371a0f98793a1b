import { existsSync } from 'node:fs';
import { describeWith } from '@anxin/testing/describe-with';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** `describe` where there is a Chromium, which CI requires. */
export const describeInBrowser = describeWith({
  name: 'Chromium',
  isHere: PROGRAM !== undefined,
  wayOut: 'apt-get install chromium',
  requiredBy: 'ANXIN_REQUIRE_CHROMIUM',
});

// Without a display and with nothing asked of the world outside.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: PROGRAM ?? '', args: FLAGS, headless: true });

/** How somebody sits before the screen; `zoomed` is the desk at 200 %, `dark` the same in the dark look. */
export const SEATS = {
  desk: { viewport: { width: 1440, height: 900 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  zoomed: { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} as const;

export type Seat = keyof typeof SEATS;

/** A browser of its own person: nothing is shared with another's. What a page throws or is refused by its own policy fails the test. */
export const personIn = async (browser: Browser, seat: Seat = 'desk', more: BrowserContextOptions = {}) => {
  const context: BrowserContext = await browser.newContext({
    ...SEATS[seat],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...more,
  });
  const page: Page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(message.text()))
      faults.push(message.text());
  });
  return { context, page, faults };
};
