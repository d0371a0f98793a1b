import 'reflect-metadata';
import { PROCESS } from './process';
import { DataSource, type EntityManager, type MixedList, type EntitySchema } from 'typeorm';

/** A transaction: rows change in it, and nothing outside sees them before it commits. */
export type Tx = EntityManager;

export type DatabaseOptions = {
  /** `postgres://role:password@host:port/database`; the role decides what is allowed. */
  readonly url: string;
  readonly entities?: MixedList<string | (new () => object) | EntitySchema>;
  readonly migrations?: readonly (new () => object)[];
  /** Connections at most. */
  readonly poolSize?: number;
};

/** Connects. The schema is never synchronised: migrations alone change it. */
export const openDatabase = ({ url, entities = [], migrations = [], poolSize = 10 }: DatabaseOptions) =>
  new DataSource({
    type: 'postgres',
    url,
    entities: entities as MixedList<string>,
    migrations: [...migrations] as (new () => object)[],
    migrationsTransactionMode: 'each',
    poolSize,
    // Instants leave the database in UTC, whatever the machine's zone.
    extra: { options: '-c timezone=UTC', application_name: PROCESS },
  }).initialize();

/** The role's prefix of a service's database: `projects` of `projects_migrator`. Migrations grant to the other two. */
export const serviceOfRole = (role: string): string => role.replace(/_migrator$/, '');
