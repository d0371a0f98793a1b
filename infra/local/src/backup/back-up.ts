import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { SERVICE_NAMES } from '@anxin/contracts';
import { adminUrlOf, connected, inDatabase } from '../postgres';
import { filesOf } from '../postgres/home';
import { copyCluster } from './base-backup';
import { copyFiles, filesBelow } from './copy-tree';
import { BackupFault } from './fault';
import { baseLayoutOf, layoutOf, type Manifest } from './layout';

/** What else stands beside the databases and cannot be had again: all but logs, notes of processes, and what is remade. */
const NOT_KEPT = /^(postgres|kafka|logs|run|files)(\/|$)|\.sock$|^explorer-/;

const notRunning = (dataDir: string): BackupFault =>
  new BackupFault('NOT_RUNNING', `No PostgreSQL works on ${dataDir}: npm start, and back up while it runs.`);

/** Up to where the journal of each service goes whose database is in the cluster. */
const journalsIn = async (adminUrl: string): Promise<Readonly<Record<string, number>>> => {
  const there = await connected(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT datname AS name FROM pg_database');
    return new Set(rows.map(({ name }) => name));
  });
  const ends: Record<string, number> = {};
  for (const service of SERVICE_NAMES.filter((name) => there.has(`anxin_${name}`))) {
    ends[service] = await connected(inDatabase(adminUrl, `anxin_${service}`), async (client) => {
      const { rows } = await client.query<{ end: number }>(
        'SELECT coalesce(max(position), 0)::float8 AS end FROM seal',
      );
      return rows[0]?.end ?? 0;
    });
  }
  return ends;
};

const isArchiving = (adminUrl: string): Promise<boolean> =>
  connected(adminUrl, async (client) => {
    const { rows } = await client.query<{ mode: string }>(`SELECT current_setting('archive_mode') AS mode`);
    return rows[0]?.mode === 'on';
  });

/** Kept files are never changed: those that an earlier backup has are not copied again. */
async function* newFiles(root: string, to: string): AsyncGenerator<string> {
  for await (const path of filesBelow(root)) {
    const [there, here] = [await stat(join(to, path)).catch(() => undefined), await stat(join(root, path))];
    if (there?.size !== here.size) yield path;
  }
}

const prefixed = (digests: Readonly<Record<string, string>>, prefix: string): Record<string, string> =>
  Object.fromEntries(Object.entries(digests).map(([path, digest]) => [`${prefix}/${path}`, digest]));

/** All at once: a wait for each of two thousand files takes longer than all else. */
const toDisk = (folder: string): Promise<unknown> => promisify(execFile)('sync', ['-f', folder]);

/** A base backup as it was made. */
export type BackedUp = { readonly folder: string; readonly manifest: Manifest; readonly isArchiving: boolean };

/**
 * Backs up what stands in a stack's data folder while it runs: the databases, then keys, heads and kept files, which may
 * be newer, since a row never names a file that is not there yet. Throws `BackupFault` NOT_RUNNING.
 */
export const backUp = async ({ dataDir, to }: { readonly dataDir: string; readonly to: string }): Promise<BackedUp> => {
  const home = join(dataDir, 'postgres');
  const adminUrl = await adminUrlOf(home);
  if (!adminUrl) throw notRunning(dataDir);
  const { bases, files } = layoutOf(resolve(to));
  const beganAt = new Date().toISOString();
  const folder = join(bases, beganAt.replaceAll(/[-:]|\.\d+/g, ''));
  const partial = `${folder}.partial`;
  const { data, kept, manifest } = baseLayoutOf(partial);
  await mkdir(data, { recursive: true });
  // Keys are in it, and names in clear in no other place.
  await chmod(bases, 0o700);
  try {
    const journals = await journalsIn(adminUrl);
    const cluster = await copyCluster(adminUrl, filesOf(home).data, data);
    const endedAt = new Date().toISOString();
    const others = await copyFiles(dataDir, filesBelow(dataDir, { skip: (path) => NOT_KEPT.test(path) }), kept);
    const password = await copyFiles(home, ['password'], kept);
    await copyFiles(join(dataDir, 'files'), newFiles(join(dataDir, 'files'), files), files);
    const digests = { ...prefixed(cluster, 'data'), ...prefixed({ ...others, ...password }, 'kept') };
    const major = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
    const made: Manifest = { major, beganAt, endedAt, journals, digests };
    await writeFile(manifest, JSON.stringify(made, null, 1), { mode: 0o600 });
    await toDisk(partial);
    await rename(partial, folder);
    return { folder, manifest: made, isArchiving: await isArchiving(adminUrl) };
  } catch (fault) {
    await rm(partial, { recursive: true, force: true });
    throw (fault as NodeJS.ErrnoException).code === 'ECONNREFUSED' ? notRunning(dataDir) : fault;
  }
};
