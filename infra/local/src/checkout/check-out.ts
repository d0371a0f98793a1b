import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { archiveOf, type Commit } from './history';
import { installIn } from './modules';

/** Puts the files of a commit with its packages into a folder that is made for them; answers how these came. */
export const checkOut = async (commit: Commit, folder: string): Promise<Awaited<ReturnType<typeof installIn>>> => {
  await mkdir(folder, { recursive: true });
  const tar = join(folder, '.checkout.tar');
  await archiveOf(commit, tar);
  await promisify(execFile)('tar', ['-xf', tar, '-C', folder]);
  await rm(tar);
  return installIn(folder);
};
