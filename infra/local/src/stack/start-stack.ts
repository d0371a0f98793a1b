import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES, type ServiceName, SERVICES } from '@anxin/contracts';
import { type Actor, DEMONSTRATION_SECONDS, type LocalIssuer, localIssuer, Vault } from '@anxin/identity';
import { type Postgres, prepareDatabase, startPostgres } from '../postgres';
import { compile } from './compile';
import { type Ports, portsOf } from './ports';
import { platformSecretsOf, type Secrets, secretsOf } from './secrets';
import { endLeftOvers } from './left-overs';
import { RunningServices } from './running-services';
import { migrateService, type ServiceOptions } from './service-process';
import { beginPrepared } from './prepared-cluster';
import { Supervised } from './supervised';
import { startTransport, type Transport } from './transport';

const PROGRAMS = [...SERVICE_NAMES, 'gateway'].map((name) => [name, 'main'] as const);

/** A query that a role asks. */
export type RoleExample = { readonly role: string; readonly query: string };

export type StackOptions = {
  /** Everything that stays: databases, events, secrets, logs. */
  readonly dataDir: string;
  /** The county's parameters, nearest area first. */
  readonly parametersFiles: readonly string[];
  /** The settable business clock begins on this day; without one the machine's day counts. */
  readonly businessDay?: string;
  readonly ports: Ports | 'free';
  readonly transport: 'auto' | 'kafka' | 'embedded';
  /** Told what happens, a line each. */
  readonly say: (line: string) => void;
  /** The system is for one piece of work and then gone: it begins with databases that were prepared before. */
  readonly passing?: boolean;
  /** A query to begin with for each role, in the explorer of each server: with them it is served, and the schema shown. */
  readonly examples?: Readonly<Record<string, readonly RoleExample[]>>;
  /** Further settings by service. */
  readonly environment?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type Stack = {
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
} & Pick<RunningServices, 'pids' | 'restart' | 'handOver'>;

const ISSUER = 'anxin-local';

/** Who is shown around: one of each role, bound to places of the sample county. */
const visitors = (secrets: Secrets): Readonly<Record<string, Actor>> => ({
  OFFICE: { id: 'office-1', role: 'OFFICE' },
  /** Confirms what the first proposes. */
  OFFICE_2: { id: 'office-2', role: 'OFFICE' },
  DEPARTMENT: { id: 'housing-1', role: 'DEPARTMENT', sectors: ['HOUSING'] },
  TOWN: { id: 'town-1', role: 'TOWN', areas: ['620522104'] },
  CONTRACTOR: { id: 'contractor-1', role: 'CONTRACTOR', enterprises: ['91620599QA4XFD1Y5A'] },
  WORKER: { id: 'worker-1', role: 'WORKER', person: vaultOf(secrets).personToken('620599198404305822') },
});

/** A token for each of those who are shown around whose account stands, as the issuer knows it by now. */
const tokensOf = async ({ accounts, mint }: LocalIssuer, actors: Readonly<Record<string, Actor>>) => {
  const tokens: Record<string, string> = {};
  for (const [role, actor] of Object.entries(actors)) {
    if (!(await accounts.has(actor.id))) await accounts.put(actor);
    const account = await accounts.get(actor.id);
    if (account) tokens[role] = await mint(account, DEMONSTRATION_SECONDS);
  }
  return tokens;
};

const bytes = (key: string): Buffer => Buffer.from(key, 'base64');
const vaultOf = ({ person, card, atRest }: Secrets): Vault =>
  new Vault({ person: bytes(person), card: bytes(card), atRest: bytes(atRest) });

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

  readonly stop = async (): Promise<void> => {
    for (const stop of this.#stops.splice(0)) await stop();
  };
}

const postgresHome = ({ dataDir }: StackOptions): string => join(dataDir, 'postgres');

/** The one PostgreSQL of the stack, which comes back on its port when it ends. */
const postgresOf = (options: StackOptions, ports: Ports): Supervised<Postgres> => {
  const { say } = options;
  const home = postgresHome(options);
  const start = (): Promise<Postgres> => startPostgres({ dataDir: home, port: ports.postgres });
  return new Supervised({ name: 'postgres', logFile: join(home, 'postgres.log'), start, say });
};

/** All that begins at once. When one fails, the others are waited for, so that what did start can be stopped. */
const together = async <Starts extends readonly unknown[] | []>(starts: Starts) => {
  await Promise.allSettled(starts);
  return Promise.all(starts);
};

type Shared = {
  readonly options: StackOptions;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly transport: Transport;
  readonly jwksFile: string;
  readonly tokens: Readonly<Record<string, string>>;
  /** The databases stand at this build's version. */
  readonly isPrepared: boolean;
};

/** The explorer of a server, with a token of each role: for a demonstration alone. */
const explorerOf = (name: string, { options, tokens }: Shared): Record<string, string> => {
  const examples = options.examples?.[name];
  if (!examples) return {};
  const file = join(options.dataDir, `explorer-${name}.json`);
  const tabs = examples.map(({ role, query }) => ({
    query,
    headers: JSON.stringify({ authorization: `Bearer ${tokens[role] ?? ''}`, 'accept-language': 'zh' }),
  }));
  writeFileSync(file, JSON.stringify(tabs), { mode: 0o600 });
  return { EXPLORER_EXAMPLES: file, INTROSPECTION: '1' };
};

const platformKeys = (secrets: Secrets): string =>
  Object.entries(platformSecretsOf(secrets))
    .map(([platform, secret]) => `${platform}/demo=${secret}`)
    .join(',');

const serviceEnvironment = (
  name: ServiceName,
  shared: Shared,
  database: { readonly serviceUrl: string; readonly apiUrl: string },
): Record<string, string> => {
  const { options, ports, secrets, transport, jwksFile } = shared;
  return {
    DATABASE_URL: database.serviceUrl,
    API_DATABASE_URL: database.apiUrl,
    ...(transport.brokers.length > 0 ? { KAFKA_BROKERS: transport.brokers.join(',') } : {}),
    JWKS_FILE: jwksFile,
    TOKEN_ISSUER: ISSUER,
    DEMONSTRATION: '1',
    CALL_KEYS: secrets.call,
    PERSON_KEY: secrets.person,
    CARD_KEY: secrets.card,
    AT_REST_KEY: secrets.atRest,
    PARAMETERS_FILES: options.parametersFiles.join(','),
    PUBLISHERS: SERVICES[name].subscribesTo.map((other) => `${other}=http://127.0.0.1:${ports[other]}`).join(','),
    HEADS_FOLDER: join(options.dataDir, 'heads'),
    KEYS_FOLDER: options.dataDir,
    FILES_FOLDER: join(options.dataDir, 'files', name),
    ...(options.businessDay ? { BUSINESS_DAY: options.businessDay } : {}),
    ...(name === 'cases' ? { PLATFORM_KEYS: platformKeys(secrets) } : {}),
    ...explorerOf(name, shared),
    ...options.environment?.[name],
  };
};

/** Brings a service's database to this build's version; answers how the service is started on it. */
const prepareService = async (name: ServiceName, postgres: Postgres, shared: Shared) => {
  const { options, ports, secrets } = shared;
  const passwords = secrets.databases[name];
  const database = await prepareDatabase(postgres.adminUrl, name, passwords ? { passwords } : {});
  const { migratorUrl, serviceUrl } = database;
  const env = serviceEnvironment(name, shared, database);
  const service: ServiceOptions = { name, port: ports[name], dataDir: options.dataDir, env, migratorUrl };
  if (!shared.isPrepared) await migrateService(service);
  return { service, serviceUrl };
};

const gatewayOf = (services: Readonly<Record<string, string>>, shared: Shared): ServiceOptions => ({
  name: 'gateway',
  port: shared.ports.gateway,
  dataDir: shared.options.dataDir,
  env: {
    SUBGRAPHS: Object.entries(services)
      .map(([name, url]) => `${name}=${url}/graphql`)
      .join(','),
    GATEWAY_KEY: shared.secrets.call,
    JWKS_FILE: shared.jwksFile,
    TOKEN_ISSUER: ISSUER,
    DEMONSTRATION: '1',
    INTROSPECTION: '1',
    ...explorerOf('gateway', shared),
    ...shared.options.environment?.['gateway'],
  },
});

/**
 * Starts PostgreSQL, the events' transport, every service with its own database, and the gateway. A failure on the way
 * stops what had started; what a start that was killed left over is ended first. Throws `StackFault`, `PostgresFault` or
 * `KafkaFault`: one line with the way out.
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const { dataDir, say } = options;
  const parts = new Parts();
  try {
    const ports = await makeRoom(options);
    const secrets = await secretsOf(dataDir, SERVICE_NAMES);
    const issuing = { keyFile: join(dataDir, 'issuer.json'), issuer: ISSUER };
    const issuer = await localIssuer(issuing);
    const tokens = await tokensOf(issuer, visitors(secrets));
    const compiling = compile(PROGRAMS);
    const preparing = options.passing ? compiling.then(() => beginPrepared(postgresHome(options))) : false;
    const [isPrepared, postgres, transport] = await together([
      preparing,
      Promise.resolve(preparing).then(() => parts.started(postgresOf(options, ports)).start()),
      startTransport({
        dataDir,
        wanted: options.transport,
        brokers: process.env['KAFKA_BROKERS'],
        port: ports.kafka,
        say,
      }).then((part) => parts.started(part)),
      compiling,
    ]);
    say(`PostgreSQL 127.0.0.1:${postgres.port}`);
    say(`事件 events: ${transport.kind} (${transport.why}) ${transport.brokers.join(',')}`);
    const shared: Shared = { options, ports, secrets, transport, jwksFile: issuer.jwksFile, tokens, isPrepared };
    const running = parts.started(new RunningServices(say));
    const own = await together(
      SERVICE_NAMES.map(async (name) => {
        const { service, serviceUrl } = await prepareService(name, postgres, shared);
        return { name, serviceUrl, url: await running.start(service) };
      }),
    );
    const services = Object.fromEntries(own.map(({ name, url }) => [name, url]));
    const gateway = await running.start(gatewayOf(services, shared));
    return {
      gateway,
      services,
      tokens,
      issuer: issuing,
      personToken: vaultOf(secrets).personToken,
      platformSecrets: platformSecretsOf(secrets),
      transport,
      databases: Object.fromEntries(own.map(({ name, serviceUrl }) => [name, serviceUrl])),
      pids: running.pids,
      restart: running.restart,
      handOver: running.handOver,
      stop: parts.stop,
    };
  } catch (fault) {
    await parts.stop();
    throw fault;
  }
};
