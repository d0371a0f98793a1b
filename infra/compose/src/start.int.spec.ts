import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Postgres, removePostgres, startPostgres, temporaryFolder } from '@anxin/local/postgres';
import { compileChanged, ROOT } from '@anxin/local/stack';
import { freePort } from '@anxin/process';
import { eventually } from '@anxin/testing';
import { COMPOSE, FOLDER } from './compose.fixture';

let folder = '';
let postgres: Postgres;
beforeAll(async () => {
  folder = await temporaryFolder('anxin-compose-');
  await compileChanged([['cases', 'main']]);
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
  execFileSync(join(FOLDER, 'make-secrets.sh'), [join(folder, 'secrets')], { stdio: 'ignore' });
  copyFileSync(join(ROOT, 'tests/data/parameters.json'), join(folder, 'parameters.json'));
});
afterAll(async () => {
  await postgres.stop();
  await removePostgres(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
});

/** `${NAME:-usual}` and `${NAME:?why}` as Compose reads them. */
const filled = (text: string, env: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, kind: string, other: string) => {
    const value = env[name] ?? (kind === '-' ? other : undefined);
    if (value === undefined) throw new Error(`${name}: ${other}`);
    return value;
  });

const EXAMPLE = Object.fromEntries(
  readFileSync(join(FOLDER, 'example.env'), 'utf8')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => line.split(/=(.*)/) as [string, string]),
);

/** What compose.yaml gives a container, on this machine: the addresses of the network and its folders are here. */
const given = (name: string): Record<string, string> => {
  const here = (text: string): string =>
    text.replace('/run/secrets', join(folder, 'here')).replace(/^\/(data|parameters)\b/, folder);
  const { environment = {}, secrets = [] } = COMPOSE.services[name] ?? {};
  const { password } = new URL(postgres.adminUrl);
  mkdirSync(join(folder, 'here'), { recursive: true });
  for (const secret of secrets) {
    const text = readFileSync(join(folder, 'secrets', secret), 'utf8');
    const own = secret === 'postgres_admin' ? text.replace(/(postgres:)\w+@/, `$1${password}@`) : text;
    writeFileSync(join(folder, 'here', secret), own.replace('@postgres:5432', `@127.0.0.1:${postgres.port}`));
  }
  return Object.fromEntries(Object.entries(environment).map(([key, text]) => [key, here(filled(text, EXAMPLE))]));
};

it('by what compose.yaml and make-secrets.sh give, a program makes its database, and answers', async () => {
  const cwd = join(ROOT, 'apps/cases');
  const { PATH = '' } = process.env;
  const prepared = promisify(execFile)(process.execPath, ['dist/main.cjs', 'prepare'], {
    cwd,
    env: { PATH, ...given('cases-migration') },
  });
  expect((await prepared).stdout).toMatch(/^[1-9]\d* migrations\n$/);

  const port = await freePort();
  const { KAFKA_BROKERS: _away, ...env } = given('cases');
  const program = spawn(process.execPath, ['dist/main.cjs', 'serve'], {
    cwd,
    env: { PATH, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await eventually(async () => expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200), {
      withinMs: 30_000,
    });
  } finally {
    program.kill('SIGTERM');
    await once(program, 'exit');
  }
});
