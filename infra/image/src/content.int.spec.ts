import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Postgres, prepareDatabase, removePostgres, startPostgres, temporaryFolder } from '@anxin/local/postgres';
import { lawRelease } from '@anxin/service-kit/release';
import { layOut } from './content';

const OURS_AT_MOST = 120_000_000;

let folder: string;
let postgres: Postgres;
beforeAll(async () => {
  folder = await temporaryFolder('anxin-image-');
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
});
afterAll(async () => {
  await postgres.stop();
  await removePostgres(join(folder, 'postgres'));
  await rm(folder, { recursive: true, force: true });
});

it('what an image holds is small, has nothing of tests, and runs with nothing beside it', async () => {
  const out = join(folder, 'out');
  expect(await layOut('projects', out)).toBeLessThan(OURS_AT_MOST);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => /\.spec\.|\.fixture\.|\.tsx?$/.test(name) && !name.endsWith('.d.ts'))).toEqual([]);
  expect(files.filter((name) => /node_modules\/(typescript|jest|eslint|esbuild|nx)\//.test(name))).toEqual([]);

  // By which figures are found anew: its sources are not there to be asked.
  expect(readFileSync(join(out, 'apps/projects/dist/main.cjs'), 'utf8')).toContain(`"${lawRelease()}"`);

  const { migratorUrl } = await prepareDatabase(postgres.adminUrl, 'image');
  const run = async (command: string, env: Record<string, string>): Promise<string> => {
    const cwd = join(out, 'apps/projects');
    return (await promisify(execFile)(process.execPath, ['dist/main.cjs', command], { cwd, env })).stdout;
  };
  expect(await run('migrate', { MIGRATOR_DATABASE_URL: migratorUrl })).toMatch(/^\d+ migrations\n$/);
  expect(await run('check', {})).toBe('');
  expect(await run('--print-config', { PORT: '8080' })).toContain('PORT=8080\n');
});
