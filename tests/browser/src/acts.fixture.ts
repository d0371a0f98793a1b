import type { Locator, Page } from 'playwright-core';

/** What is filled into a form, by the labels of its fields, of several that of the row that was added last; the words of a choice where it is one. */
export type Filling = Readonly<Record<string, string>>;

const fill = async (page: Page, form: Locator, label: string, value: string): Promise<void> => {
  const [anywhere, inRow] = [form, form.locator('.act-row').last()].map((place) =>
    place.getByLabel(label, { exact: true }).first(),
  ) as [Locator, Locator];
  const field = (await inRow.count()) > 0 ? inRow : anywhere;
  const role = await field.getAttribute('role');
  if (role === 'switch') return field.click();
  if (role !== 'combobox') return field.fill(value);
  await field.click();
  await field.pressSequentially(value);
  await page.keyboard.press('Enter');
  // Of a list that is closed already, the key would close the form.
  if ((await field.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape');
};

/** Fills in the form that stands open, and sends it by its button of this name. */
export const send = async (page: Page, name: string, filling: Filling = {}): Promise<void> => {
  const form = page.getByRole('dialog').filter({ has: page.locator('.ant-drawer-title', { hasText: name }) });
  await form.waitFor();
  for (const [label, value] of Object.entries(filling)) await fill(page, form, label, value);
  await form.getByRole('button', { name, exact: true }).click();
  const refusal = form.locator('[role=alert], .ant-form-item-explain-error').first();
  const said = refusal.waitFor().then(
    () => refusal.textContent(),
    () => null,
  );
  const refused = await Promise.race([form.waitFor({ state: 'hidden' }), said]);
  if (typeof refused === 'string') throw new Error(`${name}: ${refused}`);
};

/** Does what stands in the panel of a page under this name. */
export const act = async (page: Page, name: string, filling?: Filling): Promise<void> => {
  await page.locator('.act-panel').getByRole('button', { name, exact: true }).click();
  await send(page, name, filling);
};
