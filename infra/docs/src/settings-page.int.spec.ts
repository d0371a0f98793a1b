import { readFileSync } from 'node:fs';
import { allSettings, PAGE, settingsPage, settingsTable, TABLE } from './settings-page';

it('page and table name every setting of every program as the code has them: npm run settings', async () => {
  const all = await allSettings();
  expect(readFileSync(PAGE, 'utf8')).toBe(settingsPage(all));
  expect(readFileSync(TABLE, 'utf8')).toBe(settingsTable(all));
});
