import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { archiveIn } from '../postgres';
import { BackupFault } from './fault';

/** What stands in a folder of backups. */
export const layoutOf = (folder: string) => ({
  /** The write-ahead log, as the server archives it. */
  wal: archiveIn(folder),
  /** Kept files, each once: they are never changed. */
  files: join(folder, 'files'),
  /** A base backup each. */
  bases: join(folder, 'bases'),
});

/** What stands in a base backup. */
export const baseLayoutOf = (base: string) => ({
  data: join(base, 'data'),
  /** Keys, passwords, signed heads: without them the data cannot be read. */
  kept: join(base, 'kept'),
  manifest: join(base, 'manifest.json'),
});

const manifestSchema = z.object({
  /** PostgreSQL's major version: no other reads the data. */
  major: z.string(),
  beganAt: z.iso.datetime(),
  /** From here on the backup is consistent: an earlier moment needs an earlier one. */
  endedAt: z.iso.datetime(),
  /** Up to which position each service's journal is at least in it. */
  journals: z.record(z.string(), z.number()),
  /** SHA-256 of each file, by its path in the backup. */
  digests: z.record(z.string(), z.string()),
});

export type Manifest = z.output<typeof manifestSchema>;
export type Base = { readonly folder: string; readonly manifest: Manifest };

const damaged = (what: string): BackupFault =>
  new BackupFault('BACKUP_DAMAGED', `${what} cannot be used: take an earlier backup, and a new one of what runs.`);

const readManifest = async (folder: string): Promise<Manifest> => {
  const file = baseLayoutOf(folder).manifest;
  try {
    return manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw damaged(file);
  }
};

/**
 * The newest base backup that was complete by this moment, or the newest of all. Throws BACKUP_MISSING where there is
 * none, BACKUP_TOO_YOUNG where all were taken later.
 */
export const baseFor = async (folder: string, until?: Date): Promise<Base> => {
  const { bases } = layoutOf(folder);
  // One that was not finished still has another name.
  const names = (await readdir(bases).catch(() => [])).filter((name) => !name.endsWith('.partial')).toSorted();
  if (names.length === 0)
    throw new BackupFault('BACKUP_MISSING', `${bases} holds no base backup: npm run backup -- --to ${folder}`);
  for (const name of names.toReversed()) {
    const base = { folder: join(bases, name), manifest: await readManifest(join(bases, name)) };
    if (!until || new Date(base.manifest.endedAt) <= until) return base;
  }
  throw new BackupFault(
    'BACKUP_TOO_YOUNG',
    `Every base backup in ${bases} ended after that moment; the earliest is ${names[0]}: name a later moment.`,
  );
};
