import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PostgresFault } from './fault';
import { filesOf } from './home';
import type { Programs } from './programs';
import type { ServerUser } from './server-user';

const run = promisify(execFile);

const SUPERUSER = 'postgres';

/** The superuser's address of a server on this machine. */
export const superuserUrl = (password: string, port: number | string): string =>
  `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;

const INITDB = [
  // Without these an environment without LANG gives a cluster in SQL_ASCII.
  ...['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ...['--auth=scram-sha-256', `--username=${SUPERUSER}`],
];

const makePassword = async (file: string, { uid, gid }: ServerUser): Promise<void> => {
  await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  // initdb reads it as the server's user.
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
};

// Made beside and renamed, so that an interrupted initdb is not taken for a cluster.
const initialise = async (home: string, { initdb }: Programs, user: ServerUser): Promise<void> => {
  const { data, password } = filesOf(home);
  const fresh = `${data}.new`;
  await rm(fresh, { recursive: true, force: true });
  await makePassword(password, user);
  await run(initdb, [...INITDB, `--pgdata=${fresh}`, `--pwfile=${password}`], { ...user, cwd: home }).catch(
    (error: unknown) => {
      const { stderr = '', message } = error as { stderr?: string; message: string };
      const reason = (stderr || message).trim().split('\n')[0] ?? '';
      throw new PostgresFault('POSTGRES_START_FAILED', `PostgreSQL could not make its data in ${home}: ${reason}`);
    },
  );
  await rename(fresh, data);
};

/**
 * Makes the cluster in `home` unless there is one, and answers its superuser's password. Throws `PostgresFault`
 * POSTGRES_OTHER_VERSION, POSTGRES_PASSWORD_LOST or POSTGRES_START_FAILED.
 */
export const makeCluster = async (home: string, programs: Programs, user: ServerUser): Promise<string> => {
  const { data, password } = filesOf(home);
  if (!existsSync(data)) await initialise(home, programs, user);
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  if (version !== programs.major)
    throw new PostgresFault(
      'POSTGRES_OTHER_VERSION',
      `The data in ${home} were made by PostgreSQL ${version}, this is ${programs.major}: npm run reset throws them away and starts anew.`,
    );
  return readFile(password, 'utf8').catch(() => {
    throw new PostgresFault(
      'POSTGRES_PASSWORD_LOST',
      `The password of the data in ${home} cannot be read (${password}): put it back, or npm run reset throws the data away.`,
    );
  });
};
