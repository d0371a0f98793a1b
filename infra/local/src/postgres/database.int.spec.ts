import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  connected,
  inDatabase,
  prepareDatabase,
  prepareFromEnvironment,
  randomPasswords,
  type ServiceDatabase,
} from '@anxin/service-kit/prepare';
import { temporaryFolder } from './home';
import { startPostgres, type Postgres } from './server';

let folder = '';
let postgres: Postgres;
let projects: ServiceDatabase;
let workers: ServiceDatabase;

const query = (url: string, text: string) =>
  connected(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows);

beforeAll(async () => {
  folder = await temporaryFolder('anxin-database-');
  postgres = await startPostgres({ dataDir: join(folder, 'cluster'), durable: false });
  projects = await prepareDatabase(postgres.adminUrl, 'projects');
  workers = await prepareDatabase(postgres.adminUrl, 'workers');
  await query(
    projects.migratorUrl,
    `CREATE TABLE deed (id int); INSERT INTO deed VALUES (1);
     CREATE FUNCTION one() RETURNS int LANGUAGE sql RETURN 1`,
  );
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

describe("a service's database", () => {
  it.each(['migratorUrl', 'serviceUrl', 'apiUrl'] as const)('is all its %s may enter', async (role) => {
    await expect(query(projects[role], 'SELECT current_user')).resolves.toHaveLength(1);
    for (const other of ['anxin_workers', 'postgres', 'template1'])
      await expect(query(inDatabase(projects[role], other), 'SELECT 1')).rejects.toThrow(
        /permission denied for database/,
      );
    await expect(query(inDatabase(workers[role], 'anxin_projects'), 'SELECT 1')).rejects.toThrow(/permission denied/);
  });

  it.each(['serviceUrl', 'apiUrl'] as const)('lets its %s make nothing', async (role) => {
    for (const text of ['CREATE TABLE mine (id int)', 'CREATE SCHEMA mine', 'CREATE TEMP TABLE mine (id int)'])
      await expect(query(projects[role], text)).rejects.toThrow(/permission denied/);
    await expect(query(projects[role], 'CREATE ROLE mine')).rejects.toThrow(/permission denied/);
  });

  it.each(['serviceUrl', 'apiUrl'] as const)('shows its %s only what was granted', async (role) => {
    await expect(query(projects[role], 'SELECT * FROM deed')).rejects.toThrow(/permission denied for table/);
    await expect(query(projects[role], 'SELECT one()')).rejects.toThrow(/permission denied for function/);
  });

  it('is UTF-8, and sorts by code point', async () => {
    expect(await query(projects.apiUrl, "SELECT length('中文字') AS length")).toEqual([{ length: 3 }]);
    expect(await query(projects.apiUrl, "SELECT 'B' < 'a' AS by_code")).toEqual([{ by_code: true }]);
  });

  it('ends what waits too long', async () => {
    const shown = async (url: string, name: string) => Object.values((await query(url, `SHOW ${name}`))[0] ?? {})[0];
    expect(await shown(projects.apiUrl, 'statement_timeout')).toBe('10s');
    expect(await shown(projects.serviceUrl, 'deadlock_timeout')).toBe('100ms');
    expect(await shown(projects.serviceUrl, 'statement_timeout')).toBe('0');
    for (const url of Object.values(projects))
      expect(await shown(url, 'idle_in_transaction_session_timeout')).toBe('1min');
  });

  it('is left as it is by a second preparation, with new passwords', async () => {
    const again = await prepareDatabase(postgres.adminUrl, 'projects');
    expect(await query(again.migratorUrl, 'SELECT * FROM deed')).toEqual([{ id: 1 }]);
    await expect(query(projects.apiUrl, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    projects = again;
  });

  it('takes passwords of any letters, and preparations at one time', async () => {
    const passwords = { ...randomPasswords(), api: "a'b/c:d@e?%41 ü" };
    const [one] = await Promise.all(
      [1, 2, 3].map((n) => prepareDatabase(postgres.adminUrl, 'cases', { passwords, database: `anxin_cases_${n}` })),
    );
    expect(await query(one?.apiUrl ?? '', 'SELECT current_database() AS name')).toEqual([{ name: 'anxin_cases_1' }]);
  });
});

describe('a database that is made by the addresses of its service', () => {
  const passwords = randomPasswords();
  const url = (kind: keyof typeof passwords): string => {
    const address = new URL(postgres.adminUrl);
    Object.assign(address, { username: `cases_${kind}`, password: passwords[kind], pathname: '/anxin_cases' });
    return address.toString();
  };
  const env = () => ({
    ADMIN_DATABASE_URL: inDatabase(postgres.adminUrl, '*'),
    MIGRATOR_DATABASE_URL: url('migrator'),
    DATABASE_URL: url('service'),
    API_DATABASE_URL: url('api'),
  });

  it('is entered by each of them, also when it was made before', async () => {
    for (const _ of ['made', 'made before']) await prepareFromEnvironment('cases', env());
    for (const kind of ['migrator', 'service', 'api'] as const)
      await expect(query(url(kind), 'SELECT current_user AS name')).resolves.toEqual([{ name: `cases_${kind}` }]);
  });

  it.each([
    ['ADMIN_DATABASE_URL', ''],
    ['MIGRATOR_DATABASE_URL', ''],
    ['DATABASE_URL', 'postgres://cases_migrator:secret@127.0.0.1/anxin_cases'],
    ['API_DATABASE_URL', 'postgres://cases_api:secret@127.0.0.1/anxin_workers'],
  ])('is not made when %s does not fit, which is named without its value', async (name, value) => {
    const preparing = prepareFromEnvironment('cases', { ...env(), [name]: value || undefined });
    await expect(preparing).rejects.toThrow(name);
    await expect(preparing).rejects.not.toThrow('secret');
  });
});
