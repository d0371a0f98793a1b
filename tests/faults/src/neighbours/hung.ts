import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { askers, askOnce, type Heard } from './askers';
import type { System } from './system';

const ASKERS = 150;
const ALONE = '{ enterprises(first: 5) { nodes { creditCode name } } }';
const JOINED = '{ projects(first: 5) { nodes { code wageFigures { __typename } } } }';
const LOCKED = '{ projects(first: 5) { nodes { code wageAccount { balanceFen } } } }';

/** How those fared whom a fault did not concern, with as many others as before beside them. */
export type Spared = { readonly before: Heard; readonly during: Heard; readonly others: Heard };

/** The unconcerned and the concerned side by side for a while. */
const sideBySide = async ({ stack }: System, query: string, forMs: number) => {
  const [others, unconcerned] = [askers(stack, ASKERS, () => query), askers(stack, 4, () => ALONE)];
  await sleep(forMs);
  return { unconcerned: await unconcerned.stop(), others: await others.stop() };
};

const during = async (system: System, query: string, forMs: number, fault: () => Promise<unknown>): Promise<Spared> => {
  const before = await sideBySide(system, query, forMs);
  await fault();
  const hurt = await sideBySide(system, query, forMs);
  return { before: before.unconcerned, during: hurt.unconcerned, others: hurt.others };
};

/** `workers` is stopped, not dead: it takes connections and answers nothing. Answers also when it is asked again after. */
export const hangWorkers = async (
  system: System,
  forMs: number,
): Promise<Spared & { readonly backAfterMs: number }> => {
  const pid = system.stack.pids['workers'] ?? 0;
  try {
    const spared = await during(system, JOINED, forMs, () => Promise.resolve(process.kill(pid, 'SIGSTOP')));
    process.kill(pid, 'SIGCONT');
    const began = performance.now();
    while ((await askOnce(system.stack, JOINED)) !== undefined && performance.now() - began < 30_000) await sleep(50);
    return { ...spared, backAfterMs: Math.round(performance.now() - began) };
  } finally {
    process.kill(pid, 'SIGCONT');
  }
};

const asOwner = async ({ stack, dataDir }: System, service: string): Promise<Client> => {
  type Secrets = { readonly databases: Readonly<Record<string, { readonly migrator: string }>> };
  const { databases } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Secrets;
  const url = new URL(stack.databases[service] ?? '');
  url.username = `${service}_migrator`;
  url.password = databases[service]?.migrator ?? '';
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  return client;
};

/** A table is locked, as a migration does that waits for something. */
export const lockTable = async (system: System, forMs: number): Promise<Spared> => {
  const owner = await asOwner(system, 'projects');
  try {
    return await during(system, LOCKED, forMs, () =>
      owner.query('BEGIN; LOCK TABLE movement IN ACCESS EXCLUSIVE MODE'),
    );
  } finally {
    await owner.end();
  }
};
