/** Runs a PostgreSQL in a temporary folder for the process that started it and prints `{"adminUrl":…}`. */
import { join } from 'node:path';
import { serveOrSay } from '@anxin/process';
import { removeHome, temporaryFolder } from './home';
import { startPostgres } from './server';

serveOrSay(async () => {
  const folder = await temporaryFolder('anxin-postgres-');
  const dataDir = join(folder, 'cluster');
  const remove = () => removeHome(dataDir).then(() => removeHome(folder));
  const postgres = await startPostgres({ dataDir, durable: false }).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { says: { adminUrl: postgres.adminUrl }, stop: () => postgres.stop().then(remove) };
});
