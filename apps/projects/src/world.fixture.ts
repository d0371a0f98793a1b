import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type PlainDate, plainDate } from '@anxin/domain-kit';
import { type ImportKind, type ImportReport, localIssuer, migrate, runImport, type Spooled } from '@anxin/service-kit';
import { type FreshDatabase, freshDatabase } from '@anxin/testing';
import { Client } from 'pg';
import { type Config, loadConfig } from './config';
import { buildContainer, type Container } from './container';
import { enterprisesImport } from './imports/enterprises';
import { escrowStatementImport } from './imports/escrow-statement';
import { projectsImport } from './imports/projects';
import { migrations } from './store/migrations';

const DATA = join(__dirname, '../../../tests/data');
export const ISSUER = 'anxin-tests';
/** The last day that the small county tells of. */
export const LAST_DAY = plainDate('2026-03-10');
/** Its three files of this service, in the order in which they are read. */
export const FILES = ['enterprises.csv', 'projects.csv', 'escrow-statement.csv'] as const;

export const smallFile = (name: string): Promise<Buffer> => readFile(join(DATA, 'small', name));

const secret = (): string => randomBytes(32).toString('base64');

/** What a service of its own needs: a migrated database, keys, an issuer of tokens. */
export const freshHome = async (businessDay: PlainDate = LAST_DAY) => {
  const urls = await freshDatabase('projects');
  await migrate({ url: urls.migratorUrl, migrations });
  const folder = mkdtempSync(join(tmpdir(), 'anxin-projects-'));
  const issuer = await localIssuer({ keyFile: join(folder, 'key.json'), issuer: ISSUER });
  const config = loadConfig({
    PORT: '0',
    DATABASE_URL: urls.serviceUrl,
    API_DATABASE_URL: urls.apiUrl,
    JWKS_FILE: issuer.jwksFile,
    TOKEN_ISSUER: ISSUER,
    CALL_KEYS: secret(),
    PERSON_KEY: secret(),
    CARD_KEY: secret(),
    AT_REST_KEY: secret(),
    PARAMETERS_FILES: join(DATA, 'parameters.json'),
    BUSINESS_DAY: businessDay,
    LOG_LEVEL: 'silent',
  });
  const remove = async (): Promise<void> => {
    rmSync(folder, { recursive: true });
    await urls.drop();
  };
  return { urls, config, issuer, remove };
};

const kindsOf = ({ vault }: Container): readonly ImportKind[] =>
  [enterprisesImport, projectsImport(vault), escrowStatementImport(vault)] as never;

/** A file as an upload leaves it. */
export const spooled = (name: string, content: string | Buffer): Spooled => {
  const bytes = Buffer.from(content);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { name, bytes: bytes.length, digest, open: () => Readable.from([bytes]), discard: () => Promise.resolve() };
};

export type World = {
  readonly urls: FreshDatabase;
  readonly config: Config;
  readonly app: Container;
  /** Takes a file in as an upload is, without what follows from it; its name says the table. */
  readonly takeIn: (
    name: string,
    content?: string | Buffer,
    onProgress?: (report: ImportReport) => void,
  ) => Promise<ImportReport>;
  /** Asks the database as one of its roles. */
  readonly as: <T>(role: 'migrator' | 'service' | 'api', work: (client: Client) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** The parts of the service on a database of their own, without server and background. */
export const freshWorld = async (businessDay: PlainDate = LAST_DAY): Promise<World> => {
  const { urls, config, remove } = await freshHome(businessDay);
  const app = await buildContainer(config);
  const kinds = kindsOf(app);
  return {
    urls,
    config,
    app,
    takeIn: async (name, content, onProgress = () => undefined) => {
      const kind = kinds.find(({ table }) => name.startsWith(table.name));
      if (!kind) throw new Error(`No table for ${name}`);
      const file = spooled(name, content ?? (await smallFile(name)));
      const cause = { actor: 'office-1', businessDay: app.clock.today() };
      return runImport({ database: app.database, kind, file, cause, onProgress });
    },
    as: async (role, work) => {
      const client = new Client({ connectionString: urls[`${role}Url`] });
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.end();
      }
    },
    close: async () => {
      await Promise.all([app.database.destroy(), app.api.destroy()]);
      await remove();
    },
  };
};
