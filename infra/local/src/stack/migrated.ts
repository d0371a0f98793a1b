import { escapeIdentifier, escapeLiteral } from 'pg';
import { connected } from '../postgres';
import { compiledFrom } from './compile';
import { migrateService, type ServiceOptions } from './service-process';

const SAID = `SELECT shobj_description(oid, 'pg_database') AS said FROM pg_database WHERE datname = $1`;

/**
 * Brings a service's database to this build's version, by a process of its own, unless its very program has done so
 * before: the database itself says by which program it was, and with it a copy or a restored one. `adminUrl` is a
 * superuser's.
 */
export const migrateUnlessDone = async (
  adminUrl: string,
  service: Pick<ServiceOptions, 'name' | 'migratorUrl'>,
): Promise<void> => {
  const database = new URL(service.migratorUrl ?? '').pathname.slice(1);
  const by = `migrated by ${compiledFrom(service.name, 'main')}`;
  await connected(adminUrl, async (client) => {
    const { rows } = await client.query<{ readonly said: string | null }>(SAID, [database]);
    if (rows[0]?.said === by) return;
    await migrateService(service);
    await client.query(`COMMENT ON DATABASE ${escapeIdentifier(database)} IS ${escapeLiteral(by)}`);
  });
};
