import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PostgresFault } from './fault';
import { canEnter, serverUser, type ServerUser } from './server-user';

/** Where data go that root keeps below a folder nobody else may enter. */
const ELSEWHERE = '/var/lib/anxin';

/** What stands in a cluster's folder. */
export const filesOf = (home: string) => ({
  data: join(home, 'data'),
  password: join(home, 'password'),
  log: join(home, 'postgres.log'),
});

const makeFor = async (folder: string, { uid, gid }: ServerUser): Promise<void> => {
  await mkdir(folder, { recursive: true });
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
  await chmod(folder, 0o700);
};

const placeElsewhere = (dataDir: string): string =>
  join(ELSEWHERE, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));

const moveElsewhere = async (dataDir: string, user: ServerUser): Promise<void> => {
  const target = placeElsewhere(dataDir);
  // No link leads to it: what is there belongs to a data folder that was thrown away.
  await rm(target, { recursive: true, force: true });
  await mkdir(ELSEWHERE, { recursive: true, mode: 0o755 });
  await makeFor(target, user);
  await rm(dataDir, { recursive: true, force: true });
  await symlink(target, dataDir);
};

/**
 * Makes the cluster's folder and answers its real path. As root below a folder that the server's user cannot enter, the
 * folder is a link to one in `/var/lib/anxin`. Throws `PostgresFault` POSTGRES_FOLDER_UNREACHABLE for data that already
 * stand there, or when it cannot be made.
 */
export const makeHome = async (dataDir: string, user: ServerUser): Promise<string> => {
  const wanted = resolve(dataDir);
  const unreachable = (why: string) =>
    new PostgresFault('POSTGRES_FOLDER_UNREACHABLE', `${wanted} ${why}: choose another data folder.`);
  try {
    await mkdir(dirname(wanted), { recursive: true });
    const there = await lstat(wanted).catch(() => undefined);
    if (!there) await makeFor(wanted, user);
    if (there?.isSymbolicLink()) return await realpath(wanted);
    if (!canEnter(wanted, user)) {
      if (await lstat(filesOf(wanted).data).catch(() => undefined))
        throw unreachable(`lies below a folder that the user of the server (uid ${user.uid}) cannot enter`);
      await moveElsewhere(wanted, user);
    }
    return await realpath(wanted);
  } catch (error) {
    if (error instanceof PostgresFault) throw error;
    throw unreachable(`cannot be used (${(error as Error).message})`);
  }
};

/** Makes a cluster's folder for whomever its server runs as; answers what is to stand in it. */
export const homeOf = async (dataDir: string): Promise<ReturnType<typeof filesOf>> =>
  filesOf(await makeHome(dataDir, await serverUser(filesOf(dataDir).data)));

/** A new temporary folder that the server's user can enter: mkdtemp closes it to all others. */
export const temporaryFolder = async (prefix: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await chmod(folder, 0o711);
  return folder;
};

/** Removes a cluster's folder, also where it is a link; nothing may run on it. */
export const removeHome = async (dataDir: string): Promise<void> => {
  const wanted = resolve(dataDir);
  const target = await realpath(wanted).catch(() => wanted);
  if (target === placeElsewhere(wanted)) await rm(target, { recursive: true, force: true });
  await rm(wanted, { recursive: true, force: true });
};
