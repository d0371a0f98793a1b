import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@anxin/process';
import { busyFault, openDatabase, openReads, QUESTION_MS, ScopedReads } from '@anxin/service-kit';
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

  describe('the work of a service', () => {
    it.each([
      ['that refuses the settings of a connection', []],
      ['that drops them', ['ignore_startup_parameters = options']],
    ])('recognises one %s, and says the way out without an address', async (_, settings) => {
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

  describe('questions', () => {
    type Pooled = { readonly url: string; readonly read: (role: string, ...scope: readonly string[]) => ScopedReads };

    /** Questions by a pooler with one connection of its own to the database. */
    const behindOne = async (asked: (pooled: Pooled) => Promise<void>): Promise<void> => {
      const pgbouncer = await pgbouncerBefore(world.urls.apiUrl, 'default_pool_size = 1', 'query_wait_timeout = 1');
      const pool = await openReads(pgbouncer.url);
      try {
        await asked({ url: pgbouncer.url, read: (role, ...scope) => new ScopedReads(pool, { role, scope }) });
      } finally {
        await pool.database.destroy();
        await pgbouncer.close();
      }
    };
    const SESSION = `SELECT current_setting('anxin.role', true) AS role, current_setting('anxin.scope', true) AS scope,
      current_setting('statement_timeout') AS statement, pg_backend_pid() AS backend`;
    type Session = {
      readonly role: string;
      readonly scope: string;
      readonly statement: string;
      readonly backend: number;
    };
    const sessionOf = async (reads: ScopedReads): Promise<Session> => {
      try {
        const [session] = await reads.rows<Session>(SESSION, []);
        return session as Session;
      } finally {
        await reads.close();
      }
    };

    it('one after the other on one connection see each their own scope, and leave none to the next', () =>
      behindOne(async ({ url, read }) => {
        const town = await sessionOf(read('TOWN', '620522104'));
        const office = await sessionOf(read('OFFICE'));
        expect(town).toMatchObject({ role: 'TOWN', scope: '{620522104}', statement: '3s' });
        expect(office).toMatchObject({ role: 'OFFICE', scope: '{}', backend: town.backend });
        const client = new Client({ connectionString: url });
        await client.connect();
        const { rows } = await client.query<Session>(SESSION);
        await client.end();
        expect(rows[0]).toMatchObject({ role: '', scope: '', statement: '10s', backend: town.backend });
      }));

    it('hold their scope to the letter, quotes and backslashes too', () =>
      behindOne(async ({ read }) => {
        const session = await sessionOf(read('TOWN', "town's", String.raw`a\b`));
        expect(session).toMatchObject({ role: 'TOWN', scope: String.raw`{town's,"a\\b"}` });
      }));

    it('that nobody waits for any more are ended in the database, through the pooler', () =>
      behindOne(async ({ read }) => {
        const reads = read('OFFICE');
        await reads.rows('SELECT 1', []);
        const asked = performance.now();
        const sleeping = reads.rows('SELECT pg_advisory_xact_lock(77), pg_sleep(30)', []);
        await eventually(async () =>
          expect(
            await world.database.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 77`),
          ).toHaveLength(1),
        );
        reads.cancel();
        await expect(sleeping).rejects.toThrow('canceling statement due to user request');
        await reads.close();
        expect(performance.now() - asked).toBeLessThan(QUESTION_MS);
      }));

    it('for which the pooler has no connection are told that the data is busy', () =>
      behindOne(async ({ read }) => {
        const holder = read('OFFICE');
        await holder.rows('SELECT 1', []);
        const waiting = read('OFFICE');
        const fault: unknown = await waiting.rows('SELECT 1', []).catch((thrown: unknown) => thrown);
        expect(busyFault(fault)).toMatchObject({ code: 'DATABASE_BUSY' });
        await waiting.close();
        await holder.close();
        expect(await sessionOf(read('TOWN'))).toMatchObject({ role: 'TOWN' });
      }));
  });
});
