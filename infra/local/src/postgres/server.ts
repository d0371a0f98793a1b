import { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, isPortFree, launch, waitUntilReady, type ServerProcess } from '@anxin/process';
import { makeCluster, superuserUrl } from './cluster';
import { PostgresFault } from './fault';
import { filesOf, makeHome } from './home';
import { findPrograms, type Programs } from './programs';
import { reasonIn } from './reason';
import { startedBy, stopOrphan } from './running';
import { serverUser, type ServerUser } from './server-user';

const READY_WITHIN = 60_000;
const STOP_WITHIN = 30_000;
const ATTEMPTS = 10;

export type PostgresOptions = {
  /** Made when absent: the data, the superuser's password (mode 0600) and the log. */
  readonly dataDir: string;
  /** A free one if not given. */
  readonly port?: number;
  /** `false` for data that may be lost with the machine: commits wait for no disk. */
  readonly durable?: boolean;
  /** Further settings of the server, such as where its WAL is archived. */
  readonly settings?: Readonly<Record<string, string>>;
};

export type Postgres = {
  /** The superuser's address of the database `postgres`: for preparing databases, never for a service. */
  readonly adminUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when it has ended, with how. */
  readonly ended: Promise<string>;
  /** Ends it as a clean shutdown and waits. */
  readonly stop: () => Promise<void>;
};

type Plan = {
  readonly home: string;
  readonly programs: Programs;
  readonly user: ServerUser;
  readonly port: number;
  readonly durable: boolean;
  readonly further: Readonly<Record<string, string>>;
};

const settings = ({ durable, further }: Plan): readonly string[] => [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
  'shared_buffers=128MB',
  // Short queries by key: compiling them costs more than it saves.
  'jit=off',
  'log_checkpoints=off',
  ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ...Object.entries(further).map(([name, value]) => `${name}=${value}`),
  startedBy(process.pid),
];

const whyNot = async (server: ServerProcess, { home, port }: Plan): Promise<PostgresFault> => {
  const lines = await server.lastLines(200);
  if (/could not bind|Address already in use/.test(lines)) return portTaken(port);
  return new PostgresFault('POSTGRES_START_FAILED', `PostgreSQL did not start on ${home}: ${reasonIn(lines)}`);
};

const portTaken = (port: number): PostgresFault =>
  new PostgresFault('POSTGRES_PORT_TAKEN', `Port ${port} is taken: stop what listens there, or choose another port.`);

// A service knows its own database only: the two that everybody may enter are closed as well.
const closeCommonDatabases = async (adminUrl: string): Promise<boolean> => {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC');
    return true;
  } finally {
    await client.end();
  }
};

const startOnce = async (plan: Plan, adminUrl: string, attempt = 1): Promise<ServerProcess> => {
  const { home, programs, user, port } = plan;
  const { data, log } = filesOf(home);
  const server = await launch({
    command: programs.postgres,
    args: ['-D', data, '-p', String(port), ...settings(plan).flatMap((setting) => ['-c', setting])],
    cwd: home,
    logFile: log,
    detached: true,
    ...user,
  });
  const ready = await waitUntilReady(server, () => closeCommonDatabases(adminUrl), {
    withinMs: READY_WITHIN,
    everyMs: 25,
  });
  if (ready === 'ready') return server;
  await server.end('SIGQUIT', STOP_WITHIN);
  // The processes of a killed server outlive it for a moment.
  if (attempt < ATTEMPTS && (await server.lastLines(50)).includes('pre-existing shared memory block')) {
    await sleep(500);
    return startOnce(plan, adminUrl, attempt + 1);
  }
  throw await whyNot(server, plan);
};

/**
 * Starts the PostgreSQL that npm installed on this folder, on loopback; resolves when it answers. A server left over by
 * a start that was killed is ended first. Throws `PostgresFault` with the way out.
 */
export const startPostgres = async ({
  dataDir,
  durable = true,
  settings: further = {},
  ...rest
}: PostgresOptions): Promise<Postgres> => {
  const user = await serverUser(filesOf(dataDir).data);
  const home = await makeHome(dataDir, user);
  const programs = await findPrograms(home, user);
  const password = await makeCluster(home, programs, user);
  await stopOrphan(home);
  const port = rest.port ?? (await freePort());
  if (!(await isPortFree(port))) throw portTaken(port);
  const adminUrl = superuserUrl(password, port);
  const server = await startOnce({ home, programs, user, port, durable, further }, adminUrl);
  return { adminUrl, port, pid: server.pid, ended: server.ended, stop: () => server.end('SIGINT', STOP_WITHIN) };
};
