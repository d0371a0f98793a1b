import { createHash } from 'node:crypto';
import { connected, prepareDatabase, type RoleKind } from '@anxin/local/postgres';
import { migrate } from '@anxin/service-kit';
import type { Client } from 'pg';

/** What makes a service's schema, in order. */
export type Migrations = readonly (new () => object)[];

type Template = { readonly passwords: Readonly<Record<RoleKind, string>>; readonly migrations: Migrations };

// A schema is known by its migrations' names, which stand for the same SQL as long as a run lasts.
const nameOf = (service: string, migrations: Migrations): string => {
  const names = migrations.map(({ name }) => name).join();
  return `template_${service}_${createHash('sha256').update(names).digest('hex').slice(0, 12)}`;
};

const exists = async (admin: Client, database: string): Promise<boolean> =>
  (await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])).rowCount === 1;

// Made under another name and renamed, so that one whose migrations failed is not taken for a whole one.
const make = async (
  admin: Client,
  name: string,
  { adminUrl, service, passwords, migrations }: Template & { adminUrl: string; service: string },
): Promise<void> => {
  const fresh = `${name}_new`;
  await admin.query(`DROP DATABASE IF EXISTS ${fresh}`);
  const { migratorUrl } = await prepareDatabase(adminUrl, service, { passwords, database: fresh });
  await migrate({ url: migratorUrl, migrations });
  await admin.query(`ALTER DATABASE ${fresh} RENAME TO ${name}`);
};

// What this process has seen stays, since a run's cluster loses no template.
const known = new Set<string>();

/**
 * The database at the version of these migrations that those for specs are copied from: a copy costs a fraction of its
 * migrations. The first spec of a run makes it, the others wait meanwhile.
 */
export const templateDatabase = async (adminUrl: string, service: string, template: Template): Promise<string> => {
  const name = nameOf(service, template.migrations);
  if (known.has(name)) return name;
  await connected(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    if (!(await exists(admin, name))) await make(admin, name, { adminUrl, service, ...template });
  });
  known.add(name);
  return name;
};
