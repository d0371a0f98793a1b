import { join } from 'node:path';
import type { Envelope } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { type ImportReport, Receiver, runImport } from '@anxin/service-kit';
import { asRole, type FreshDatabase, freshHome, LAST_DAY, SMALL, smallFile, spooled } from '@anxin/testing';
import type { DataSource } from 'typeorm';
import { handlers } from './events/in';
import { publishedBy } from './events/projects.fixture';
import type { App } from './resolvers/context';
import { workers } from './subgraph';

const MONTHS = ['2025-11', '2025-12', '2026-01'] as const;
/** The files of this service, in the order in which they are read. */
export const FILES = [
  'roster',
  ...['attendance', 'payroll', 'bank-return'].flatMap((table) => MONTHS.map((month) => `${table}-${month}`)),
].map((name) => `${name}.csv`);

export type World = {
  readonly urls: FreshDatabase;
  readonly app: App;
  readonly database: DataSource;
  readonly vault: Vault;
  /** Takes an event of another service as it comes from the wire. */
  readonly hear: (event: Envelope) => Promise<string>;
  /** What `projects` tells of the small county. */
  readonly hearSmall: () => Promise<void>;
  /** Takes a file in as an upload is, without what follows from it; its name says the table. */
  readonly takeIn: (
    name: string,
    content?: string | Buffer,
    onProgress?: (report: ImportReport) => void,
  ) => Promise<ImportReport>;
  readonly query: <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;
  /** Asks the database as one of its roles. */
  readonly as: ReturnType<typeof asRole>;
  readonly close: () => Promise<void>;
};

/** The parts of the service on a database of their own, without server and background, and nothing known yet. */
export const emptyWorld = async (businessDay: PlainDate = LAST_DAY): Promise<World> => {
  const { name: service, migrations } = workers;
  const { urls, environment, remove } = await freshHome({ service, migrations, businessDay });
  const app = await workers.open(workers.config(environment));
  const { database, vault } = app;
  const kinds = workers.kinds(app);
  const receiver = new Receiver(database, handlers);
  const hear = async (event: Envelope): Promise<string> => {
    const { publisher, key, keySeq } = event;
    const [outcome = ''] = await receiver.take([
      { publisher, key, keySeq, origin: 'spec', text: JSON.stringify(event) },
    ]);
    return outcome;
  };
  return {
    urls,
    app,
    database,
    vault,
    hear,
    hearSmall: async () => {
      for (const event of await publishedBy(join(SMALL, 'enterprises.csv'), join(SMALL, 'projects.csv'), vault))
        await hear(event);
    },
    takeIn: async (name, content, onProgress = () => undefined) => {
      const kind = kinds.find(({ table }) => name.startsWith(table.name));
      if (!kind) throw new Error(`No table for ${name}`);
      const file = spooled(name, content ?? (await smallFile(name)));
      return runImport({ database, kind, file, cause: { actor: 'office-1', businessDay }, vault, onProgress });
    },
    query: (sql, parameters = []) => database.query(sql, parameters),
    as: asRole(urls),
    close: async () => {
      await app.close();
      await remove();
    },
  };
};

/** A world that knows the projects and enterprises of the small county. */
export const freshWorld = async (businessDay?: PlainDate): Promise<World> => {
  const world = await emptyWorld(businessDay);
  await world.hearSmall();
  return world;
};
