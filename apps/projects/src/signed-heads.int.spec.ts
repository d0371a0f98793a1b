import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesOf } from '@anxin/testing';
import { Client } from 'pg';
import { type Service, startService } from './service.fixture';

let [service, folder]: [Service, string] = [] as unknown as [Service, string];
afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

const detail = async (): Promise<{ readonly warnings?: readonly string[] }> =>
  (await (await fetch(`${service.url}/readyz`)).json()) as { warnings?: string[] };

/** Where the journal ends, as its own database says. */
const end = async () => {
  const database = new Client({ connectionString: service.urls.migratorUrl });
  await database.connect();
  const { rows } = await database.query('SELECT position::int, hash FROM seal ORDER BY position DESC LIMIT 1');
  await database.end();
  return rows[0] as { position: number; hash: string };
};

it('the head that is signed at the stop stands where the journal ends: nothing of its last hour can be cut off unseen', async () => {
  folder = await mkdtemp(join(tmpdir(), 'anxin-heads-'));
  service = await startService({ HEADS_FOLDER: folder, KEYS_FOLDER: folder });
  expect((await detail()).warnings ?? []).not.toContainEqual(expect.stringContaining('not signed'));
  const command = 'mutation ($input: AccountInput!) { accountWithdraw(input: $input) { standing } }';
  const input = { accountId: 'town-1', reason: '调离岗位', idempotencyKey: 'k' };
  expect(codesOf(await service.ask('OFFICE', command, { input }))).toEqual([]);
  await service.stop();
  const last =
    (await readdir(folder))
      .filter((name) => name.endsWith('.jws'))
      .toSorted()
      .at(-1) ?? '';
  const [, head = ''] = (await readFile(join(folder, last), 'utf8')).split('.');
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toMatchObject({
    service: 'projects',
    ...(await end()),
  });
});

it('a service that signs none says so in the detail of /readyz', async () => {
  folder = await mkdtemp(join(tmpdir(), 'anxin-heads-'));
  service = await startService({ HEADS_FOLDER: undefined, KEYS_FOLDER: folder });
  expect((await detail()).warnings).toContainEqual(expect.stringContaining('HEADS_FOLDER is not set'));
});
