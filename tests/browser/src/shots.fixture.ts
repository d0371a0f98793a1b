import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Seat } from './chromium.fixture';
import { OURS } from './sites.fixture';

/** Where pictures go; without it none is made. */
const FOLDER = process.env['SCREENSHOTS'];
const OF_README = join(__dirname, '../screenshots');

/** Those that README shows, by who sees them where: as much as fits the screen. */
const SHOWN: Readonly<Record<string, string>> = {
  'office-1 desk /': 'home',
  'office-1 desk /warnings': 'warnings',
  'office-1 desk /board': 'board',
  [`office-1 desk /projects/${OURS.code}`]: 'project',
  'contractor-1 desk /contractor': 'contractor',
  'town-1 phone /grid': 'grid',
  'anybody phone /report': 'report',
};

/** What the screen shows, at seven tenths of its size: README is no place for more. */
const small = async (page: Page): Promise<Buffer> => {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const line = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height, scale: 0.7 };
  const { data } = await line.send('Page.captureScreenshot', { format: 'png', clip });
  return Buffer.from(data, 'base64');
};

/** Makes a picture of a screen, where pictures are asked for; of one that README shows its own anew. */
export const shoot = async (page: Page, who: string, seat: Seat, path: string): Promise<void> => {
  if (!FOLDER || seat === 'zoomed' || seat === 'dark') return;
  await mkdir(FOLDER, { recursive: true });
  const name = `${who}-${seat}${path.replaceAll(/[^\w]+/g, '-')}.png`;
  await page.screenshot({ path: join(FOLDER, name), fullPage: true });
  const shown = SHOWN[`${who} ${seat} ${path}`];
  if (shown) await writeFile(join(OF_README, `${shown}.png`), await small(page));
};
