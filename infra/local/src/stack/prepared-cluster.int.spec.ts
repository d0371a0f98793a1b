import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { connected, prepareDatabase, removePostgres, startPostgres, temporaryFolder } from '../postgres';
import { compileChanged } from './compile';
import { migrateUnlessDone } from './migrated';
import { beginPrepared } from './prepared-cluster';

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('anxin-prepared-');
  await compileChanged(SERVICE_NAMES.map((name) => [name, 'main'] as const));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a folder begins with the databases of all services at this version, each migrated once by a program, and what is there stays', async () => {
  const dataDir = join(folder, 'postgres');
  expect(await beginPrepared(dataDir)).toBe(true);
  const postgres = await startPostgres({ dataDir });
  try {
    for (const name of SERVICE_NAMES) {
      const { serviceUrl } = await prepareDatabase(postgres.adminUrl, name);
      const [journal] = await connected(serviceUrl, async (client) => {
        const { rows } = await client.query<{ entries: number }>('SELECT count(*)::int AS entries FROM journal');
        return rows;
      });
      expect(journal).toEqual({ entries: 0 });
    }
    const name = 'cases';
    const { migratorUrl } = await prepareDatabase(postgres.adminUrl, name);
    // Whom the database does not let in can migrate nothing: where nothing is left to do, nobody knocks.
    const locked = { name, migratorUrl: migratorUrl.replace(/:[^:@]+@/, ':wrong@') };
    await migrateUnlessDone(postgres.adminUrl, locked);
    await connected(postgres.adminUrl, (client) =>
      client.query(`COMMENT ON DATABASE anxin_${name} IS 'migrated by another program'`),
    );
    await expect(migrateUnlessDone(postgres.adminUrl, locked)).rejects.toMatchObject({ code: 'SERVICE_FAILED' });
    await migrateUnlessDone(postgres.adminUrl, { name, migratorUrl });
    await migrateUnlessDone(postgres.adminUrl, locked);
  } finally {
    await postgres.stop();
  }
  expect(await beginPrepared(dataDir)).toBe(false);
  await removePostgres(dataDir);
});
