import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../stack';

type Installed = {
  readonly version?: string;
  readonly integrity?: string;
  /** The folder of a package of the house. */
  readonly resolved?: string;
  readonly link?: boolean;
};

/** What npm's lock file says of every folder that is installed, by its path. */
export type Lock = { readonly packages: Readonly<Record<string, Installed>> };

const isInstalled = ([path]: readonly [string, Installed]): boolean => path.includes('node_modules/');

/** What a lock file names that another lacks, or has in another version; packages of the house are nobody's. */
export const lackedBy = (ours: Lock, theirs: Lock): readonly string[] =>
  Object.entries(theirs.packages)
    .filter(isInstalled)
    .filter(([path, { link, integrity, version }]) => {
      const own = ours.packages[path];
      return !link && (own?.version !== version || own?.integrity !== integrity);
    })
    .map(([path]) => path);

/** A folder within another of these is there with it. */
const isOutermost = (path: string): boolean => path.lastIndexOf('node_modules/') === path.indexOf('node_modules/');

const readLock = (folder: string): Lock => JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;

const linkAll = async (checkout: string, { packages }: Lock): Promise<void> => {
  for (const [path, { link, resolved = '' }] of Object.entries(packages).filter(isInstalled)) {
    // What is for another platform is in the lock and not on the disk.
    if (!isOutermost(path) || (!link && !existsSync(join(ROOT, path)))) continue;
    const place = join(checkout, path);
    await mkdir(dirname(place), { recursive: true });
    await symlink(link ? relative(dirname(place), join(checkout, resolved)) : join(ROOT, path), place);
  }
};

/**
 * Gives a checkout its packages: links to ours where ours are all that its lock file names, else by `npm ci`. Answers
 * which.
 */
export const installIn = async (checkout: string): Promise<'linked' | 'npm ci'> => {
  const theirs = readLock(checkout);
  if (lackedBy(readLock(ROOT), theirs).length > 0) {
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: checkout });
    return 'npm ci';
  }
  await linkAll(checkout, theirs);
  return 'linked';
};
