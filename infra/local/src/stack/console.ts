import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { StackFault } from './fault';
import { digestOfSources, ROOT } from './sources';

const CONSOLE = join(ROOT, 'apps/console');
const CACHE = join(ROOT, 'node_modules/.cache');
const BUILT = join(CACHE, 'anxin-console.digest');
const PAGE = 'index.html';

/** What its build is made of: its own files, and the operations that it asks with. */
const SOURCES = ['apps/console', 'libs/client'];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));

/**
 * Puts a build in its place, each file whole and its page after what the page names: a server that starts meanwhile finds
 * all of one build. What no page names any more goes last.
 */
export const layBuild = (from: string, to: string): void => {
  const files = filesIn(from);
  for (const file of [...files.filter((name) => name !== PAGE), PAGE]) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
  for (const file of filesIn(to)) if (!files.includes(file)) rmSync(join(to, file), { force: true });
};

const build = async (folder: string): Promise<void> => {
  // A spec that starts everything has an environment of tests, of which a builder makes another build.
  const env = { ...process.env, NODE_ENV: 'production', CONSOLE_FOLDER: folder };
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
};

/** Builds the console, unless its build is of these sources already. Throws `SERVICE_FAILED` with what the builder says. */
export const buildConsole = async (say: (line: string) => void): Promise<void> => {
  const digest = digestOfSources(SOURCES);
  const place = join(CONSOLE, 'dist');
  const before = existsSync(BUILT) ? readFileSync(BUILT, 'utf8') : '';
  if (before === digest && existsSync(join(place, PAGE))) return;
  say('正在编译工作台 Building the console');
  mkdirSync(CACHE, { recursive: true });
  // Another start may be building too, or serve what is there.
  const folder = mkdtempSync(join(CACHE, 'anxin-console-'));
  try {
    await build(folder);
    layBuild(folder, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(BUILT, digest);
};
