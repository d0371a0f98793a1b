import { readdir, readFile, readlink } from 'node:fs/promises';
import { findProcess, type FoundProcess } from './found-process';

const LISTENING = '0A';

/** The inodes of the sockets that listen at a port. */
const socketsAt = async (port: number): Promise<ReadonlySet<string>> => {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((path) => readFile(path, 'utf8').catch(() => '')),
  );
  const rows = tables.flatMap((table) => table.split('\n').slice(1)).map((row) => row.trim().split(/\s+/));
  return new Set(
    rows.flatMap(([, local = '', , state, , , , , , inode = '']) =>
      state === LISTENING && local.endsWith(`:${hex}`) ? [`socket:[${inode}]`] : [],
    ),
  );
};

const holdsOneOf = async (pid: string, sockets: ReadonlySet<string>): Promise<boolean> => {
  const folder = `/proc/${pid}/fd`;
  for (const fd of await readdir(folder).catch(() => [])) {
    const target = await readlink(`${folder}/${fd}`).catch(() => '');
    if (sockets.has(target)) return true;
  }
  return false;
};

/** Who listens at a port of this machine; `undefined` where nobody does, or it may not be seen who. */
export const listenerAt = async (port: number): Promise<FoundProcess | undefined> => {
  const sockets = await socketsAt(port);
  if (sockets.size === 0) return undefined;
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) if (await holdsOneOf(pid, sockets)) return findProcess(Number(pid));
  return undefined;
};
