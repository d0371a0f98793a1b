import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { connected } from '../postgres';
import { copyFiles, digestOf, filesBelow, foldersBelow } from './copy-tree';

/** What a server makes anew when it starts, or what is of the running one alone. */
const EMPTIED = /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//;
const OWN =
  /^(postmaster\.(pid|opts)|recovery\.signal|backup_label|tablespace_map)$|(^|\/)(pgsql_tmp|pg_internal\.init)/;
/** From where a copy is brought to be consistent: without it a server takes one for whole that is not. */
const LABEL = 'backup_label';
const SEGMENT = /^[0-9A-F]{24}$/;

const stays = (path: string): boolean => EMPTIED.test(path) || OWN.test(path);

type Ends = { readonly first: string; readonly last: string; readonly label: string };

const begin = async (client: Client): Promise<string> => {
  // It ends with this connection; until then no WAL of the backup is thrown away, archive or not.
  await client.query(`SELECT pg_create_physical_replication_slot('anxin_backup_' || pg_backend_pid(), true, true)`);
  const { rows } = await client.query<{ first: string }>(
    `SELECT pg_walfile_name(pg_backup_start('anxin', fast => true)) AS first`,
  );
  return rows[0]?.first ?? '';
};

const end = async (client: Client, first: string): Promise<Ends> => {
  const { rows } = await client.query<Omit<Ends, 'first'>>(
    `SELECT pg_walfile_name(lsn) AS last, labelfile AS label FROM pg_backup_stop(wait_for_archive => false)`,
  );
  return { first, last: rows[0]?.last ?? '', label: rows[0]?.label ?? '' };
};

async function* segments(data: string, { first, last }: Ends): AsyncGenerator<string> {
  for (const name of await readdir(join(data, 'pg_wal')))
    if (SEGMENT.test(name) ? name >= first && name <= last : name.endsWith('.history')) yield `pg_wal/${name}`;
}

/**
 * Copies the data folder of a running server so that one who starts on the copy finds a consistent cluster, by the
 * server's own functions: any server of any version has them, and none of its further programs is needed. Answers the
 * digest of each file.
 */
export const copyCluster = (adminUrl: string, data: string, to: string): Promise<Readonly<Record<string, string>>> =>
  connected(adminUrl, async (client) => {
    const first = await begin(client);
    for await (const folder of foldersBelow(data))
      if (!stays(folder)) await mkdir(join(to, folder), { recursive: true });
    const copied = await copyFiles(data, filesBelow(data, { skip: stays }), to);
    const ends = await end(client, first);
    const wal = await copyFiles(data, segments(data, ends), to);
    await writeFile(join(to, LABEL), ends.label, { mode: 0o600 });
    return { ...copied, ...wal, [LABEL]: await digestOf(join(to, LABEL)) };
  });
