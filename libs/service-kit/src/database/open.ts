import 'reflect-metadata';
import { DomainError } from '@anxin/domain-kit';
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

const settingsOf = (limits: DatabaseLimits | undefined): string =>
  [
    // Instants leave the database in UTC, whatever the machine's zone.
    '-c timezone=UTC',
    // Whether it arrives tells a server from a pooler.
    '-c anxin.direct=1',
    ...(limits
      ? [
          `-c statement_timeout=${limits.statementMs}`,
          `-c lock_timeout=${limits.lockMs}`,
          `-c idle_in_transaction_session_timeout=${limits.idleMs}`,
        ]
      : []),
  ].join(' ');

const PROTOCOL_VIOLATION = '08P01';

const pooled = (): DomainError =>
  new DomainError(
    'DATABASE_POOLED',
    '数据库前面有连接池：会话会被共用，封存的锁和时限都不再可靠。请让 DATABASE_URL 与 API_DATABASE_URL 直连 PostgreSQL。 A pooler stands before the database: sessions are shared, and neither the lock of the sealer nor limits of time hold. Let DATABASE_URL and API_DATABASE_URL lead to PostgreSQL itself.',
  );

/** A pooler takes no settings with a connection, or drops them; it would give a session, and its locks, to several. */
const refusePooler = async (opening: Promise<DataSource>): Promise<DataSource> => {
  const database = await opening.catch((fault: Error & { readonly code?: unknown }) => {
    throw fault.code === PROTOCOL_VIOLATION ? pooled() : fault;
  });
  const [kept] = await database.query<{ direct: string | null }[]>(
    "SELECT current_setting('anxin.direct', true) AS direct",
  );
  if (kept?.direct === '1') return database;
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
    url,
    entities: entities as MixedList<string>,
    migrations: [...migrations] as (new () => object)[],
    migrationsTransactionMode: 'each',
    poolSize,
    extra: {
      options: settingsOf(limits),
      application_name: PROCESS,
      ...(limits ? { connectionTimeoutMillis: limits.connectionMs } : {}),
    },
  });
  return refusePooler(database.initialize());
};

/** Calls whenever a transaction of this connection has committed. */
export const onCommit = (database: DataSource, committed: () => void): void => {
  const subscriber: EntitySubscriberInterface = { afterTransactionCommit: committed };
  database.subscribers.push(subscriber);
};

/** The role's prefix of a service's database: `projects` of `projects_migrator`. Migrations grant to the other two. */
export const serviceOfRole = (role: string): string => role.replace(/_migrator$/, '');
