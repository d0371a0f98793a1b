import { readFileSync } from 'node:fs';
import { removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { allMetrics, METRICS_PAGE, metricsPage } from './metrics-page';

it('the page has every metric that programs answer, with its meaning: npm run metrics', async () => {
  const folder = await temporaryFolder('anxin-metrics-');
  try {
    expect(readFileSync(METRICS_PAGE, 'utf8')).toBe(metricsPage(await allMetrics(folder)));
  } finally {
    await removePostgres(folder);
  }
});
