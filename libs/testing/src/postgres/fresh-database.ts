import { createHash, randomBytes } from 'node:crypto';
import { connected, copyDatabase, type RoleKind, type ServiceDatabase } from '@anxin/local/postgres';
import { type Migrations, templateDatabase } from './template-database';

/** Where the setup notes the superuser's address. */
export const TEST_POSTGRES = 'ANXIN_TEST_POSTGRES';

export type FreshDatabase = ServiceDatabase & {
  readonly database: string;
  /** Copies it as it stands, whoever works on it; what comes back puts the copy in its place, as a restore does. */
  readonly copy: () => Promise<() => Promise<void>>;
  /** Ends its connections and removes it. */
  readonly drop: () => Promise<void>;
};

const adminAddress = (): string => {
  const url = process.env[TEST_POSTGRES];
  if (!url)
    throw new Error("No PostgreSQL: jest.config.cjs has to spread require('@anxin/testing/jest').withPostgres.");
  return url;
};

// Roles belong to the cluster and are used by every worker at once: all have to know the same passwords.
const passwordsOn = (adminUrl: string): Readonly<Record<RoleKind, string>> => {
  const password = (kind: RoleKind) => createHash('sha256').update(`${kind} ${adminUrl}`).digest('hex');
  return { migrator: password('migrator'), service: password('service'), api: password('api') };
};

/**
 * A new database for a spec, at the version of these migrations, with the service's three roles under the names they
 * have everywhere, so that migrations grant as they do in production.
 */
export const freshDatabase = async (service: string, migrations: Migrations = []): Promise<FreshDatabase> => {
  const adminUrl = adminAddress();
  if (!/^[a-z_]+$/.test(service)) throw new Error(`Not the name of a service: ${service}`);
  const passwords = passwordsOn(adminUrl);
  const from = await templateDatabase(adminUrl, service, { passwords, migrations });
  const database = `anxin_${service}_${randomBytes(6).toString('hex')}`;
  const urls = await copyDatabase(adminUrl, service, { from, database, passwords });
  const copies: string[] = [];
  const remove = async (name: string) => {
    await connected(adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  const copy = async () => {
    const kept = `${database}_${copies.length + 1}`;
    copies.push(kept);
    await connected(adminUrl, async (admin) => {
      await admin.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]);
      await copyDatabase(adminUrl, service, { from: database, database: kept, passwords });
      await admin.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true`);
    });
    return async () => {
      await remove(database);
      await copyDatabase(adminUrl, service, { from: kept, database, passwords });
    };
  };
  const drop = async () => {
    for (const name of [database, ...copies]) await remove(name);
  };
  return { ...urls, database, copy, drop };
};
