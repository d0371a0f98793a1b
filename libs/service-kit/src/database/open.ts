import 'reflect-metadata';
import { DomainError } from '@anxin/domain-kit';
import pg from 'pg';
import { PROCESS } from './process';
import {
  DataSource,
  type EntityManager,
  type EntitySchema,
  type EntitySubscriberInterface,
  type MixedList,
} from 'typeorm';

/** A transaction: rows change in it, and nothing outside sees them before it commits. */
export type Tx = EntityManager;

export type DatabaseOptions = {
  /** `postgres://role:password@host:port/database`; the role decides what is allowed. */
  readonly url: string;
  readonly entities?: MixedList<string | (new () => object) | EntitySchema>;
  readonly migrations?: readonly (new () => object)[];
  /** Connections at most. */
  readonly poolSize?: number;
  /** How long anything may take; without them nothing is cut short, as a migration must not be. */
  readonly limits?: DatabaseLimits;
};

/** How long a connection may be waited for, and what PostgreSQL cuts short on it, in ms. */
export type DatabaseLimits = {
  readonly connectionMs: number;
  readonly statementMs: number;
  readonly lockMs: number;
  /** A transaction that stands open and does nothing. */
  readonly idleMs: number;
};

/** What a connection sets, or a transaction where a connection is shared: PostgreSQL's name of it, and the value. */
export const settingsOf = (limits: DatabaseLimits | undefined): readonly (readonly [name: string, value: string])[] => [
  // Instants leave the database in UTC, whatever the machine's zone.
  ['timezone', 'UTC'],
  ...(limits
    ? ([
        ['statement_timeout', String(limits.statementMs)],
        ['lock_timeout', String(limits.lockMs)],
        ['idle_in_transaction_session_timeout', String(limits.idleMs)],
      ] as const)
    : []),
];

// Whether it arrives tells a server from a pooler.
const DIRECT = ['anxin.direct', '1'] as const;

const startUpOf = (limits: DatabaseLimits | undefined): string =>
  [...settingsOf(limits), DIRECT].map(([name, value]) => `-c ${name}=${value}`).join(' ');

const PROTOCOL_VIOLATION = '08P01';

const pooled = (): DomainError =>
  new DomainError(
    'DATABASE_POOLED',
    '数据库前面有连接池：会话会被共用，封存的锁和时限都不再可靠。请让 DATABASE_URL 直连 PostgreSQL；可以经过连接池的只有 API_DATABASE_URL。 A pooler stands before the database: sessions are shared, and neither the lock of the sealer nor limits of time hold. Let DATABASE_URL lead to PostgreSQL itself; API_DATABASE_URL alone may go through a pooler.',
  );

/** A pooler takes no settings with a connection, or drops them; it would give a session, and its locks, to several. */
const refusePooler = async (opening: Promise<DataSource>): Promise<DataSource> => {
  const database = await opening.catch((fault: Error & { readonly code?: unknown }) => {
    throw fault.code === PROTOCOL_VIOLATION ? pooled() : fault;
  });
  const [kept] = await database.query<{ direct: string | null }[]>('SELECT current_setting($1, true) AS direct', [
    DIRECT[0],
  ]);
  if (kept?.direct === DIRECT[1]) return database;
  await database.destroy();
  throw pooled();
};

/**
 * Connects. The schema is never synchronised: migrations alone change it. Throws `DATABASE_POOLED` where a pooler stands
 * between.
 */
export const openDatabase = ({ url, entities = [], migrations = [], poolSize = 10, limits }: DatabaseOptions) => {
  const database = new DataSource({
    type: 'postgres',
    // By itself TypeORM looks for it beside the program, where none lies.
    driver: pg,
    url,
    entities: entities as MixedList<string>,
    migrations: [...migrations] as (new () => object)[],
    migrationsTransactionMode: 'each',
    poolSize,
    extra: {
      options: startUpOf(limits),
      application_name: PROCESS,
      ...(limits ? { connectionTimeoutMillis: limits.connectionMs } : {}),
    },
  });
  return refusePooler(database.initialize());
};

/**
 * Connects to read by transactions that each set what they need (`settingsOf`), and nothing outlives: a pooler may stand
 * between.
 */
export const openShared = (options: {
  readonly url: string;
  readonly poolSize: number;
  readonly connectionMs: number;
}): Promise<DataSource> => {
  const { url, poolSize, connectionMs } = options;
  const extra = { application_name: PROCESS, connectionTimeoutMillis: connectionMs };
  return new DataSource({ type: 'postgres', driver: pg, url, poolSize, extra }).initialize();
};

/** Calls whenever a transaction of this connection has committed. */
export const onCommit = (database: DataSource, committed: () => void): void => {
  const subscriber: EntitySubscriberInterface = { afterTransactionCommit: committed };
  database.subscribers.push(subscriber);
};

/** The role's prefix of a service's database: `projects` of `projects_migrator`. Migrations grant to the other two. */
export const serviceOfRole = (role: string): string => role.replace(/_migrator$/, '');
