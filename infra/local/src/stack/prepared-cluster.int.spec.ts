import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { connected, prepareDatabase, removePostgres, startPostgres, temporaryFolder } from '../postgres';
import { compile } from './compile';
import { beginPrepared } from './prepared-cluster';

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('anxin-prepared-');
  await compile(SERVICE_NAMES.map((name) => [name, 'main'] as const));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a folder begins with the databases of all services at this version, and what is there stays', async () => {
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
  } finally {
    await postgres.stop();
  }
  expect(await beginPrepared(dataDir)).toBe(false);
  await removePostgres(dataDir);
});
