import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launch, type ServerProcess, waitUntilReady } from '@anxin/kafka/server-process';
import { compiled, ROOT } from './compile';
import { StackFault } from './fault';

// What a service may hold of what it makes; beside it stand the programs and the buffers of its files. It grows by more
// at a time than usual: a large import otherwise collects with every chunk.
const HEAP = ['--max-old-space-size=192', '--heap-growing-percent=70'];
const READY_WITHIN = 60_000;
const STOP_WITHIN = 10_000;

export type ServiceProcess = {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

export type ServiceOptions = {
  /** The folder in `apps`. */
  readonly name: string;
  readonly port: number;
  readonly logFile: string;
  readonly env: Readonly<Record<string, string>>;
};

/** Only what a program needs of this machine's environment; a service's own settings are given. */
const machine = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

const isReady = async (url: string): Promise<boolean> => (await fetch(`${url}/readyz`)).ok;

const failed = async (name: string, server: ServerProcess, logFile: string): Promise<StackFault> => {
  const said = (await server.lastLines(4)).replaceAll('\n', ' | ');
  return new StackFault('SERVICE_FAILED', `${name} did not start: ${said || 'it said nothing'} (${logFile})`);
};

/** Starts a compiled service of this repository as its own process and waits until it is ready. */
export const startService = async ({ name, port, logFile, env }: ServiceOptions): Promise<ServiceProcess> => {
  const url = `http://127.0.0.1:${port}`;
  const server = await launch({
    command: process.execPath,
    args: [...HEAP, compiled(name, 'main')],
    cwd: join(ROOT, 'apps', name),
    logFile,
    detached: true,
    env: {
      ...machine(),
      APOLLO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...env,
    },
  });
  const ready = await waitUntilReady(server, () => isReady(url), { withinMs: READY_WITHIN, everyMs: 50 });
  if (ready !== 'ready') {
    await server.end('SIGKILL', STOP_WITHIN);
    throw await failed(name, server, logFile);
  }
  return { name, url, pid: server.pid, stop: () => server.end('SIGTERM', STOP_WITHIN) };
};

/** Brings a service's database to this build's version. */
export const migrateService = async (name: string, migratorUrl: string): Promise<void> => {
  const env = { ...machine(), MIGRATOR_DATABASE_URL: migratorUrl };
  await promisify(execFile)(process.execPath, [compiled(name, 'migrate')], { env }).catch((fault: unknown) => {
    const { stderr = '' } = fault as { stderr?: string };
    throw new StackFault(
      'SERVICE_FAILED',
      `${name} could not be migrated: ${stderr.trim().split('\n').slice(-2).join(' | ')}`,
    );
  });
};
