import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Broker, quietKafka } from '@anxin/kafka';
import { adminUrlOf, connected } from '@anxin/local/postgres';
import type { Stack } from '@anxin/local/stack';
import { gatewayApart } from '../neighbours/clocks';
import type { Fault } from '../schedule/run-schedule';

/** A stack on a broker of its own, whose parts are hurt. */
export type Hurt = { readonly stack: Stack; readonly dataDir: string; readonly broker: Broker };

/** The faults of `npm run faults`: those of the schedule `events`, and the other schedules by their names. */
export type Recorded =
  Fault | 'hung-neighbour' | 'clocks-apart' | 'rolling-restart' | 'stopping' | 'pausing' | 'killed-import';

/** So long a thing is away for an alert to be sure. */
const AWAY_MS = 100_000;
const SMALL = join(__dirname, '../../../data/small');

/** Has something told by `projects`, again and again. */
export const tell = async ({ services, tokens }: Stack): Promise<void> => {
  for (const name of ['enterprises', 'projects'])
    await fetch(`${services['projects']}/imports/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens['OFFICE']}`, 'content-type': 'text/csv' },
      body: await readFile(join(SMALL, `${name}.csv`)),
    }).then((answer) => answer.text());
};

const signal = (pid: number | undefined, name: NodeJS.Signals): void => {
  if (pid !== undefined) process.kill(pid, name);
};

const stopped = async (pid: number | undefined, meanwhile: () => Promise<void>): Promise<void> => {
  signal(pid, 'SIGSTOP');
  try {
    await Promise.all([sleep(AWAY_MS), meanwhile()]);
  } finally {
    signal(pid, 'SIGCONT');
  }
};

const send = async ({ broker }: Hurt, headers: Record<string, string>): Promise<void> => {
  const producer = quietKafka([broker.address], {}).producer();
  await producer.connect();
  await producer.send({ topic: 'projects', messages: [{ key: 'nobody', value: '{"no', headers }] });
  await producer.disconnect();
};

/** Puts databases back from copies while their services are stopped, as an operator does. */
const putBack = async ({ stack, dataDir }: Hurt, services: readonly string[]): Promise<void> => {
  const adminUrl = (await adminUrlOf(join(dataDir, 'postgres'))) ?? '';
  const copy = async (from: string, to: string): Promise<void> => {
    await connected(adminUrl, async (admin) => {
      await admin.query(`DROP DATABASE IF EXISTS ${to} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${to} TEMPLATE ${from}`);
    });
  };
  for (const turn of ['copied', 'put back']) {
    for (const name of services) await stack.handOver(name);
    for (const name of services)
      await (turn === 'copied' ? copy(`anxin_${name}`, `copy_${name}`) : copy(`copy_${name}`, `anxin_${name}`));
    for (const name of services) await stack.restart(name);
    await tell(stack);
  }
};

const told = (hurt: Hurt) => () => tell(hurt.stack).catch(() => undefined);

/** How each is caused. */
export const CAUSES: Readonly<Record<Recorded, (hurt: Hurt) => Promise<unknown> | void>> = {
  'kill relay': ({ stack }) => signal(stack.pids['projects'], 'SIGKILL'),
  'kill consumer': ({ stack }) => signal(stack.pids['workers'], 'SIGKILL'),
  poison: (hurt) => send(hurt, {}),
  'damaged copy': (hurt) => send(hurt, { 'key-seq': '1' }),
  'publisher restored': (hurt) => putBack(hurt, ['projects']),
  'reader restored': (hurt) => putBack(hurt, ['workers']),
  'both restored': (hurt) => putBack(hurt, ['projects', 'workers']),
  'broker away': async (hurt) => {
    await hurt.broker.kill();
    await Promise.all([sleep(AWAY_MS), tell(hurt.stack)]);
    await hurt.broker.start();
  },
  'broker stalled': (hurt) => stopped(hurt.broker.pid, told(hurt)),
  'hung-neighbour': (hurt) => stopped(hurt.stack.pids['workers'], told(hurt)),
  'clocks-apart': ({ stack, dataDir }) => gatewayApart({ stack, dataDir }, 5, 40_000),
  'rolling-restart': async ({ stack }) => {
    for (const name of Object.keys(stack.services)) await stack.restart(name);
  },
  stopping: ({ stack }) => signal(stack.pids['cases'], 'SIGTERM'),
  pausing: (hurt) => stopped(hurt.stack.pids['gateway'], told(hurt)),
  'killed-import': async ({ stack }) => {
    const sending = tell(stack).catch(() => undefined);
    await sleep(50);
    signal(stack.pids['projects'], 'SIGKILL');
    await sending;
  },
};
