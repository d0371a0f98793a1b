import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Another process: its command line, arguments parted by blanks, and its parent's pid. */
export type FoundProcess = { readonly pid: number; readonly command: string; readonly parent: number };

// /proc first: slim images have no ps, and ps cuts long lines on some systems.
const fromProc = async (pid: number): Promise<FoundProcess> => {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return { pid, command: command.replaceAll('\0', ' '), parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]) };
};

const fromPs = async (pid: number): Promise<FoundProcess> => {
  const { stdout } = await run('ps', ['-ww', '-o', 'ppid=,args=', '-p', String(pid)]);
  const match = /^\s*(\d+)\s+(.*)/.exec(stdout);
  return { pid, command: match?.[2] ?? '', parent: Number(match?.[1]) };
};

/** Looks a process up by its pid; `undefined` when there is none. A dead one not yet reaped has an empty command. */
export const findProcess = (pid: number): Promise<FoundProcess | undefined> =>
  fromProc(pid).catch(() => fromPs(pid).catch(() => undefined));

/** The process whose pid stands in the first line of `pidFile`, if its command line really holds `mark`. */
export const processOfPidFile = async (pidFile: string, mark: string): Promise<FoundProcess | undefined> => {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  const found = pid > 0 ? await findProcess(pid) : undefined;
  return found?.command.includes(mark) ? found : undefined;
};

/** Sends the signal and waits until the process is gone; `false` when it is still there after `withinMs`. */
export const endFound = async (pid: number, signal: NodeJS.Signals, withinMs: number): Promise<boolean> => {
  const deadline = Date.now() + withinMs;
  try {
    process.kill(pid, signal);
  } catch (fault) {
    // It ended by itself in the meantime.
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
  while ((await findProcess(pid))?.command) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
};
