import { chmod, chown, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PostgresFault } from './fault';
import { filesOf } from './home';
import { canEnter, serverUser, type ServerUser } from './server-user';

/** At most so much is lost with the machine: a segment that is not full is archived after it. */
const ARCHIVE_SECONDS = 60;

/** Where in a folder of backups the archive stands. */
export const archiveIn = (folder: string): string => join(resolve(folder), 'wal');

const unusable = (folder: string, why: string): PostgresFault =>
  new PostgresFault('POSTGRES_ARCHIVE_UNUSABLE', `${folder} ${why}: choose another folder for backups.`);

/** Makes the folder of the archive, which the server's user writes to. Throws POSTGRES_ARCHIVE_UNUSABLE. */
export const makeArchive = async (folder: string, user: ServerUser): Promise<string> => {
  const wal = archiveIn(folder);
  // It stands in a command of the server's, where these mean something.
  if (/["'%\\$`\n]/.test(wal)) throw unusable(folder, 'has a sign in its path that a shell reads');
  try {
    await mkdir(wal, { recursive: true });
    if (user.uid !== undefined && user.gid !== undefined) await chown(wal, user.uid, user.gid);
    await chmod(wal, 0o700);
  } catch (fault) {
    throw unusable(folder, `cannot be written to (${(fault as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  if (!canEnter(wal, user)) throw unusable(folder, 'lies where the user of PostgreSQL cannot go');
  return wal;
};

/** Settings with which a server archives its WAL there: each segment whole or not at all, and none over another. */
export const archiving = (wal: string): Readonly<Record<string, string>> => {
  const kept = `"${wal}/%f"`;
  const place = `cp "%p" ${kept}.part && sync ${kept}.part && mv ${kept}.part ${kept}`;
  return {
    archive_mode: 'on',
    archive_command: `if test -f ${kept}; then cmp -s "%p" ${kept}; else ${place}; fi`,
    archive_timeout: String(ARCHIVE_SECONDS),
  };
};

/** The same for a server's folder, where a folder of backups is given. */
export const archivingTo = async (
  folder: string | undefined,
  home: string,
): Promise<Readonly<Record<string, string>>> =>
  folder ? archiving(await makeArchive(folder, await serverUser(filesOf(home).data))) : {};

/** Settings with which a server that was put back reads that archive, up to its end or to a moment. */
export const recovering = (wal: string, until?: Date): Readonly<Record<string, string>> => ({
  // A segment that is missing is the end; one that is there and cannot be read must not be taken for it (above 125).
  restore_command: `if test -e "${wal}/%f"; then cp "${wal}/%f" "%p" || exit 126; else exit 1; fi`,
  recovery_target_timeline: 'latest',
  ...(until
    ? {
        recovery_target_time: until.toISOString().replace('T', ' ').replace('Z', '+00'),
        recovery_target_action: 'promote',
      }
    : {}),
});
