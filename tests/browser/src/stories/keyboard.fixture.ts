import type { Page } from 'playwright-core';
import { settled } from '../layout.fixture';
import { type Screens } from '../screens.fixture';
import { RAISED } from '../warnings.fixture';

const STEPS = 120;

/** Goes on by Tab until what this selector names has the focus; it must be seen to have it. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`);
    if (!isThere) continue;
    const isSeen = await page.evaluate<boolean>(`(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement);
      return outlineStyle !== 'none' || boxShadow !== 'none';
    })()`);
    expect([selector, isSeen]).toEqual([selector, true]);
    return;
  }
  throw new Error(`Tab never came to ${selector}`);
};

/** An officer without a mouse. */
export const keyboard = (started: () => Screens): void =>
  describe('an officer with a keyboard alone', () => {
    it('logs in, opens a warning that nobody has signed, and acknowledges it', async () => {
      const screens = started();
      const { page, faults } = await screens.visits(RAISED);
      await tabTo(page, 'a[href], button');
      await page.keyboard.press('Enter');
      await page.locator('button[name="account"]').first().waitFor();
      await tabTo(page, 'button[name="account"][value="office-1"]');
      await page.keyboard.press('Enter');
      await page.locator('.warning-line [role=cell]').first().waitFor();
      await settled(page);
      await tabTo(page, '.warning-line button');
      await page.keyboard.press('Enter');
      await page.locator('.act-panel').waitFor();
      await tabTo(page, '.act-panel section button');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('签收预警');
      await page.keyboard.press('Enter');
      const form = page.getByRole('dialog').filter({ hasText: '签收预警' }).last();
      await form.waitFor();
      await tabTo(page, '.ant-drawer-footer .ant-btn-primary');
      await page.keyboard.press('Enter');
      await page.getByText('已签收').first().waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    });
  });
