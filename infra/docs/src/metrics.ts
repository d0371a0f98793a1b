/** `npm run metrics`: prints the page of metrics. */
import { writeFileSync } from 'node:fs';
import { removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { allMetrics, METRICS_PAGE, metricsPage } from './metrics-page';

const main = async (): Promise<void> => {
  const folder = await temporaryFolder('anxin-metrics-');
  writeFileSync(METRICS_PAGE, metricsPage(await allMetrics(folder)));
  await removePostgres(folder);
};

main().catch((fault: unknown) => {
  process.stderr.write(`${String(fault)}\n`);
  process.exitCode = 1;
});
