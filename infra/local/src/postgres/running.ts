import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { endFound, processOfPidFile } from '@anxin/process';
import { superuserUrl } from './cluster';
import { PostgresFault } from './fault';
import { filesOf } from './home';

const STOP_WITHIN = 30_000;

/** Stands in a server's command line: who started it. PostgreSQL takes any setting with a dot in its name. */
export const startedBy = (pid: number): string => `anxin.started_by=${pid}`;

/**
 * Ends a server that still works on this folder though the process that started it is gone. Throws `PostgresFault`
 * POSTGRES_FOLDER_IN_USE while that process lives. A pid file of a dead or a foreign process is PostgreSQL's to ignore.
 */
export const stopOrphan = async (home: string): Promise<void> => {
  const { data } = filesOf(home);
  const server = await processOfPidFile(join(data, 'postmaster.pid'), `-D ${data} `);
  if (!server) return;
  if (server.command.includes(`${startedBy(server.parent)} `))
    throw new PostgresFault(
      'POSTGRES_FOLDER_IN_USE',
      `Another start (pid ${server.parent}) works on ${home}: stop it (kill ${server.parent}) or use another folder.`,
    );
  if (await endFound(server.pid, 'SIGINT', STOP_WITHIN)) return;
  throw new PostgresFault(
    'POSTGRES_FOLDER_IN_USE',
    `A PostgreSQL left over on ${home} does not end: kill -QUIT ${server.pid}, then start again.`,
  );
};

/** `stopOrphan` for a data folder as its user names it: made or not, itself or a link. */
export const stopOrphanPostgres = async (dataDir: string): Promise<void> => {
  const home = await realpath(dataDir).catch(() => undefined);
  if (home !== undefined) await stopOrphan(home);
};

/** The superuser's address of the server that works on a data folder; none where none has noted that it does. */
export const adminUrlOf = async (dataDir: string): Promise<string | undefined> => {
  const { data, password } = filesOf(dataDir);
  const note = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  // PostgreSQL notes a line each: pid, folder, when it started, port.
  const port = note.split('\n')[3];
  return port ? superuserUrl(await readFile(password, 'utf8'), port) : undefined;
};
