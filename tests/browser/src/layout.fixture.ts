import type { Page } from 'playwright-core';

/** Waits until what the page asked for has come. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByRole('main').or(page.locator('.wall')).first().waitFor();
  // A machine at work draws what a screen waits with long after its frame: what was asked for has a heading, or is said not to be.
  await page.locator('h1, .ant-alert, .ant-empty, .ant-result').first().waitFor();
  await page.locator('.ant-skeleton-active, .ant-spin-spinning').first().waitFor({ state: 'detached' });
  // Drawers and tabs fade in, and what fades has another contrast.
  await page.waitForTimeout(400);
};

/** What stands out of the page to the right: nothing may have to be scrolled to sideways. */
export const overflowOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((one) => one.tagName + '.' + one.className + ' ' + Math.round(one.getBoundingClientRect().right));
  })()`);
