import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Build, stopBuild } from '@anxin/local/checkout';
import { benchPeers } from './peers/bench-peers';
import { printRatio, tell } from '../rounds';
import { DATA } from '../stack';
import { askOf, ROOT, sendTo, startPatient } from './build';

const ROUNDS = 7;
const REQUESTS = 400;
const AT_ONCE = 8;
const AT_MOST = 1.05;

const QUERIES = {
  flat: '{ projects(first: 20) { nodes { code name } } }',
  chain: '{ projects(first: 20) { nodes { code name contractor { name } wageFigures { __typename } } } }',
} as const;
type Query = keyof typeof QUERIES;

/** A checkout that runs, with the projects of the small county. */
const started = async (checkout: string): Promise<Build> => {
  const build = await startPatient(checkout);
  for (const kind of ['enterprises', 'projects'])
    await sendTo(build, 'projects', kind, readFileSync(join(DATA, 'small', `${kind}.csv`)));
  return build;
};

const cpuSecondsOf = async ({ gateway }: Build): Promise<number> => {
  const text = await (await fetch(`${gateway}/metrics`)).text();
  return Number(/^anxin_process_cpu_seconds_total (\S+)$/m.exec(text)?.[1]);
};

/** CPU time of the gateway's process for a question, in ms. */
const cpuMsOf = async (build: Build, query: Query): Promise<number> => {
  const before = await cpuSecondsOf(build);
  let left = REQUESTS;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await askOf(build, QUERIES[query]);
    }),
  );
  return (((await cpuSecondsOf(build)) - before) * 1_000) / REQUESTS;
};

/**
 * The gateway of this checkout against that of another, both running, in turn: `npm run bench -- gateway ../other`. The
 * other has its own `node_modules`.
 */
export const benchGateway = async (): Promise<void> => {
  const other = process.argv[3];
  if (!other) return benchPeers();
  const ours = await started(ROOT);
  const theirs = await started(resolve(other));
  const ratios: Record<Query, number[]> = { flat: [], chain: [] };
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      for (const query of ['flat', 'chain'] as const) {
        // Each goes first as often as the other; the first round warms up.
        const order = round % 2 === 0 ? [ours, theirs] : [theirs, ours];
        const took = new Map<Build, number>();
        for (const build of order) took.set(build, await cpuMsOf(build, query));
        const [we, they] = [took.get(ours) ?? NaN, took.get(theirs) ?? NaN];
        tell(`round ${round} ${query}: ${we.toFixed(2)} ms against ${they.toFixed(2)} ms`);
        if (round > 0) ratios[query].push(we / they);
      }
    }
  } finally {
    await Promise.all([stopBuild(ours), stopBuild(theirs)]);
  }
  for (const query of ['flat', 'chain'] as const)
    printRatio(`CPU of the gateway for a ${query} question, against the other build`, ratios[query], {
      atMost: AT_MOST,
    });
};
