import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { ROOT } from './compile';
import { StackFault } from './fault';

const CONSOLE = join(ROOT, 'apps/console');
const CACHE = join(ROOT, 'node_modules/.cache');
const BUILT = join(CACHE, 'anxin-console.digest');

/** What its build is made of: its own files, the operations that it asks with, and what npm installed. */
const SOURCES = ['apps/console', 'libs/client'];
const NOT_SOURCES = /(^|\/)(dist|node_modules)(\/|$)|\.(spec|fixture)\.tsx?$/;

const digestOfSources = async (): Promise<string> => {
  const digest = createHash('sha256').update(await readFile(join(ROOT, 'package-lock.json')));
  for (const folder of SOURCES) {
    const names = (await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => !NOT_SOURCES.test(file.slice(ROOT.length)))
      .toSorted();
    for (const file of names) digest.update(file.slice(ROOT.length)).update(await readFile(file));
  }
  return digest.digest('hex');
};

/** Builds the console, unless its build is of these sources already. Throws `SERVICE_FAILED` with what the builder says. */
export const buildConsole = async (say: (line: string) => void): Promise<void> => {
  const digest = await digestOfSources();
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
