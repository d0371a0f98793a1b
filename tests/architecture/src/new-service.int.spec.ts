import { join, relative } from 'node:path';
import { productionLines } from '@anxin/new-service';
import { freePort } from '@anxin/process';
import { eventually, freshHome } from '@anxin/testing';
import { checkout } from './checkout.fixture';

// Each step is a process or two, that read the whole repository.
jest.setTimeout(600_000);

const APP = 'apps/trainings';
const JEST = require.resolve('jest/bin/jest');
const TSX = ['--import', 'tsx'];

const copy = checkout();
const before = copy.files();
let after: ReadonlyMap<string, string>;

const newService = (...args: readonly string[]) => copy.run('', [...TSX, 'infra/new-service/src/main.ts', ...args]);
const changed = (): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).toSorted();

beforeAll(() => {
  const made = newService('trainings', 'Training', '培训');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout.split('\n')).toHaveLength(5);
  after = copy.files();
});
afterAll(() => copy.remove());

it('a new service is its folder, its contract and its line in the table of services; what is generated follows', () => {
  const outside = changed().filter((path) => !path.startsWith(`${APP}/`));
  expect(outside).toEqual([
    'README.md',
    'README.zh-CN.md',
    'apps/gateway/ACCESS.md',
    'apps/gateway/api.graphql',
    'apps/gateway/supergraph.graphql',
    'libs/contracts/EVENTS.md',
    'libs/contracts/asyncapi.json',
    'libs/contracts/golden/trainings.training-opened@1.json',
    'libs/contracts/src/index.ts',
    'libs/contracts/src/services.ts',
    'libs/contracts/src/trainings/index.ts',
    'libs/contracts/src/trainings/training-opened.ts',
    'package-lock.json',
  ]);
  expect(after.get('libs/contracts/src/services.ts')).toMatch(/^ {2}trainings: \{ port: \d+, /m);
  expect(after.get('apps/gateway/supergraph.graphql')).toContain('type Training @join__type(graph: TRAININGS');
});

it('it is formatted, linted and typed as all other code, and so is its contract', () => {
  const folders = [APP, 'libs/contracts/src/trainings'].map((folder) => join(copy.root, folder));
  const { stdout, stderr } = copy.run('', ['tests/architecture/src/check-package.mjs', ...folders]);
  expect(stderr).toBe('');
  const { judged, faults } = JSON.parse(stdout) as { judged: number; faults: readonly string[] };
  expect(judged).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

it('its specs pass, on PostgreSQL too, and so do those of the contracts', () => {
  const { stdout, stderr } = copy.run('', [JEST, `${APP}/`, 'libs/contracts/', '--maxWorkers=1', '--json']);
  const { success, testResults } = JSON.parse(stdout) as { success: boolean; testResults: readonly { name: string }[] };
  expect([success, success ? '' : stderr]).toEqual([true, '']);
  expect(testResults.map(({ name }) => relative(copy.root, name))).toEqual(
    expect.arrayContaining([
      `${APP}/src/domain/training/training.spec.ts`,
      `${APP}/src/events/out.spec.ts`,
      `${APP}/src/schema.spec.ts`,
      `${APP}/src/service.int.spec.ts`,
      'libs/contracts/src/contracts.spec.ts',
    ]),
  );
});

it('as a program it migrates an empty database, starts, is ready, and answers', async () => {
  const { urls, environment, remove } = await freshHome({ service: 'trainings', migrations: [] });
  const program = [...TSX, 'src/main.ts'];
  const migrated = copy.run(APP, [...program, 'migrate'], { MIGRATOR_DATABASE_URL: urls.migratorUrl });
  expect(migrated).toMatchObject({ status: 0, stdout: '9 migrations\n' });
  const port = await freePort();
  const stop = copy.start(APP, program, { ...environment, PORT: String(port) });
  const url = `http://127.0.0.1:${port}`;
  await eventually(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { withinMs: 90_000 });
  const asked = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ training(code: "A") { code } }' }),
  });
  expect(await asked.text()).toContain('FORBIDDEN');
  await stop();
  await remove();
});

it('what a service needs beyond its domain is less than 120 lines of production code', () => {
  const lines = productionLines(new Map([...after].filter(([path]) => path.startsWith(`${APP}/`))));
  const all = [...lines.values()].reduce((sum, own) => sum + own, 0);
  process.stdout.write(`A new service beyond its domain: ${all} lines of production code\n`);
  expect(all).toBeGreaterThan(50);
  expect(all).toBeLessThan(120);
});

it('made a second time it is refused, and nothing changes', () => {
  const { status, stderr } = newService('trainings');
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^NAME_TAKEN: .*\n$/)]);
  expect(copy.files()).toEqual(after);
});
