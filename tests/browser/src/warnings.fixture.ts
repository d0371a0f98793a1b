import type { Page } from 'playwright-core';
import { act } from './acts.fixture';

/** The list of those that nobody has signed. */
export const RAISED = '/warnings?stages=%5B%22RAISED%22%5D';

export const warningsOf = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('button') });

/** Those that somebody has signed. */
export const signedOn = (page: Page) => page.locator('.warning-line', { hasText: '已签收' });

/** Signs the first that nobody has signed. */
export const signOne = async (page: Page): Promise<void> => {
  await page.goto(new URL(RAISED, page.url()).href);
  await warningsOf(page).first().getByRole('button').click();
  await page.locator('.act-panel').waitFor();
  await act(page, '签收预警');
};
