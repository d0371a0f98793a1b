import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { ROOT } from './lint.fixture';

const NOT_COPIED = new Set(['.anxin', '.git', '.nx', '.stryker-tmp', '.suites', 'dist', 'node_modules', 'reports']);

/** The big data set is not needed, and as large as all else. */
const COUNTY = join(ROOT, 'tests/data/county');
const isCopied = (path: string): boolean => path === ROOT || (path !== COUNTY && !NOT_COPIED.has(basename(path)));

const WORKSPACES = ['apps', 'libs', 'infra', 'tests'];

/** Installed packages by link, and those of the repository as the copy has them. */
const linkPackages = (root: string): void => {
  const [from, to] = [join(ROOT, 'node_modules'), join(root, 'node_modules')];
  mkdirSync(join(to, '@anxin'), { recursive: true });
  for (const name of readdirSync(from).filter((entry) => !['.cache', '.package-lock.json', '@anxin'].includes(entry)))
    symlinkSync(join(from, name), join(to, name));
  for (const name of readdirSync(join(from, '@anxin')))
    symlinkSync(readlinkSync(join(from, '@anxin', name)), join(to, '@anxin', name));
  for (const path of WORKSPACES.flatMap((group) => readdirSync(join(ROOT, group)).map((name) => join(group, name))))
    if (existsSync(join(ROOT, path, 'node_modules')))
      symlinkSync(join(ROOT, path, 'node_modules'), join(root, path, 'node_modules'));
};

/** A copy of the repository's files in a temporary folder, and what can be done in it. */
export const checkout = () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'anxin-checkout-')));
  cpSync(ROOT, root, { recursive: true, filter: isCopied });
  linkPackages(root);
  const options = (folder: string, environment: NodeJS.ProcessEnv) => ({
    cwd: join(root, folder),
    // A spec that is run here is run by itself.
    env: { ...process.env, SUITES: '', ...environment },
  });
  return {
    root,
    /** Every file by its path, but for what is installed. */
    files: (): ReadonlyMap<string, string> =>
      new Map(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
          .map(({ parentPath, name }) => join(parentPath, name))
          .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
      ),
    /** Runs a program to its end, from a folder of the copy. */
    run: (folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        ...options(folder, environment),
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    /** Runs a line as somebody types it at the top of the copy; what it says when it fails. */
    type: (line: string): string => {
      const { status, stdout, stderr } = spawnSync(line, { ...options('', {}), shell: true, encoding: 'utf8' });
      return status === 0 ? '' : `${stdout}${stderr}`;
    },
    /** A module of the copy, typed as that of the repository is. */
    load: <Module extends object>(path: string): Module => jest.requireActual<Module>(join(root, path)),
    /** Starts a program that runs until it is stopped. */
    start: (folder: string, args: readonly string[], environment: NodeJS.ProcessEnv) => {
      const child = spawn(process.execPath, args, { ...options(folder, environment), stdio: 'ignore' });
      const ended = once(child, 'exit');
      return async (): Promise<void> => {
        child.kill();
        await ended;
      };
    },
    remove: (): void => rmSync(root, { recursive: true }),
  };
};
