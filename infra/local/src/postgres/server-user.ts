import { execFile, execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { PostgresFault } from './fault';

const run = promisify(execFile);

/** Whom the server runs as; nothing to change to unless we are root, which PostgreSQL refuses. */
export type ServerUser = { readonly uid?: number; readonly gid?: number };

const idOf = async (flag: '-u' | '-g'): Promise<number> => Number((await run('id', [flag, 'postgres'])).stdout);

const postgresUser = async (): Promise<ServerUser> => ({ uid: await idOf('-u'), gid: await idOf('-g') });

const madeUser = async (): Promise<ServerUser> => {
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres']);
  return postgresUser();
};

/**
 * As root: the owner of data that exist (a checkout once run by its owner), else the user postgres, made if there is
 * none. Otherwise nobody else. Throws `PostgresFault` POSTGRES_UNSUPPORTED when root can make no user.
 */
export const serverUser = async (data: string): Promise<ServerUser> => {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(data).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return postgresUser().catch(() =>
    madeUser().catch(() => {
      throw new PostgresFault(
        'POSTGRES_UNSUPPORTED',
        'PostgreSQL does not run as root and no user "postgres" could be made: start as another user.',
      );
    }),
  );
};

/** Whether this user can enter the folder, asked of the system: rights of every folder above it count too. */
export const canEnter = (folder: string, user: ServerUser): boolean => {
  if (user.uid === undefined) return true;
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
