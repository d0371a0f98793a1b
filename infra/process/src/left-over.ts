import { readFile, writeFile } from 'node:fs/promises';
import { endFound, processOfPidFile } from './found-process';

const KILLED_WITHIN = 10_000;

/** What stands behind a note: `at work` for the process that started it, or left over by one that is gone. */
export type LeftOver = {
  readonly pid: number;
  readonly starter: number;
  readonly state: 'at work' | 'ended' | 'stays';
};

/** Notes a server that we started, so that a later start finds it should we be killed. */
export const noteServer = (pidFile: string, pid: number): Promise<void> =>
  writeFile(pidFile, `${pid}\n${process.pid}\n`);

/**
 * Ends the server of a note whose starter is gone, with SIGKILL if the signal does not end it `withinMs`; one at work
 * is left alone. Whose pid the note holds by chance is told by `mark`, which stands in the command line of ours.
 */
export const endLeftOver = async (
  pidFile: string,
  mark: string,
  signal: NodeJS.Signals,
  withinMs: number,
): Promise<LeftOver | undefined> => {
  const found = await processOfPidFile(pidFile, mark);
  if (!found) return undefined;
  const { pid, parent } = found;
  const starter = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[1]);
  if (starter === parent) return { pid, starter, state: 'at work' };
  const ended = (await endFound(pid, signal, withinMs)) || (await endFound(pid, 'SIGKILL', KILLED_WITHIN));
  return { pid, starter, state: ended ? 'ended' : 'stays' };
};
