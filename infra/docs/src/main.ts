/** `main.ts settings | errors`: prints a page for operators. */
import { writeFileSync } from 'node:fs';
import * as errors from './errors-page';
import * as settings from './settings-page';

const PAGES: Readonly<Record<string, () => Promise<void> | void>> = {
  settings: async () => writeFileSync(settings.PAGE, await settings.settingsPage()),
  errors: () => writeFileSync(errors.PAGE, errors.errorsPage()),
};

const main = async ([name = '']: readonly string[]): Promise<void> => {
  const print = PAGES[name];
  if (!print) throw new Error(`one of: ${Object.keys(PAGES).join(', ')}`);
  await print();
};

void main(process.argv.slice(2));
