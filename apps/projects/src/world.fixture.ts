import type { PlainDate } from '@anxin/domain-kit';
import { type ImportReport, runImport } from '@anxin/service-kit';
import { asRole, type FreshDatabase, freshHome, smallFile, spooled } from '@anxin/testing';
import type { App } from './resolvers/context';
import { projects } from './subgraph';

/** The small county's three files of this service, in the order in which they are read. */
export const FILES = ['enterprises.csv', 'projects.csv', 'escrow-statement.csv'] as const;

/** What this service needs to run by itself. */
export const freshProjects = async (businessDay?: PlainDate) => {
  const { environment, ...home } = await freshHome({
    service: projects.name,
    migrations: projects.migrations,
    businessDay,
  });
  return { ...home, config: projects.config(environment) };
};

export type World = {
  readonly urls: FreshDatabase;
  readonly config: ReturnType<typeof projects.config>;
  readonly app: App;
  /** Takes a file in as an upload is, without what follows from it; its name says the table. */
  readonly takeIn: (
    name: string,
    content?: string | Buffer,
    onProgress?: (report: ImportReport) => void,
  ) => Promise<ImportReport>;
  /** Asks the database as one of its roles. */
  readonly as: ReturnType<typeof asRole>;
  readonly close: () => Promise<void>;
};

/** The parts of the service on a database of their own, without server and background. */
export const freshWorld = async (businessDay?: PlainDate): Promise<World> => {
  const { urls, config, remove } = await freshProjects(businessDay);
  const app = await projects.open(config);
  const kinds = projects.kinds(app);
  return {
    urls,
    config,
    app,
    takeIn: async (name, content, onProgress = () => undefined) => {
      const kind = kinds.find(({ table }) => name.startsWith(table.name));
      if (!kind) throw new Error(`No table for ${name}`);
      const file = spooled(name, content ?? (await smallFile(name)));
      const cause = { actor: 'office-1', businessDay: app.clock.today() };
      return runImport({ database: app.database, kind, file, cause, vault: app.vault, onProgress });
    },
    as: asRole(urls),
    close: async () => {
      await app.close();
      await remove();
    },
  };
};
