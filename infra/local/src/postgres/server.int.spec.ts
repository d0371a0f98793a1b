import { once } from 'node:events';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findProcess, freePort } from '@anxin/process';
import { runProgram } from './child.fixture';
import { connected } from '@anxin/service-kit/prepare';
import { temporaryFolder } from './home';
import { startPostgres, type Postgres } from './server';

const query = (url: string, text: string) =>
  connected(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows);

describe('PostgreSQL on this machine', () => {
  let folder = '';
  let dataDir = '';
  let postgres: Postgres | undefined;
  const start = async () => (postgres = await startPostgres({ dataDir }));

  beforeAll(async () => {
    folder = await temporaryFolder('anxin-server-');
    dataDir = join(folder, 'cluster');
  });
  afterEach(async () => {
    await postgres?.stop();
    postgres = undefined;
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps data and password through a stop', async () => {
    const first = await start();
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    const second = await start();
    expect(await query(second.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
  });

  it('lets in nobody without the password', async () => {
    const { adminUrl } = await start();
    const other = new URL(adminUrl);
    other.password = 'guess';
    await expect(query(other.toString(), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('leaves a folder to the start that works on it', async () => {
    const { adminUrl } = await start();
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({
      code: 'POSTGRES_FOLDER_IN_USE',
      message: expect.stringContaining(`kill ${process.pid}`),
    });
    expect(await query(adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('ends what a killed start left, and starts anew', async () => {
    const { child, says } = await runProgram(join(__dirname, 'start.fixture.ts'), [dataDir]);
    const left = says['pid'] as number;
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await findProcess(left))?.command).toContain('postgres');
    const { adminUrl } = await start();
    expect((await findProcess(left))?.command ?? '').toBe('');
    expect(await query(adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('recovers after the server itself was killed', async () => {
    const { pid, adminUrl } = await start();
    await query(adminUrl, 'CREATE TABLE late AS SELECT 8 AS n');
    process.kill(pid, 'SIGKILL');
    const again = await start();
    expect(await query(again.adminUrl, 'SELECT n FROM late')).toEqual([{ n: 8 }]);
  });

  it('does not end a foreign process whose pid a stale file names', async () => {
    await writeFile(join(dataDir, 'data', 'postmaster.pid'), `${process.pid}\n${join(dataDir, 'data')}\n`);
    // PostgreSQL itself then finds no server behind the file.
    await expect(start()).resolves.toMatchObject({ port: expect.any(Number) });
  });

  it('refuses a taken port', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await expect(startPostgres({ dataDir, port })).rejects.toMatchObject({ code: 'POSTGRES_PORT_TAKEN' });
    other.close();
  });

  it('says the server its own reason', async () => {
    const settings = join(dataDir, 'data', 'postgresql.conf');
    const before = await readFile(settings);
    await writeFile(settings, 'shared_memory_type = nonsense\n');
    await expect(start()).rejects.toMatchObject({
      code: 'POSTGRES_START_FAILED',
      message: expect.stringContaining('shared_memory_type'),
    });
    await writeFile(settings, before);
  });

  it('does not touch the data of another major version', async () => {
    await writeFile(join(dataDir, 'data', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({
      code: 'POSTGRES_OTHER_VERSION',
      message: expect.stringContaining('npm run reset'),
    });
  });
});
