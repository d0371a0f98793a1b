import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  archivingTo,
  connected,
  inDatabase,
  type Postgres,
  removePostgres,
  startPostgres,
  temporaryFolder,
} from '../postgres';
import { backUp, type BackedUp, restore } from '.';

let folder = '';
let postgres: Postgres;
let backedUp: BackedUp;
let moment: Date;
const at = (name: string): string => join(folder, name);
const server = (dataDir: string, settings = {}) =>
  startPostgres({ dataDir: join(dataDir, 'postgres'), durable: false, settings });
const query = async <Row extends object>(text: string, { adminUrl } = postgres): Promise<readonly Row[]> =>
  connected(adminUrl, async (client) => (await client.query<Row>(text)).rows);
const add = (until: number): Promise<unknown> =>
  query(
    `INSERT INTO said SELECT n, clock_timestamp() FROM generate_series((SELECT count(*) + 1 FROM said), ${until}) n`,
  );
const archived = async (): Promise<void> => {
  const [of] = await query<{ name: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS name');
  while (!existsSync(join(at('backups'), 'wal', of?.name ?? ''))) await new Promise((go) => setTimeout(go, 50));
};
/** What is there of a folder that was put back. */
const countIn = async (dataDir: string): Promise<number> => {
  const again = await server(dataDir);
  const [of] = await query<{ count: number }>('SELECT count(*)::int AS count FROM said', again).finally(again.stop);
  return of?.count ?? 0;
};

beforeAll(async () => {
  folder = await temporaryFolder('anxin-backup-');
  const live = at('live');
  postgres = await server(live, await archivingTo(at('backups'), join(live, 'postgres')));
  await query('CREATE DATABASE anxin_projects');
  const projects = inDatabase(postgres.adminUrl, 'anxin_projects');
  await query('CREATE TABLE seal (position bigint); INSERT INTO seal VALUES (3)', { ...postgres, adminUrl: projects });
  await query('CREATE TABLE said (n int, at timestamptz)');
  await add(1_000);
  await writeFile(join(live, 'secrets.json'), '{"call":"k"}');
  await mkdir(join(live, 'files/cases'), { recursive: true });
  await writeFile(join(live, 'files/cases/one'), 'sealed');

  let isOver = false;
  const writing = (async () => {
    for (let n = 1_001; !isOver; n++) await add(n);
  })();
  backedUp = await backUp({ dataDir: live, to: at('backups') });
  isOver = true;
  await writing;
  await add(5_000);
  await new Promise((go) => setTimeout(go, 20));
  moment = new Date();
  await new Promise((go) => setTimeout(go, 20));
  await add(6_000);
  await archived();
  await add(7_000);
  process.kill(postgres.pid, 'SIGKILL');
  await postgres.ended;
});
afterAll(async () => {
  for (const name of ['live', 'all', 'until']) await removePostgres(join(at(name), 'postgres'));
  await rm(folder, { recursive: true, force: true });
});

const refused = (options: { readonly until?: Date; readonly from?: string; readonly dataDir?: string }) =>
  expect(restore({ from: at('backups'), dataDir: at('refused'), ...options })).rejects;

it('a backup of a server that is written to has its journals, and says that WAL is archived', () => {
  expect(backedUp).toMatchObject({ isArchiving: true, manifest: { journals: { projects: 3 } } });
});

it('put back whole, it has all that was archived, keys and kept files: only the last WAL is lost', async () => {
  const { lastCommitAt } = await restore({ from: at('backups'), dataDir: at('all') });
  expect(await countIn(at('all'))).toBe(6_000);
  expect(lastCommitAt?.getTime()).toBeGreaterThan(moment.getTime());
  expect([existsSync(join(at('all'), 'secrets.json')), existsSync(join(at('all'), 'files/cases/one'))]).toEqual([
    true,
    true,
  ]);
});

it('put back until a moment, it has what was so then and nothing later', async () => {
  await restore({ from: at('backups'), dataDir: at('until'), until: moment });
  expect(await countIn(at('until'))).toBe(5_000);
});

describe('refuses, and leaves nothing', () => {
  afterEach(() => expect(existsSync(at('refused'))).toBe(false));

  it('a moment before the first backup', () =>
    refused({ until: new Date(0) }).toMatchObject({ code: 'BACKUP_TOO_YOUNG' }));

  it('a moment after the last archived WAL', () =>
    refused({ until: new Date(Date.now() + 3_600_000) }).toMatchObject({ code: 'RESTORE_NOT_REACHED' }));

  it('a folder without backups', () => refused({ from: at('nothing') }).toMatchObject({ code: 'BACKUP_MISSING' }));

  it('an archive of which a segment cannot be read, which is not taken for its end', async () => {
    const [last = ''] = (await readdir(at('backups/wal')))
      .filter((name) => /^0{7}1\w{16}$/.test(name))
      .toSorted()
      .slice(-1);
    await rename(at(`backups/wal/${last}`), at('away'));
    await mkdir(at(`backups/wal/${last}`));
    await refused({}).toMatchObject({ code: 'BACKUP_DAMAGED', message: expect.stringContaining(last) });
    await rm(at(`backups/wal/${last}`), { recursive: true });
    await rename(at('away'), at(`backups/wal/${last}`));
  });

  it.each(['kept/secrets.json', 'data/backup_label'])(
    'a backup of which %s was changed, by the name of the file',
    async (name) => {
      const file = join(backedUp.folder, name);
      const whole = await readFile(file);
      await appendFile(file, ' ');
      await refused({}).toMatchObject({ code: 'BACKUP_DAMAGED', message: expect.stringContaining(name) });
      await writeFile(file, whole);
    },
  );
});

it('does not write where anything stands, and leaves it', async () => {
  await mkdir(at('taken/kafka'), { recursive: true });
  await refused({ dataDir: at('taken') }).toMatchObject({ code: 'RESTORE_IN_THE_WAY' });
  expect(await readdir(at('taken'))).toEqual(['kafka']);
});

it('says that nothing runs, where nothing does', async () => {
  await expect(backUp({ dataDir: at('until'), to: at('other') })).rejects.toMatchObject({ code: 'NOT_RUNNING' });
});
