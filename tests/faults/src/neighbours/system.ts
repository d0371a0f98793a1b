import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ownerOf, SERVICE_NAMES, type ServiceName } from '@anxin/contracts';
import { temporaryFolder } from '@anxin/local/postgres';
import { SERVERS, type Stack, startReplica, startStack } from '@anxin/local/stack';
import { freePorts } from '@anxin/process';
import { type Settlement, untilSettled } from '@anxin/service-kit';

export const DATA = join(__dirname, '../../../data');
/** What other files refer to. */
const SUBJECTS = ['enterprises', 'projects'];
const FILES: readonly string[] = [...SUBJECTS, 'escrow-statement', 'roster', 'payroll-2025-12', 'bank-return-2025-12'];

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
export const untilStackSettled = ({ services, tokens }: Pick<Stack, 'services' | 'tokens'>): Promise<void> =>
  untilSettled(() =>
    Promise.all(
      Object.values(services).map(async (url) => {
        const answer = await fetch(`${url}/settlement`, { headers: { authorization: `Bearer ${tokens['OFFICE']}` } });
        return (await answer.json()) as Settlement;
      }),
    ),
  );

/** Sends files of the small county, one after the other, as the office does; each is recorded when the next is sent. */
export const send = async (
  { services, tokens }: Pick<Stack, 'services' | 'tokens'>,
  files: readonly string[],
): Promise<void> => {
  for (const file of files) {
    const table = file.replace(/-\d{4}-\d\d$/, '');
    const answer = await fetch(`${services[ownerOf(table) ?? '']}/imports/${table}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokens['OFFICE']}`,
        'content-type': 'text/csv',
        'x-file-name': `${file}.csv`,
      },
      body: readFileSync(join(DATA, 'small', `${file}.csv`)),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }
};

/** The small county without its punches, all that follows from it included. */
export const takeIn = async (stack: Pick<Stack, 'services' | 'tokens'>, files = FILES): Promise<void> => {
  const subjects = files.filter((file) => SUBJECTS.includes(file));
  await send(stack, subjects);
  await untilStackSettled(stack);
  await send(
    stack,
    files.filter((file) => !SUBJECTS.includes(file)),
  );
  await untilStackSettled(stack);
};

/** What the port of a second process is called. */
export const secondOf = <Name extends ServiceName | 'gateway' | 'web'>(name: Name) => `second-${name}` as const;

/** Ports of a stack and of a second process of each service, web and the gateway, which is told all addresses of services. */
export const portsForTwo = async () => {
  const ports = await freePorts([...SERVERS, ...SERVICE_NAMES.map(secondOf), secondOf('web'), secondOf('gateway')]);
  const subgraphs = SERVICE_NAMES.flatMap((name) =>
    [ports[name], ports[secondOf(name)]].map((port) => `${name}=http://127.0.0.1:${port}/graphql`),
  );
  return { ports, environment: { gateway: { SUBGRAPHS: subgraphs.join(',') } } };
};

/** Starts it, with a second process of each service where `isDoubled`; the gateway knows both addresses. */
export const startSystem = async ({ isDoubled }: { readonly isDoubled: boolean }): Promise<System> => {
  const dataDir = await temporaryFolder('anxin-faults-system-');
  const { ports, environment } = await portsForTwo();
  const stack = await startStack({
    dataDir,
    parametersFiles: [join(DATA, 'parameters.json')],
    businessDay: '2026-03-10',
    ports,
    transport: 'embedded',
    say: () => undefined,
    ...(isDoubled ? { environment } : {}),
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
