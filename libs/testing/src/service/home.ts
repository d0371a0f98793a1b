import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlainDate } from '@anxin/domain-kit';
import { localIssuer } from '@anxin/identity';
import { freshDatabase } from '../postgres/fresh-database';
import type { Migrations } from '../postgres/template-database';
import { LAST_DAY, PARAMETERS } from './small-county';

export type HomeOptions = {
  readonly service: string;
  readonly migrations: Migrations;
  readonly businessDay?: PlainDate | undefined;
};

const ISSUER = 'anxin-tests';
const secret = (): string => randomBytes(32).toString('base64');

/** What a service of its own needs: a migrated database, keys, an issuer of tokens; and that as its environment. */
export const freshHome = async ({ service, migrations, businessDay = LAST_DAY }: HomeOptions) => {
  const urls = await freshDatabase(service, migrations);
  const folder = mkdtempSync(join(tmpdir(), `anxin-${service}-`));
  const issuer = await localIssuer({ keyFile: join(folder, 'key.json'), issuer: ISSUER });
  const environment = {
    PORT: '0',
    DATABASE_URL: urls.serviceUrl,
    API_DATABASE_URL: urls.apiUrl,
    JWKS_FILE: issuer.jwksFile,
    TOKEN_ISSUER: ISSUER,
    CALL_KEYS: secret(),
    PERSON_KEY: secret(),
    CARD_KEY: secret(),
    AT_REST_KEY: secret(),
    PARAMETERS_FILES: PARAMETERS,
    BUSINESS_DAY: businessDay,
    FILES_FOLDER: join(folder, 'files'),
    LOG_LEVEL: 'silent',
  };
  const remove = async (): Promise<void> => {
    rmSync(folder, { recursive: true });
    await urls.drop();
  };
  return { urls, environment, issuer, remove };
};
