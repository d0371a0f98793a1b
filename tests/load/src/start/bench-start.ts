import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@anxin/local/postgres';
import type { Stack } from '@anxin/local/stack';
import { printRatio, tell } from '../rounds';
import { ask, DATA, send, startBench } from '../stack';

const ROUNDS = 3;

/** The subjects of the small county, so that the second start finds something. */
const fill = async (stack: Stack): Promise<void> => {
  for (const kind of ['enterprises', 'projects']) {
    const name = `${kind}.csv`;
    await send(stack, 'projects', kind, readFileSync(join(DATA, 'small', name)), { name });
  }
};

const startedIn = async (dataDir: string, then: (stack: Stack, projects: number) => unknown): Promise<number> => {
  const began = performance.now();
  const stack = await startBench(dataDir, 'kafka');
  try {
    type Answer = { readonly projects: { readonly totalCount: number } };
    const { projects } = await ask<Answer>(stack.gateway, stack, '{ projects { totalCount } }');
    const seconds = (performance.now() - began) / 1_000;
    await then(stack, projects.totalCount);
    return seconds;
  } finally {
    await stack.stop();
  }
};

const foundAgain = (_: Stack, projects: number): void => {
  if (projects === 0) throw new Error('nothing of what was imported is there');
};

/** From nothing to the first answer through the gateway: the first start makes everything, the second finds it. */
export const benchStart = async (): Promise<void> => {
  const [first, second]: [number[], number[]] = [[], []];
  for (let round = 1; round <= ROUNDS; round++) {
    const folder = await temporaryFolder('anxin-bench-start-');
    const [fresh, again] = [await startedIn(folder, fill), await startedIn(folder, foundAgain)];
    await rm(folder, { recursive: true, force: true });
    tell(`round ${round} of ${ROUNDS}: ${fresh.toFixed(1)} s from nothing, ${again.toFixed(1)} s with data there`);
    first.push(fresh);
    second.push(again);
  }
  printRatio('From nothing to the first answer, s', first, { atMost: 60 });
  printRatio('With data there to the first answer, s', second, { atMost: 60 });
};
