import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import {
  endFound,
  endLeftOver,
  type Launch,
  launch,
  noteServer,
  processOfPidFile,
  type ServerProcess,
  waitUntilReady,
} from '@anxin/process';
import { compiled } from './compile';
import { StackFault } from './fault';
import { portTaken } from './ports';
import { ROOT } from './sources';

// What a service may hold of what it makes; beside it stand the programs and the buffers of its files. It grows by more
// at a time than usual: a large import otherwise collects with every chunk. What is new has 8 MB before it is collected
// instead of 16: that is held for good once it was used.
export const HEAP: readonly string[] = [
  '--max-old-space-size=192',
  '--heap-growing-percent=70',
  '--max-semi-space-size=8',
];
const READY_WITHIN = 60_000;
/** To be asked takes time from what starts. */
const ASKED_EVERY = 150;
/** A service ends by itself within ten seconds. */
const STOP_WITHIN = 12_000;

export type ServiceProcess = {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Resolves when the process has ended, with how. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
};

export type ServiceOptions = {
  /** The folder in `apps`. */
  readonly name: string;
  readonly port: number;
  /** Where its log stands, and the note that it runs. */
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
  /** Its database as the owner, for migrations; a service without a database has none. */
  readonly migratorUrl?: string;
};

/** Where a service's log stands. */
export const logOf = (dataDir: string, name: string): string => join(dataDir, 'logs', `${name}.log`);
const pidFileOf = ({ dataDir, name }: Pick<ServiceOptions, 'dataDir' | 'name'>): string =>
  join(dataDir, 'run', `${name}.pid`);
const urlOf = ({ port }: ServiceOptions): string => `http://127.0.0.1:${port}`;

/** Only what a program needs of this machine's environment; a service's other settings are given. */
const machine = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'LOG_LEVEL', 'NODE_OPTIONS', 'OFFICE_PHONE'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** How a compiled service is started. */
export const commandOf = (service: ServiceOptions): Pick<Launch, 'command' | 'args' | 'cwd' | 'env' | 'detached'> => ({
  command: process.execPath,
  // The note's path, which the program does not read, says in its command line whose it is.
  args: [...HEAP, compiled(service.name, 'main'), 'serve', pidFileOf(service)],
  cwd: join(ROOT, 'apps', service.name),
  detached: true,
  env: {
    ...machine(),
    APOLLO_TELEMETRY_DISABLED: '1',
    // Each thread would hold on to a part of its own of what is freed.
    MALLOC_ARENA_MAX: '1',
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(service.port),
    ...service.env,
  },
});

/** Notes beside the data that a process runs a service. */
export const noteService = async (service: ServiceOptions, pid: number): Promise<void> => {
  const pidFile = pidFileOf(service);
  await mkdir(dirname(pidFile), { recursive: true });
  await noteServer(pidFile, pid);
};

/** Ends what runs a service by its note, whoever started it. */
export const endNoted = async (service: ServiceOptions): Promise<void> => {
  const pidFile = pidFileOf(service);
  const found = await processOfPidFile(pidFile, pidFile);
  if (found) await endFound(found.pid, 'SIGKILL', STOP_WITHIN);
};

/** Whether a service answers; until this process listens, another on its port could answer in its place. */
export const isReady = async (service: ServiceOptions, pid: number): Promise<boolean> => {
  const response = await fetch(`${urlOf(service)}/readyz`);
  const said = (await response.json()) as { readonly pid?: unknown };
  return response.ok && said.pid === pid;
};

const failed = async (name: string, port: number, server: ServerProcess, logFile: string): Promise<StackFault> => {
  const said = (await server.lastLines(4)).replaceAll('\n', ' | ');
  if (said.includes('EADDRINUSE')) return portTaken(name, port);
  return new StackFault('SERVICE_FAILED', `${name} did not start: ${said || 'it said nothing'} (${logFile})`);
};

/**
 * Starts a compiled service of this repository as its own process and waits until it is ready, or until nobody wants it
 * any more.
 */
export const startService = async (service: ServiceOptions, unwanted?: AbortSignal): Promise<ServiceProcess> => {
  const { name, port, dataDir } = service;
  const logFile = logOf(dataDir, name);
  const server = await launch({ ...commandOf(service), logFile });
  await noteService(service, server.pid);
  const forget = (): Promise<void> => rm(pidFileOf(service), { force: true });
  const wait = { withinMs: READY_WITHIN, everyMs: ASKED_EVERY };
  const awaited = { isAlive: () => server.isAlive() && !unwanted?.aborted };
  if ((await waitUntilReady(awaited, () => isReady(service, server.pid), wait)) !== 'ready') {
    await server.end('SIGKILL', STOP_WITHIN);
    await forget();
    throw await failed(name, port, server, logFile);
  }
  const stop = (): Promise<void> => server.end('SIGTERM', STOP_WITHIN).then(forget);
  return { name, url: urlOf(service), pid: server.pid, ended: server.ended, stop };
};

/** Ends a service that runs on this data folder though the stack that started it is gone. Throws `StackFault`. */
export const stopOrphanService = async (dataDir: string, name: string): Promise<void> => {
  const pidFile = pidFileOf({ dataDir, name });
  const left = await endLeftOver(pidFile, pidFile, 'SIGKILL', STOP_WITHIN);
  if (left?.state === 'at work')
    throw new StackFault(
      'ALREADY_RUNNING',
      `A stack runs already (process ${left.starter}): stop it with Ctrl-C first.`,
    );
  if (left?.state === 'stays')
    throw new StackFault(
      'LEFT_OVER',
      `${name} was left over and does not end: kill -KILL ${left.pid}, then start again.`,
    );
  await rm(pidFile, { force: true });
};

/** Brings a service's database to this build's version, or up to a migration's moment in ms. */
export const migrateService = async (
  { name, migratorUrl }: Pick<ServiceOptions, 'name' | 'migratorUrl'>,
  until?: number,
): Promise<void> => {
  if (!migratorUrl) return;
  const env = { ...machine(), MIGRATOR_DATABASE_URL: migratorUrl };
  const args = [...HEAP, compiled(name, 'main'), 'migrate', ...(until ? [String(until)] : [])];
  await promisify(execFile)(process.execPath, args, { env }).catch((fault: unknown) => {
    const { stderr = '' } = fault as { stderr?: string };
    throw new StackFault(
      'SERVICE_FAILED',
      `${name} could not be migrated: ${stderr.trim().split('\n').slice(-2).join(' | ')}`,
    );
  });
};
