import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES, type ServiceName } from '@anxin/contracts';
import { localIssuer, Vault } from '@anxin/identity';
import type { Shown } from '../oidc/page';
import { archivingTo, type Postgres, prepareDatabase, startPostgres } from '../postgres';
import { compileChanged } from './compile';
import { buildConsole } from './console';
import { gatewayEnvironment, type Known, serviceEnvironment, type Shared, type Told } from './environment';
import { type Ports, portsOf } from './ports';
import { keysOf, platformSecretsOf, type Secrets, secretsOf } from './secrets';
import { endLeftOvers } from './left-overs';
import { RunningServices } from './running-services';
import { migrateUnlessDone } from './migrated';
import { beginPrepared } from './prepared-cluster';
import type { ServiceOptions } from './service-process';
import { Supervised } from './supervised';
import { startTransport, type Transport } from './transport';
import { loggingIn, tokensOf, visitorsOf } from './visitors';
import { issuerOf, prepareWeb, startLogin, WEB } from './web';

const programsOf = ({ web }: StackOptions) =>
  [...SERVICE_NAMES, 'gateway', ...(web ? [WEB] : [])].map((name) => [name, 'main'] as const);

export type StackOptions = Told & {
  readonly ports: Ports | 'free';
  readonly transport: 'auto' | 'kafka' | 'embedded';
  /** Told what happens, a line each. */
  readonly say: (line: string) => void;
  /** The system is for one piece of work and then gone: it begins with databases that were prepared before. */
  readonly passing?: boolean;
  /** The folder of backups to which PostgreSQL archives its WAL; without one it archives nothing. */
  readonly archiveTo?: string;
};

export type Stack = {
  /** The one address for people; empty unless `web` was wanted. */
  readonly web: string;
  /** Who may log in there. */
  readonly logins: readonly Shown[];
  readonly gateway: string;
  readonly services: Readonly<Record<string, string>>;
  /** A token for each role. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly transport: Pick<Transport, 'kind' | 'why' | 'brokers'>;
  /** Where its own issuer of tokens is, for `localIssuer`. */
  readonly issuer: { readonly keyFile: string; readonly issuer: string };
  /** The token of an identity number in this stack, which is a worker's id. */
  readonly personToken: (number: string) => string;
  /** What each platform signs its clues with, under the key id `demo`. */
  readonly platformSecrets: Readonly<Record<string, string>>;
  /** The address of a service's own database, as its `service` role. */
  readonly databases: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
} & Pick<RunningServices, 'pids' | 'restart' | 'handOver' | 'howToRun'>;

/** Of tokens where nobody logs in. */
const ISSUER = 'anxin-local';

const bytes = (key: string): Buffer => Buffer.from(key, 'base64');
const vaultOf = (secrets: Secrets): Vault =>
  new Vault({ person: bytes(secrets.person), card: bytes(secrets.card), atRest: keysOf(secrets, 'atRest').map(bytes) });

// What a killed start left over holds ports: it ends before they are looked at.
const makeRoom = async ({ dataDir, ports }: StackOptions): Promise<Ports> => {
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  await endLeftOvers(dataDir);
  return portsOf(ports);
};

/** Parts that run, newest first to stop. */
class Parts {
  readonly #stops: (() => Promise<void>)[] = [];

  started<Part extends { readonly stop: () => Promise<void> }>(part: Part): Part {
    this.#stops.unshift(part.stop);
    return part;
  }

  /** What others stand on, which stops after them. */
  under<Part extends { readonly stop: () => Promise<void> }>(part: Part): Part {
    this.#stops.push(part.stop);
    return part;
  }

  readonly stop = async (): Promise<void> => {
    for (const stop of this.#stops.splice(0)) await stop();
  };
}

const postgresHome = ({ dataDir }: StackOptions): string => join(dataDir, 'postgres');

/** The one PostgreSQL of the stack, which comes back on its port when it ends. */
const postgresOf = (options: StackOptions, ports: Ports): Supervised<Postgres> => {
  const { say } = options;
  const home = postgresHome(options);
  const start = async (): Promise<Postgres> =>
    startPostgres({ dataDir: home, port: ports.postgres, settings: await archivingTo(options.archiveTo, home) });
  return new Supervised({ name: 'postgres', logFile: join(home, 'postgres.log'), start, say });
};

/** All that begins at once. When one fails, the others are waited for, so that what did start can be stopped. */
const together = async <Starts extends readonly unknown[] | []>(starts: Starts) => {
  await Promise.allSettled(starts);
  return Promise.all(starts);
};

/** Brings a service's database to this build's version; answers how the service is started on it. */
const prepareService = async (name: ServiceName, postgres: Postgres, shared: Shared) => {
  const { options, ports, secrets } = shared;
  const passwords = secrets.databases[name];
  const database = await prepareDatabase(postgres.adminUrl, name, passwords ? { passwords } : {});
  const { migratorUrl, serviceUrl } = database;
  const env = serviceEnvironment(name, shared, database);
  const service: ServiceOptions = { name, port: ports[name], dataDir: options.dataDir, env, migratorUrl };
  await migrateUnlessDone(postgres.adminUrl, service);
  return { service, serviceUrl };
};

const gatewayOf = (known: Known): ServiceOptions => ({
  name: 'gateway',
  port: known.ports.gateway,
  dataDir: known.options.dataDir,
  env: gatewayEnvironment(known),
});

/** What the services stand on: their database server, the events' transport, compiled programs. */
const startGround = async (options: StackOptions, ports: Ports, parts: Parts, compiling: Promise<void>) => {
  const { dataDir, say } = options;
  const preparing = options.passing ? compiling.then(() => beginPrepared(postgresHome(options))) : Promise.resolve();
  const wanted = { wanted: options.transport, brokers: process.env['KAFKA_BROKERS'], port: ports.kafka };
  const [postgres, transport] = await together([
    preparing.then(() => parts.under(postgresOf(options, ports)).start()),
    startTransport({ dataDir, ...wanted, say }).then((part) => parts.under(part)),
    compiling,
    options.web ? buildConsole(say) : undefined,
  ]);
  say(`PostgreSQL 127.0.0.1:${postgres.port}`);
  say(`事件 events: ${transport.kind} (${transport.why}) ${transport.brokers.join(',')}`);
  return { postgres, transport };
};

/** Starts every service on its own database; answers their addresses and those of their databases. */
const startServices = async (postgres: Postgres, running: RunningServices, shared: Shared) => {
  const own = await together(
    SERVICE_NAMES.map(async (name) => {
      const { service, serviceUrl } = await prepareService(name, postgres, shared);
      return { name, serviceUrl, url: await running.start(service) };
    }),
  );
  return {
    services: Object.fromEntries(own.map(({ name, url }) => [name, url])),
    databases: Object.fromEntries(own.map(({ name, serviceUrl }) => [name, serviceUrl])),
  };
};

/**
 * Starts PostgreSQL, the events' transport, every service with its own database, and the gateway; with `web` also what
 * people use. A failure on the way stops what had started; what a start that was killed left over is ended first. Throws
 * `StackFault`, `PostgresFault` or `KafkaFault`: one line with the way out.
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const { dataDir, say } = options;
  const parts = new Parts();
  try {
    const ports = await makeRoom(options);
    const secrets = await secretsOf(dataDir, [...SERVICE_NAMES, WEB]);
    const { personToken } = vaultOf(secrets);
    const issuing = { keyFile: join(dataDir, 'issuer.json'), issuer: options.web ? issuerOf(ports) : ISSUER };
    const issuer = await localIssuer(issuing);
    const visitors = visitorsOf(personToken);
    const tokens = await tokensOf(issuer, visitors);
    const known: Known = { options, ports, secrets, issuer, tokens };
    const screens = { dataDir, ports, secrets, issuer, environment: options.environment?.[WEB] ?? {} };
    const running = parts.started(new RunningServices(say));
    const compiling = compileChanged(programsOf(options));
    // The gateway needs nothing that stands behind it in order to start, and web no service.
    const [gateway, { transport, services, databases, web }] = await together([
      compiling.then(() => running.start(gatewayOf(known))),
      startGround(options, ports, parts, compiling).then(async ({ postgres, transport }) => {
        if (options.web) parts.under(await startLogin(screens, issuing.keyFile, loggingIn(visitors)));
        const [own, web] = await together([
          startServices(postgres, running, { ...known, transport }),
          options.web ? prepareWeb(postgres, screens).then((service) => running.start(service)) : '',
        ]);
        return { ...own, transport, web };
      }),
    ]);
    return {
      web,
      logins: options.web ? loggingIn(visitors) : [],
      gateway,
      services,
      tokens,
      issuer: issuing,
      personToken,
      platformSecrets: platformSecretsOf(secrets),
      transport,
      databases,
      pids: running.pids,
      restart: running.restart,
      handOver: running.handOver,
      howToRun: running.howToRun,
      stop: parts.stop,
    };
  } catch (fault) {
    await parts.stop();
    throw fault;
  }
};
