import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICE_NAMES } from '@anxin/contracts';
import { removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { tell } from '../rounds';
import { asOwner, type BenchStack, closeImports, sendSubjects, settled, startBench } from '../stack';
import { Fleet, fleetPorts } from './fleet';
import { type Came, startLoad } from './load';

const MEASURED_MS = 10_000;
const COUNTS = [1, 2, 3, 1] as const;
const LOOK_MS = 500;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const asNumber = async (stack: BenchStack, service: string, sql: string, values: readonly unknown[] = []) =>
  asOwner(stack, service, async (client) => {
    const { rows } = await client.query<{ n: number }>(sql, [...values]);
    return rows[0]?.n ?? 0;
  });

const sealed = async (stack: BenchStack): Promise<number> => {
  const all = SERVICE_NAMES.map((name) => asNumber(stack, name, 'SELECT max(position)::int AS n FROM seal'));
  return (await Promise.all(all)).reduce((sum, count) => sum + count, 0);
};

/** The events that readers have not taken, as the processes of `workers` and `cases` tell. */
const lagOf = async (address: string): Promise<number> => {
  const text = await (await fetch(`${address}/metrics`)).text();
  const told = text.matchAll(/^anxin_inbox_lag_events\{.*\} (\d+)/gm);
  return [...told].reduce((sum, [, lag]) => sum + Number(lag), 0);
};

/** The greatest lag while something goes on. */
const watchLag = (fleet: Fleet) => {
  let [most, isOver] = [0, false];
  const looking = (async () => {
    while (!isOver) {
      const lags = await Promise.all(
        (['workers', 'cases'] as const).map((name) => lagOf(fleet.addresses(name)[0] ?? '').catch(() => 0)),
      );
      most = Math.max(most, ...lags);
      await sleep(LOOK_MS);
    }
  })();
  return async (): Promise<number> => {
    isOver = true;
    await looking;
    return most;
  };
};

type Measured = { readonly count: number; readonly requests: number; readonly events: number; readonly lag: number };

const shown = ({ count, requests, events, lag }: Measured): string =>
  `${count} replica${count > 1 ? 's' : ' '}: ${requests.toFixed(0)} requests/s, ${events.toFixed(0)} events/s, lag at most ${lag} events`;

/** Runs a load for a while, and whatever is done meanwhile; answers what came of it, and its figures a second. */
const underLoad = async (stack: BenchStack, fleet: Fleet, meanwhile: () => Promise<unknown>) => {
  const [before, began] = [await sealed(stack), performance.now()];
  const lag = watchLag(fleet);
  const load = startLoad(stack, fleet);
  await meanwhile();
  const came = await load.stop();
  const seconds = (performance.now() - began) / 1_000;
  const most = await lag();
  return { came, requests: came.asked / seconds, events: ((await sealed(stack)) - before) / seconds, lag: most };
};

const WITHDRAWN = `SELECT count(*)::int AS n FROM account WHERE id = ANY($1) AND standing = 'WITHDRAWN'`;

/** Accounts that a service does not have as it was told last, against what was acknowledged: lost, or out of order. */
const wrongIn = async (stack: BenchStack, accounts: readonly string[], service: string): Promise<number> =>
  accounts.length - (await asNumber(stack, service, WITHDRAWN, [accounts]));

/** How often `workers` has learnt of a change: two an account, however often they were brought. */
const learnt = (stack: BenchStack): Promise<number> =>
  asNumber(stack, 'workers', `SELECT count(*)::int AS n FROM journal WHERE type = 'AccountChangeLearnt'`);

const tellFailed = (what: string, { failed }: Came): void => {
  say(`  ${what}: ${failed.length} failed`);
  for (const fault of failed.slice(0, 3)) say(`    ${fault}`);
};

/** `workers`, `cases` and the gateway as one, two and three processes under load and back, and each ended under load. */
export const benchReplicas = async (): Promise<void> => {
  const dataDir = await temporaryFolder('anxin-bench-replicas-');
  const ports = await fleetPorts();
  const environment = { gateway: { SUBGRAPHS: ports.subgraphs } };
  const stack = await startBench(dataDir, 'auto', { ports: ports.stack, environment });
  const fleet = new Fleet(stack, ports.beside);
  try {
    say(`events: ${stack.transport.kind}`);
    await sendSubjects(stack);
    await closeImports(stack, 'projects');
    await settled(stack);
    const accounts: string[] = [];
    const failed: string[] = [];
    const took = async (what: string, of: ReturnType<typeof underLoad>) => {
      const measured = await of;
      accounts.push(...measured.came.accounts);
      failed.push(...measured.came.failed);
      tellFailed(what, measured.came);
      return measured;
    };
    for (const count of COUNTS) {
      tell(`${count} of each`);
      const { requests, events, lag } = await took(
        `to ${count}, while asked`,
        underLoad(stack, fleet, async () => {
          await fleet.scale(count);
          await sleep(MEASURED_MS);
        }),
      );
      say(shown({ count, requests, events, lag }));
    }
    await fleet.scale(2);
    await took(
      'each ended and started again, while asked',
      underLoad(stack, fleet, () => fleet.roll(say)),
    );
    await settled(stack);
    const [workers, cases] = await Promise.all(['workers', 'cases'].map((name) => wrongIn(stack, accounts, name)));
    const extra = (await learnt(stack)) - 2 * accounts.length;
    say(
      `${accounts.length} accounts changed and withdrawn; lost or out of order: workers ${workers}, cases ${cases}; twice ${extra}`,
    );
    say(`unanswered in all: ${failed.length}`);
    if (workers || cases || extra || failed.length > 0) process.exitCode = 1;
  } finally {
    await fleet.stop();
    await stack.stop();
    await removePostgres(join(dataDir, 'postgres'));
    await rm(dataDir, { recursive: true, force: true });
  }
};
