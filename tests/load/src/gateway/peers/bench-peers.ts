import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@anxin/local/postgres';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { Pool } from 'undici';
import { printRatio, printSpread, tell } from '../../rounds';
import type { PeerName, PeerOptions, Served, Used } from './peer';
import { serveSubgraph, SUBGRAPHS } from './subgraphs';

const ROUNDS = 5;
const REQUESTS = 1_000;
const CONNECTIONS = [16, 64] as const;
const MOST_CONNECTIONS = Math.max(...CONNECTIONS);

/** What is installed for a run and is no dependency of the house. */
const PACKAGES = [
  '@graphql-hive/gateway-runtime@2.12.1',
  '@graphql-hive/router-runtime@1.4.23',
  '@graphql-mesh/transport-http@1.2.1',
  'graphql@16.15.0',
];

const QUERIES = {
  'a small query': '{ project { code name } }',
  'one subgraph, 20 rows': '{ projects { id code name sector town startedOn balance } }',
  'a chain of two': '{ project { code name owed } }',
  '20 entities': '{ projects { code name sector owed people } }',
} as const;
type Query = keyof typeof QUERIES;

const NAMES: readonly PeerName[] = ['ours', 'stock', 'bare', 'hive', 'hive rust'];

type Peer = { readonly name: PeerName; readonly child: ChildProcess; readonly pool: Pool; readonly token?: string };

const started = async (name: PeerName, optionsFile: string): Promise<Peer> => {
  const child = fork(join(__dirname, 'peer.ts'), [name, optionsFile], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const failed = once(child, 'exit').then(() => Promise.reject(new Error(`${name} did not start`)));
  const [{ url, token }] = (await Promise.race([once(child, 'message'), failed])) as [Served];
  failed.catch(() => undefined);
  return {
    name,
    child,
    pool: new Pool(new URL(url).origin, { connections: MOST_CONNECTIONS }),
    ...(token ? { token } : {}),
  };
};

const stopped = async ({ child, pool }: Peer): Promise<void> => {
  const ended = once(child, 'exit');
  child.disconnect();
  await pool.destroy();
  await ended;
};

const usedBy = async ({ child }: Peer): Promise<Used> => {
  child.send('used');
  const [used] = (await once(child, 'message')) as [Used];
  return used;
};

const asked = async ({ pool, token }: Peer, query: string): Promise<string> => {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const { body } = await pool.request({ path: '/graphql', method: 'POST', headers, body: JSON.stringify({ query }) });
  return body.text();
};

/** What the query of every peer must come to. */
const agreed = async (peers: readonly Peer[], query: string): Promise<void> => {
  const answers = new Map<PeerName, string>();
  for (const peer of peers) answers.set(peer.name, await asked(peer, query));
  const data = [...answers.values()].map((text) => JSON.stringify((JSON.parse(text) as { data: unknown }).data));
  if (new Set(data).size !== 1)
    throw new Error(`the peers answer differently: ${JSON.stringify([...answers], null, 1)}`);
};

type Measured = { readonly cpuMs: number; readonly perSecond: number; readonly p99Ms: number };

const measured = async (peer: Peer, query: string, atOnce: number): Promise<Measured> => {
  const before = await usedBy(peer);
  const began = performance.now();
  const times: number[] = [];
  let left = REQUESTS;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) {
        const sent = performance.now();
        await asked(peer, query);
        times.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  const { cpuMs } = await usedBy(peer);
  times.sort((a, b) => a - b);
  const p99Ms = times[Math.floor(times.length * 0.99)] ?? NaN;
  return { cpuMs: (cpuMs - before.cpuMs) / REQUESTS, perSecond: REQUESTS / seconds, p99Ms };
};

/** Resident memory of ours over 20,000 questions of 20,000 texts, in MB, after the first 5,000, when what is kept is full, and at the end. */
const memoryOver = async (peer: Peer): Promise<{ readonly early: number; readonly late: number }> => {
  const ask = async (from: number, to: number): Promise<number> => {
    let at = from;
    await Promise.all(
      Array.from({ length: CONNECTIONS[0] }, async () => {
        while (at < to) await asked(peer, `query Q${at++} { project { code name } }`);
      }),
    );
    return (await usedBy(peer)).rssMb;
  };
  return { early: await ask(0, 5_000), late: await ask(5_000, 20_000) };
};

type Rounds = Map<PeerName, Measured[]>;

const roundsOf = async (peers: readonly Peer[], query: Query, atOnce: number): Promise<Rounds> => {
  const rounds: Rounds = new Map(peers.map(({ name }) => [name, []]));
  await agreed(peers, QUERIES[query]);
  for (let round = 0; round <= ROUNDS; round++) {
    // Each goes first as often as another; the first round warms up.
    const turned = peers.map((_, at) => peers[(at + round) % peers.length] as Peer);
    for (const peer of turned) {
      const got = await measured(peer, QUERIES[query], atOnce);
      if (round > 0) rounds.get(peer.name)?.push(got);
    }
    tell(`${query}, ${atOnce} connections: round ${round}`);
  }
  return rounds;
};

const ratiosOf = (rounds: Rounds, of: keyof Measured, above: PeerName, below: PeerName): readonly number[] =>
  (rounds.get(above) ?? []).map((one, at) => one[of] / (rounds.get(below)?.[at]?.[of] ?? NaN));

const printed = (query: Query, atOnce: number, rounds: Rounds): void => {
  const what = `${query}, ${atOnce} connections`;
  const ratio = (of: keyof Measured, above: PeerName, below: PeerName) => ratiosOf(rounds, of, above, below);
  printSpread(
    `${what}: processor time of ours, ms`,
    (rounds.get('ours') ?? []).map(({ cpuMs }) => cpuMs),
  );
  printRatio(`${what}: processor time, ours to stock`, ratio('cpuMs', 'ours', 'stock'), { atMost: 0.4 });
  printRatio(`${what}: processor time, ours to bare`, ratio('cpuMs', 'ours', 'bare'), { atMost: 1 });
  printRatio(`${what}: questions a second, ours to hive`, ratio('perSecond', 'ours', 'hive'), { atLeast: 4 });
  printRatio(`${what}: questions a second, ours to hive rust`, ratio('perSecond', 'ours', 'hive rust'), { atLeast: 2 });
  printSpread(`${what}: processor time, hive to ours`, ratio('cpuMs', 'hive', 'ours'));
  printSpread(`${what}: processor time, hive rust to ours`, ratio('cpuMs', 'hive rust', 'ours'));
  for (const name of NAMES.slice(1))
    printRatio(`${what}: p99, ours to ${name}`, ratio('p99Ms', 'ours', name), { atMost: 1 });
};

const prepared = async (folder: string): Promise<string> => {
  tell(`installing ${PACKAGES.join(', ')}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync(
    'npm',
    ['install', '--save-exact', '--no-audit', '--no-fund', '--ignore-scripts', '--engine-strict=false', ...PACKAGES],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const names = Object.keys(SUBGRAPHS) as (keyof typeof SUBGRAPHS)[];
  const urls = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await serveSubgraph(name)] as const)),
  );
  const composed = composeServices(
    names.map((name) => ({ name, url: urls[name] as string, typeDefs: parse(SUBGRAPHS[name].sdl) })),
  );
  if (composed.errors) throw new Error(composed.errors.join('\n'));
  const options: PeerOptions = { supergraph: composed.supergraphSdl, urls, packages: folder };
  const file = join(folder, 'options.json');
  writeFileSync(file, JSON.stringify(options));
  return file;
};

/**
 * Our gateway with everything on against its peers, each a process of its own, in one run over the same subgraphs:
 * `npm run bench -- gateway`.
 */
export const benchPeers = async (): Promise<void> => {
  const folder = await temporaryFolder('anxin-bench-peers-');
  const file = await prepared(folder);
  const peers = await Promise.all(NAMES.map((name) => started(name, file)));
  try {
    for (const query of Object.keys(QUERIES) as Query[])
      for (const atOnce of CONNECTIONS) printed(query, atOnce, await roundsOf(peers, query, atOnce));
    const { early, late } = await memoryOver(peers[0] as Peer);
    printRatio('resident memory over 20,000 questions of as many texts, to that after 5,000', [late / early], {
      atMost: 1.25,
    });
  } finally {
    await Promise.all(peers.map(stopped));
    await rm(folder, { recursive: true, force: true });
  }
  process.exit(process.exitCode ?? 0);
};
