import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SERVICE_NAMES } from '@anxin/contracts';
import { type Postgres, prepareDatabase, removePostgres, startPostgres, temporaryFolder } from '@anxin/local/postgres';
import { ROOT } from '@anxin/local/stack';
import { lawRelease } from '@anxin/service-kit/release';
import { contentOf } from './content';

const OURS_AT_MOST = 120_000_000;
const SCREENS = 'apps/console/dist';
const PROGRAMS = [...SERVICE_NAMES, 'gateway', ...(existsSync(join(ROOT, SCREENS)) ? ['web'] : [])];

let folder: string;
let postgres: Postgres;
let bytes: Readonly<Record<string, number>>;
beforeAll(async () => {
  folder = await temporaryFolder('anxin-image-');
  const laying = ['--import', 'tsx', join(__dirname, 'lay-out.fixture.ts'), folder, ...PROGRAMS];
  bytes = JSON.parse((await promisify(execFile)(process.execPath, laying, { cwd: ROOT })).stdout) as typeof bytes;
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
});
afterAll(async () => {
  await postgres.stop();
  await removePostgres(join(folder, 'postgres'));
  await rm(folder, { recursive: true, force: true });
});

const run = async (
  out: string,
  program: string,
  command: string,
  env: Record<string, string> = {},
): Promise<string> => {
  const cwd = join(out, 'apps', program);
  return (await promisify(execFile)(process.execPath, ['dist/main.cjs', command], { cwd, env })).stdout;
};

it.each(SERVICE_NAMES)(
  'what the image of %s holds is small, has nothing of tests, and runs with nothing beside it',
  async (program) => {
    const out = join(folder, program);
    expect(bytes[program]).toBeLessThan(OURS_AT_MOST);
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /\.spec\.|\.fixture\.|\.tsx?$/.test(name) && !name.endsWith('.d.ts'))).toEqual([]);
    expect(files.filter((name) => /node_modules\/(typescript|jest|eslint|esbuild|nx)\//.test(name))).toEqual([]);
    // What is bundled is there once: two copies of a schema's library do not know each other's types.
    expect(files.filter((name) => /node_modules\/(graphql|typeorm|pg|kafkajs|fastify|@apollo)\//.test(name))).toEqual(
      [],
    );

    // By which figures are found anew: its sources are not there to be asked.
    expect(readFileSync(join(out, 'apps', program, 'dist/main.cjs'), 'utf8')).toContain(`"${lawRelease()}"`);

    expect(await run(out, program, 'check')).toBe('');
  },
);

it('a program of an image migrates an empty database, and tells its settings', async () => {
  const { migratorUrl } = await prepareDatabase(postgres.adminUrl, 'image');
  const out = join(folder, 'projects');
  expect(await run(out, 'projects', 'migrate', { MIGRATOR_DATABASE_URL: migratorUrl })).toMatch(/^\d+ migrations\n$/);
  expect(await run(out, 'projects', '--print-config', { PORT: '8080' })).toContain('PORT=8080\n');
});

it('the image of the gateway is small, and starts with nothing beside it', async () => {
  expect(bytes['gateway']).toBeLessThan(OURS_AT_MOST);
  expect(await run(join(folder, 'gateway'), 'gateway', '--print-config', { PORT: '8080' })).toContain('PORT=8080\n');
});

it('the image of web has the screens; without them there is none, and what builds them is said', async () => {
  if (PROGRAMS.includes('web')) {
    expect(bytes['web']).toBeLessThan(OURS_AT_MOST);
    expect(existsSync(join(folder, 'web', SCREENS, 'index.html'))).toBe(true);
  } else await expect(contentOf('web')).rejects.toThrow('npm run build -w apps/console');
});
