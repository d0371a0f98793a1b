import { readFileSync } from 'node:fs';
import { allMetrics, METRICS_PAGE, metricsPage } from './metrics-page';

it('the page has every metric that programs answer, with its meaning: npm run metrics', async () => {
  expect(readFileSync(METRICS_PAGE, 'utf8')).toBe(metricsPage(await allMetrics()));
});
