import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ownerOf, SERVICE_NAMES, type ServiceName } from '@anxin/contracts';
import { temporaryFolder } from '@anxin/local/postgres';
import { SERVERS, type Stack, startReplica, startStack } from '@anxin/local/stack';
import { freePorts } from '@anxin/process';
import { type Settlement, untilSettled } from '@anxin/service-kit';

export const DATA = join(__dirname, '../../../data');
const FILES = ['enterprises', 'projects', 'escrow-statement', 'roster', 'payroll-2025-12', 'bank-return-2025-12'];

/** One process of a service that can be ended and started again in its place. */
export type Restartable = { readonly name: string; readonly restart: () => Promise<void> };

/** The whole system with the small county in it, as `npm start` runs it. */
export type System = {
  readonly stack: Stack;
  readonly dataDir: string;
  /** Every process of every service, one after the other. */
  readonly replicas: readonly Restartable[];
  readonly close: () => Promise<void>;
};

/** Waits until nothing is on its way between the services any more. */
export const untilStackSettled = ({ services, tokens }: Stack): Promise<void> =>
  untilSettled(() =>
    Promise.all(
      Object.values(services).map(async (url) => {
        const answer = await fetch(`${url}/settlement`, { headers: { authorization: `Bearer ${tokens['OFFICE']}` } });
        return (await answer.json()) as Settlement;
      }),
    ),
  );

/** The small county without its punches, file after file as the office sends them. */
export const takeIn = async (stack: Stack): Promise<void> => {
  const { services, tokens } = stack;
  const authorization = `Bearer ${tokens['OFFICE']}`;
  const post = async (url: string, init: RequestInit = {}): Promise<void> => {
    const answer = await fetch(url, { method: 'POST', ...init, headers: { authorization, ...init.headers } });
    if (!answer.ok) throw new Error(await answer.text());
  };
  for (const file of FILES) {
    const table = file.replace(/-\d{4}-\d\d$/, '');
    await post(`${services[ownerOf(table) ?? '']}/imports/${table}`, {
      headers: { 'content-type': 'text/csv', 'x-file-name': `${file}.csv` },
      body: readFileSync(join(DATA, 'small', `${file}.csv`)),
    });
    if (table === 'projects') await untilStackSettled(stack);
  }
  await untilStackSettled(stack);
};

const secondOf = (name: ServiceName) => `second-${name}` as const;

/** Starts it, with a second process of each service where `isDoubled`; the gateway knows both addresses. */
export const startSystem = async ({ isDoubled }: { readonly isDoubled: boolean }): Promise<System> => {
  const dataDir = await temporaryFolder('anxin-faults-system-');
  const ports = await freePorts([...SERVERS, ...SERVICE_NAMES.map(secondOf)]);
  const addresses = SERVICE_NAMES.flatMap((name) =>
    [ports[name], ...(isDoubled ? [ports[secondOf(name)]] : [])].map(
      (port) => `${name}=http://127.0.0.1:${port}/graphql`,
    ),
  );
  const stack = await startStack({
    dataDir,
    parametersFiles: [join(DATA, 'parameters.json')],
    businessDay: '2026-03-10',
    ports,
    transport: 'embedded',
    say: () => undefined,
    environment: { gateway: { SUBGRAPHS: addresses.join(',') } },
  });
  const stops = [stack.stop];
  const close = async (): Promise<void> => {
    for (const stop of stops.reverse()) await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await takeIn(stack);
    const secondDir = join(dataDir, 'second');
    const replicas: Restartable[] = [];
    for (const name of SERVICE_NAMES) {
      const restart = async (): Promise<void> => {
        await stack.handOver(name);
        await stack.restart(name);
      };
      replicas.push({ name, restart });
      if (!isDoubled) continue;
      const second = await startReplica(stack, name, { port: ports[secondOf(name)], dataDir: secondDir });
      stops.push(second.stop);
      replicas.push({ name, restart: second.restart });
    }
    return { stack, dataDir, replicas, close };
  } catch (fault) {
    await close();
    throw fault;
  }
};
