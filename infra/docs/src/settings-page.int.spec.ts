import { readFileSync } from 'node:fs';
import { PAGE, settingsPage } from './settings-page';

it('the page names every setting of every program as the code has them: npm run settings', async () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(await settingsPage());
});
