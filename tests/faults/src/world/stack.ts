import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { type Stack, startStack } from '@anxin/local/stack';
import { type Settlement, untilSettled } from '@anxin/service-kit';

const DATA = join(__dirname, '../../../data');

/** Every process of the office on this machine, as `npm start` runs them, to be signalled at any moment. */
export type RunningStack = Stack & {
  readonly said: readonly string[];
  readonly asOffice: Readonly<Record<string, string>>;
  readonly settled: () => Promise<void>;
  /** Resolves when another process than this one answers that it is ready. */
  readonly backAfter: (service: string, pid: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

export const freshStack = async (say: (line: string) => void): Promise<RunningStack> => {
  const folder = await temporaryFolder('anxin-faults-stack-');
  const said: string[] = [];
  const stack = await startStack({
    dataDir: folder,
    parametersFiles: [join(DATA, 'parameters.json')],
    businessDay: '2026-03-10',
    ports: 'free',
    passing: true,
    web: true,
    transport: 'auto',
    say: (line) => {
      said.push(line);
      say(line);
    },
  });
  const asOffice = { authorization: `Bearer ${stack.tokens['OFFICE']}` };
  const settlement = async (url: string): Promise<Settlement> =>
    (await (await fetch(`${url}/settlement`, { headers: asOffice })).json()) as Settlement;
  return {
    ...stack,
    said,
    asOffice,
    settled: () => untilSettled(() => Promise.all(Object.values(stack.services).map(settlement))),
    backAfter: async (service, pid) => {
      const address = `${stack.services[service] ?? (service === 'web' ? stack.web : stack.gateway)}/readyz`;
      for (;;) {
        const ready = await fetch(address).catch(() => undefined);
        if (ready?.ok && ((await ready.json()) as { pid: number }).pid !== pid) return;
        await sleep(25);
      }
    },
    close: async () => {
      await stack.stop();
      await removePostgres(join(folder, 'postgres'));
      await removePostgres(folder);
    },
  };
};
