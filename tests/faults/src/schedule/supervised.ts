import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TSX = pathToFileURL(createRequire(__filename).resolve('tsx')).href;

/** A process that is started again whenever it ends, as a supervisor of services does. */
export type Supervised = {
  /** Ends it with SIGKILL; the next one starts at once. */
  readonly kill: () => void;
  readonly stop: () => Promise<void>;
};

export const supervise = (program: string, env: Readonly<Record<string, string>>, logFile: string): Supervised => {
  let isStopping = false;
  let child: ChildProcess;
  let ended: Promise<void>;
  const start = (): void => {
    const log = openSync(logFile, 'a');
    child = spawn(process.execPath, ['--import', TSX, join(__dirname, program)], {
      cwd: join(__dirname, '../..'),
      env: { ...process.env, ...env },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    ended = new Promise((resolve) => {
      child.once('exit', () => {
        resolve();
        if (!isStopping) start();
      });
    });
  };
  start();
  return {
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      isStopping = true;
      child.kill('SIGKILL');
      await ended;
    },
  };
};
