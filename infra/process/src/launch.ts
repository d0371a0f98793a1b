import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export type Launch = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Both outputs are appended here: a pipe would break under a server that outlives us. */
  readonly logFile: string;
  /** Its own process group: Ctrl-C in a terminal reaches only us, and we stop it in our order. */
  readonly detached: boolean;
  /** Its environment; ours when not given. */
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
};

/** A server we started and have to end. */
export type ServerProcess = {
  readonly pid: number;
  readonly isAlive: () => boolean;
  /** Resolves when it has ended, with how: its exit code or the signal. */
  readonly ended: Promise<string>;
  /** The end of what it wrote since this start. */
  readonly lastLines: (count: number) => Promise<string>;
  /** Sends the signal and waits; after `withinMs` SIGKILL. */
  readonly end: (signal: NodeJS.Signals, withinMs: number) => Promise<void>;
};

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** What runs ends with this process, which is listened to once for all of it. */
const running = new Set<ChildProcess>();
const endAll = (): void => running.forEach((child) => void child.kill('SIGTERM'));
const endsWithUs = (child: ChildProcess): void => {
  if (running.size === 0) process.once('exit', endAll);
  running.add(child);
};
const hasEnded = (child: ChildProcess): void => {
  running.delete(child);
  if (running.size === 0) process.removeListener('exit', endAll);
};

/** Starts a server; rejects when the program itself cannot be started. */
export const launch = async ({ command, args, logFile, ...options }: Launch): Promise<ServerProcess> => {
  const before = await sizeOf(logFile);
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, { ...options, stdio: ['ignore', log, log] });
  closeSync(log);
  let alive = true;
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`)),
  );
  endsWithUs(child);
  void ended.then(() => {
    alive = false;
    hasEnded(child);
  });
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  return {
    pid: child.pid as number,
    isAlive: () => alive,
    ended,
    lastLines: async (count) =>
      (await readFile(logFile)).subarray(before).toString('utf8').trim().split('\n').slice(-count).join('\n'),
    end: async (signal, withinMs) => {
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
      await ended;
      clearTimeout(timer);
    },
  };
};

/** Asks until `isReady` says yes; 'exited' when the server ended first, 'late' after `withinMs`. */
export const waitUntilReady = async (
  server: Pick<ServerProcess, 'isAlive'>,
  isReady: () => Promise<boolean>,
  { withinMs, everyMs }: { withinMs: number; everyMs: number },
): Promise<'ready' | 'exited' | 'late'> => {
  const deadline = Date.now() + withinMs;
  while (server.isAlive()) {
    // It may end while it is asked, and another answer.
    if ((await isReady().catch(() => false)) && server.isAlive()) return 'ready';
    if (Date.now() > deadline) return 'late';
    await sleep(everyMs);
  }
  return 'exited';
};
