import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium.fixture';
import { type Screens, STARTS_MS, startScreens } from './screens.fixture';

const COUNTY = join(__dirname, '../../data/county');
const MINUTES = 900_000;

/** Drops files where somebody would let them go, as the system does. */
const drop = async (page: Page, selector: string, files: readonly string[]): Promise<void> => {
  const place = await page.locator(selector).first().boundingBox();
  if (!place) throw new Error(`No ${selector}`);
  const line = await page.context().newCDPSession(page);
  const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await line.send('Input.dispatchDragEvent', { type, ...at, data });
};

describeInBrowser('an office that begins', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await startScreens({ withSample: false });
  }, STARTS_MS);
  afterAll(() => screens.close());

  it(
    'lets a whole county go over the page of imports, and it goes in in its order without a row refused',
    async () => {
      const { page, faults } = await screens.comes('office-1', '/imports');
      const files = (await readdir(COUNTY)).filter((name) => !name.startsWith('expected'));
      await page.locator('.ant-upload-drag:not(.ant-upload-disabled)').waitFor();
      await drop(
        page,
        '.ant-upload-drag',
        files.map((name) => join(COUNTY, name)),
      );
      await page.getByRole('button', { name: `导入 ${files.length} 个文件` }).click();
      await page
        .locator('.ant-tag-success', { hasText: '已导入' })
        .nth(files.length - 1)
        .waitFor({ timeout: MINUTES });
      expect(await page.locator('.ant-tag-error').allTextContents()).toEqual([]);
      expect(await page.locator('.faulty-word').count()).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    MINUTES,
  );
});
