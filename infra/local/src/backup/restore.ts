import { chmod, chown, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { connected, homeOf, makeArchive, recovering, removePostgres, startPostgres } from '../postgres';
import { serverUser, type ServerUser } from '../postgres/server-user';
import { digestOf, filesBelow } from './copy-tree';
import { BackupFault } from './fault';
import { type Base, baseFor, baseLayoutOf, layoutOf } from './layout';

export type RestoreOptions = {
  /** The folder of backups. */
  readonly from: string;
  /** A data folder in which nothing stands yet. */
  readonly dataDir: string;
  /** The last moment that is wanted; without one everything that was archived. */
  readonly until?: Date;
};

export type Restored = {
  readonly base: Base;
  /** When the last transaction was committed that is there; before that of the base where none came after it. */
  readonly lastCommitAt: Date | undefined;
};

/** Every file as it was written. Throws BACKUP_DAMAGED with the first that is not. */
const checkWhole = async ({ folder, manifest }: Base): Promise<void> => {
  for (const [path, digest] of Object.entries(manifest.digests)) {
    const found = await digestOf(join(folder, path)).catch(() => undefined);
    if (found !== digest)
      throw new BackupFault(
        'BACKUP_DAMAGED',
        `${join(folder, path)} is ${found ? 'another than was written' : 'missing'}: take an earlier backup (move ${folder} away).`,
      );
  }
};

const giveFile = async (file: string, { uid, gid }: ServerUser): Promise<void> => {
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
};

const ignoreMissing = (fault: NodeJS.ErrnoException): void => {
  if (fault.code !== 'ENOENT') throw fault;
};

const giveTree = async (folder: string, user: ServerUser): Promise<void> => {
  for (const path of await readdir(folder, { recursive: true })) await giveFile(join(folder, path), user);
  await giveFile(folder, user);
};

/** What PostgreSQL says of a moment that the archive does not reach, and of a segment that it cannot read. */
const BEYOND = /recovery ended before configured recovery target was reached/;
const UNREADABLE = /could not restore file "(\w+)" from archive/;

const recoveryFault = (fault: Error, wal: string): Error => {
  const [, segment] = UNREADABLE.exec(fault.message) ?? [];
  if (segment)
    return new BackupFault(
      'BACKUP_DAMAGED',
      `${join(wal, segment)} cannot be read: let PostgreSQL's user read it, put it back from another copy, or name a moment before it.`,
    );
  if (!BEYOND.test(fault.message)) return fault;
  return new BackupFault(
    'RESTORE_NOT_REACHED',
    `The archived WAL in ${wal} ends before that moment: name an earlier one, or leave --until out for all there is.`,
  );
};

const recover = async (dataDir: string, wal: string, until: Date | undefined): Promise<Date | undefined> => {
  const home = join(dataDir, 'postgres');
  const server = await startPostgres({ dataDir: home, settings: recovering(wal, until) }).catch((fault: Error) => {
    throw recoveryFault(fault, wal);
  });
  try {
    return await connected(server.adminUrl, async (client) => {
      const { rows } = await client.query<{ at: Date | null }>('SELECT pg_last_xact_replay_timestamp() AS at');
      return rows[0]?.at ?? undefined;
    });
  } finally {
    await server.stop();
  }
};

/**
 * Puts a backup into a new data folder: the base, then the archived WAL up to its end or to a moment. The cluster then
 * has a new timeline, by which its services begin new epochs when they start. Throws `BackupFault` and leaves nothing.
 */
export const restore = async ({ from, dataDir, until }: RestoreOptions): Promise<Restored> => {
  const place = join(dataDir, 'postgres');
  // Whatever it is: a restore that fails clears the folder.
  if ((await readdir(dataDir).catch(ignoreMissing))?.length)
    throw new BackupFault('RESTORE_IN_THE_WAY', `Data stand in ${dataDir}: move them away, or npm run reset.`);
  const base = await baseFor(resolve(from), until);
  await checkWhole(base);
  const { data, kept } = baseLayoutOf(base.folder);
  try {
    await mkdir(dataDir, { recursive: true });
    const to = await homeOf(place);
    const user = await serverUser(to.data);
    const wal = await makeArchive(from, user);
    // A copy of the archive is whose who copied it.
    await giveTree(wal, user);
    await cp(data, to.data, { recursive: true });
    await writeFile(join(to.data, 'recovery.signal'), '');
    await chmod(to.data, 0o700);
    await giveTree(to.data, user);
    await cp(join(kept, 'password'), to.password);
    await giveFile(to.password, user);
    for await (const path of filesBelow(kept)) if (path !== 'password') await cp(join(kept, path), join(dataDir, path));
    await cp(layoutOf(resolve(from)).files, join(dataDir, 'files'), { recursive: true }).catch(ignoreMissing);
    return { base, lastCommitAt: await recover(dataDir, wal, until) };
  } catch (fault) {
    await removePostgres(place);
    await rm(dataDir, { recursive: true, force: true });
    throw fault;
  }
};
