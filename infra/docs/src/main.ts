/** `main.ts settings | errors | metrics`: prints a page for operators. */
import { writeFileSync } from 'node:fs';
import * as errors from './errors-page';
import { allMetrics, METRICS_PAGE, metricsPage } from './metrics-page';
import { allSettings, PAGE, settingsPage, settingsTable, TABLE } from './settings-page';

const printSettings = async (): Promise<void> => {
  const all = await allSettings();
  writeFileSync(PAGE, settingsPage(all));
  writeFileSync(TABLE, settingsTable(all));
};

const PAGES: Readonly<Record<string, () => Promise<void> | void>> = {
  settings: printSettings,
  errors: () => writeFileSync(errors.PAGE, errors.errorsPage()),
  metrics: async () => writeFileSync(METRICS_PAGE, metricsPage(await allMetrics())),
};

const main = async ([name = '']: readonly string[]): Promise<void> => {
  const print = PAGES[name];
  if (!print) throw new Error(`one of: ${Object.keys(PAGES).join(', ')}`);
  await print();
};

void main(process.argv.slice(2));
