import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBuild, stopBuild } from '@anxin/local/checkout';
import { temporaryFolder } from '@anxin/local/postgres';
import type { Stack } from '@anxin/local/stack';
import { ROOT } from '../gateway/build';
import { memoryMb, partMb } from '../memory';
import { processesOf } from '../processes';
import { printRatio, printSpread, tell } from '../rounds';
import { ask, DATA, send, startBench } from '../stack';

const ROUNDS = 3;
/** After so long what a start leaves to collect is collected. */
const IDLE_MS = 15_000;
const OTHER_AT_MOST = 0.6;
const AGAIN_AT_MOST = 0.4;
const SERVICE_MB = 120;
const STACK_MB = 900;

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

type Idle = { readonly services: Record<string, number[]>; readonly whole: number[] };

/** Notes what the processes of a stack hold that has had nothing to do for a while: all but this one and Kafka's. */
const noteIdle = async ({ pids }: Stack, { services, whole }: Idle): Promise<void> => {
  await sleep(IDLE_MS);
  for (const [name, pid] of Object.entries(pids)) (services[name] ??= []).push(memoryMb(pid, 'VmRSS'));
  const all = processesOf(process.pid).filter(({ pid, name }) => pid !== process.pid && name !== 'java');
  whole.push(all.reduce((sum, { pid }) => sum + partMb(pid), 0));
};

const foundAgain = (projects: number): void => {
  if (projects === 0) throw new Error('nothing of what was imported is there');
};

const alone = async (): Promise<void> => {
  const [first, second]: [number[], number[]] = [[], []];
  const idle: Idle = { services: {}, whole: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    const folder = await temporaryFolder('anxin-bench-start-');
    const fresh = await startedIn(folder, fill);
    const again = await startedIn(folder, async (stack, projects) => {
      foundAgain(projects);
      await noteIdle(stack, idle);
    });
    await rm(folder, { recursive: true, force: true });
    tell(`round ${round} of ${ROUNDS}: ${fresh.toFixed(1)} s from nothing, ${again.toFixed(1)} s with data there`);
    first.push(fresh);
    second.push(again);
  }
  printRatio('From nothing to the first answer, s', first, { atMost: 60 });
  printRatio('With data there to the first answer, s', second, { atMost: 60 });
  for (const [name, mb] of Object.entries(idle.services)) printRatio(`${name} idle, MB`, mb, { atMost: SERVICE_MB });
  printRatio('Everything but Kafka idle, MB', idle.whole, { atMost: STACK_MB });
};

/** How long a checkout takes until its gateway and all services are ready, in s: on an empty folder, and on what that left. */
const startsOf = async (checkout: string): Promise<{ readonly fresh: number; readonly again: number }> => {
  const folder = await temporaryFolder('anxin-bench-start-');
  const seconds = async (): Promise<number> => {
    const began = performance.now();
    const build = await startBuild(checkout, { transport: 'embedded', dataDir: folder });
    const took = (performance.now() - began) / 1_000;
    await stopBuild(build);
    return took;
  };
  try {
    return { fresh: await seconds(), again: await seconds() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** This checkout's starts against another's, in turn. */
const against = async (other: string): Promise<void> => {
  const [ours, theirs, again]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? [ROOT, other] : [other, ROOT];
    const took = new Map<string, Awaited<ReturnType<typeof startsOf>>>();
    for (const checkout of order) took.set(checkout, await startsOf(checkout));
    const [we, they] = [took.get(ROOT), took.get(other)];
    if (!we || !they) continue;
    tell(`round ${round + 1} of ${ROUNDS}: ${JSON.stringify({ we, they })}`);
    ours.push(we.fresh / they.fresh);
    theirs.push(we.again / they.again);
    again.push(we.again / we.fresh);
  }
  printRatio('From nothing until ready, against the other build', ours, { atMost: OTHER_AT_MOST });
  printSpread('With data there until ready, against the other build', theirs);
  printRatio('With data there against from nothing', again, { atMost: AGAIN_AT_MOST });
};

/**
 * From nothing to the first answer through the gateway: the first start makes everything, the second finds it; then what
 * its idle processes hold. With a folder: until all is ready, against the build in that checkout.
 */
export const benchStart = (): Promise<void> => {
  const other = process.argv[3];
  return other ? against(resolve(other)) : alone();
};
