import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findProcess } from '@anxin/process';
import { replaceWhole } from '@anxin/identity';
import { z } from 'zod';
import { StackFault } from '../stack';
import { DATA, HOME } from './paths';

const RUN = join(HOME, 'run.json');
/** Where the office's commands look for the running stack. */
const STACK = join(HOME, 'stack.json');

const runSchema = z.object({ pid: z.int() });

// A note that cannot be read names no start: what runs is known by the notes beside the data, too.
const runOf = () => {
  try {
    return runSchema.parse(JSON.parse(readFileSync(RUN, 'utf8')));
  } catch {
    return undefined;
  }
};

const isStart = async (pid: number): Promise<boolean> =>
  (await findProcess(pid))?.command.includes('start/main.ts') ?? false;

/** Takes the home for this process; throws `ALREADY_RUNNING` while a start works on it. */
export const takeHome = async (): Promise<void> => {
  mkdirSync(DATA, { recursive: true });
  const run = runOf();
  if (run && run.pid !== process.pid && (await isStart(run.pid))) {
    throw new StackFault('ALREADY_RUNNING', `A stack runs already (process ${run.pid}): stop it with Ctrl-C first.`);
  }
  await replaceWhole(RUN, JSON.stringify({ pid: process.pid }), 0o644);
};

/** Tells the office's commands where the stack answers. The tokens are for this user alone. */
export const noteStack = (stack: object): Promise<void> => replaceWhole(STACK, JSON.stringify(stack, null, 2), 0o600);

/** Takes the notes away; those of another process stay. What is left running is noted with the data, not here. */
export const leaveHome = (): void => {
  if (runOf()?.pid !== process.pid) return;
  rmSync(STACK, { force: true });
  rmSync(RUN, { force: true });
};
