import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDatabase, type ServiceDatabase, startPostgres, temporaryFolder } from '@anxin/local/postgres';
import { migrate } from '@anxin/service-kit';

/** A PostgreSQL of the benchmark's own, durable as in service. */
export const withPostgres = async (
  work: (fresh: (name: string, migrations: readonly (new () => object)[]) => Promise<ServiceDatabase>) => Promise<void>,
): Promise<void> => {
  const folder = await temporaryFolder('anxin-bench-');
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  let databases = 0;
  try {
    await work(async (name, migrations) => {
      databases += 1;
      const urls = await prepareDatabase(postgres.adminUrl, `${name}_${databases}`);
      await migrate({ url: urls.migratorUrl, migrations });
      return urls;
    });
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
