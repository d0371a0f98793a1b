import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningStack } from '../world/stack';

export type Paused = {
  readonly service: string;
  readonly pausedMs: number;
  /** The same process goes on. */
  readonly isSame: boolean;
  /** From its going on until all that was said meanwhile has arrived. */
  readonly caughtUpMs: number;
};

const SMALL = join(__dirname, '../../../data/small');

const send = async (stack: RunningStack, name: string): Promise<void> => {
  const answer = await fetch(`${stack.services['projects']}/imports/${name}`, {
    method: 'POST',
    headers: { ...stack.asOffice, 'content-type': 'text/csv' },
    body: await readFile(join(SMALL, `${name}.csv`)),
  });
  if (!answer.ok) throw new Error(await answer.text());
};

/** Stops a process for a while, as a machine does that sleeps, while `projects` says what it listens for. */
export const pause = async (stack: RunningStack, service: string, pausedMs: number): Promise<Paused> => {
  const pid = stack.pids[service] ?? 0;
  process.kill(pid, 'SIGSTOP');
  if (service !== 'projects') for (const name of ['enterprises', 'projects']) await send(stack, name);
  await sleep(pausedMs);
  process.kill(pid, 'SIGCONT');
  const began = performance.now();
  // Time for what would take a pause for an end.
  await sleep(6_000);
  await stack.settled();
  return { service, pausedMs, isSame: stack.pids[service] === pid, caughtUpMs: Math.round(performance.now() - began) };
};
