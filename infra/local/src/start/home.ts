import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProcess } from '@anxin/kafka/server-process';
import { z } from 'zod';
import { StackFault } from '../stack';

const ROOT = join(__dirname, '../../../..');

/** Where the stack of this repository keeps everything. */
export const HOME = process.env['ANXIN_HOME'] ?? join(ROOT, '.anxin');
export const DATA = join(HOME, 'data');
const RUN = join(HOME, 'run.json');
/** Where the office's commands look for the running stack. */
const STACK = join(HOME, 'stack.json');

const runSchema = z.object({ pid: z.int(), services: z.array(z.int()) });

const runOf = () => {
  if (!existsSync(RUN)) return undefined;
  const read = runSchema.safeParse(JSON.parse(readFileSync(RUN, 'utf8')));
  return read.success ? read.data : undefined;
};

const isOurs = async (pid: number, mark: string): Promise<boolean> =>
  (await findProcess(pid))?.command.includes(mark) ?? false;

/** Whether a stack runs on this home; throws `ALREADY_RUNNING` then. What a killed one left behind is ended. */
export const takeHome = async (): Promise<void> => {
  mkdirSync(DATA, { recursive: true });
  const run = runOf();
  if (run && run.pid !== process.pid && (await isOurs(run.pid, 'start/main.ts'))) {
    throw new StackFault('ALREADY_RUNNING', `A stack runs already (process ${run.pid}): stop it with Ctrl-C first.`);
  }
  for (const pid of run?.services ?? []) if (await isOurs(pid, 'dist/main.cjs')) process.kill(pid, 'SIGKILL');
  writeFileSync(RUN, JSON.stringify({ pid: process.pid, services: [] }));
};

/** Notes what runs, for the next start and for the office's commands. The tokens are for this user alone. */
export const noteRun = (pids: readonly number[], stack: object): void => {
  writeFileSync(RUN, JSON.stringify({ pid: process.pid, services: pids }));
  writeFileSync(STACK, JSON.stringify(stack, null, 2), { mode: 0o600 });
};

/** Takes the notes away; those of another process stay. */
export const leaveHome = (): void => {
  if (runOf()?.pid !== process.pid) return;
  rmSync(STACK, { force: true });
  rmSync(RUN, { force: true });
};
