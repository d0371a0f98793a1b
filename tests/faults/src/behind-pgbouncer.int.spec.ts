import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@anxin/process';
import { openDatabase } from '@anxin/service-kit';
import { describeWith, eventually } from '@anxin/testing';
import { Client } from 'pg';
import { freshService, type World } from './world/service';

const describeWithPgBouncer = describeWith({
  name: 'PgBouncer',
  isHere: !spawnSync('pgbouncer', ['--version']).error,
  wayOut: 'apt-get install pgbouncer',
  requiredBy: 'ANXIN_REQUIRE_PGBOUNCER',
});

/** PgBouncer before a database, with sessions shared by transactions. */
const pgbouncerBefore = async (databaseUrl: string, ...settings: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-pgbouncer-'));
  const port = await freePort();
  const { username, password, pathname, hostname, port: behind } = new URL(databaseUrl);
  writeFileSync(join(folder, 'users'), `"${username}" "${decodeURIComponent(password)}"\n`);
  writeFileSync(
    join(folder, 'pgbouncer.ini'),
    [
      `[databases]\n* = host=${hostname} port=${behind}`,
      `[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = scram-sha-256`,
      `auth_file = ${join(folder, 'users')}\nlogfile = ${join(folder, 'log')}\npool_mode = transaction`,
      ...settings,
    ].join('\n'),
  );
  // It refuses to run as root, and reads its files as somebody else.
  for (const [path, mode] of [['', 0o777] as const, ['users', 0o644] as const]) chmodSync(join(folder, path), mode);
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const running: ChildProcess = spawn('pgbouncer', [join(folder, 'pgbouncer.ini')], { stdio: 'ignore', ...asNobody });
  const url = `postgres://${username}:${password}@127.0.0.1:${port}${pathname}`;
  await eventually(async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.end();
  });
  const close = async (): Promise<void> => {
    running.kill('SIGKILL');
    await once(running, 'exit');
    rmSync(folder, { recursive: true });
  };
  return { url, close };
};

describeWithPgBouncer('behind PgBouncer, where transactions share sessions', () => {
  let world: World;
  beforeAll(async () => {
    world = await freshService('projects');
  });
  afterAll(() => world.close());

  it.each([
    ['that refuses the settings of a connection', []],
    ['that drops them', ['ignore_startup_parameters = options']],
  ])('one %s is recognised, and the way out is said without an address', async (_, settings) => {
    const pgbouncer = await pgbouncerBefore(world.urls.serviceUrl, ...settings);
    try {
      const opening = openDatabase({ url: pgbouncer.url });
      await expect(opening).rejects.toMatchObject({ code: 'DATABASE_POOLED' });
      await expect(opening).rejects.toThrow('lead to PostgreSQL itself');
      await expect(opening).rejects.not.toThrow('127.0.0.1');
    } finally {
      await pgbouncer.close();
    }
  });
});
