import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { StackFault } from './fault';
import { digestOfSources, ROOT } from './sources';

const CONSOLE = join(ROOT, 'apps/console');
const CACHE = join(ROOT, 'node_modules/.cache');
const BUILT = join(CACHE, 'anxin-console.digest');

/** What its build is made of: its own files, and the operations that it asks with. */
const SOURCES = ['apps/console', 'libs/client'];

/** Builds the console, unless its build is of these sources already. Throws `SERVICE_FAILED` with what the builder says. */
export const buildConsole = async (say: (line: string) => void): Promise<void> => {
  const digest = digestOfSources(SOURCES);
  const before = await readFile(BUILT, 'utf8').catch(() => '');
  if (before === digest && existsSync(join(CONSOLE, 'dist/index.html'))) return;
  say('正在编译工作台 Building the console');
  // A spec that starts everything has an environment of tests, of which a builder makes another build.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)('npm', ['run', '-s', 'build'], { cwd: CONSOLE, env }).catch((fault: unknown) => {
    const { stderr = String(fault) } = fault as { stderr?: string };
    // What is wrong stands first, then where in the builder that was noticed.
    const said = stripVTControlCharacters(stderr)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('at '))
      .slice(0, 8)
      .join(' | ');
    throw new StackFault('SERVICE_FAILED', `The console could not be built: ${said}`);
  });
  await mkdir(CACHE, { recursive: true });
  await writeFile(BUILT, digest);
};
