import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Actor,
  type ImportReport,
  localIssuer,
  migrate,
  Receiver,
  SIGNATURE_HEADER,
  signCall,
} from '@anxin/service-kit';
import { freshDatabase } from '@anxin/testing';
import { type Config, loadConfig } from './config';
import { handlers } from './events/in';
import { LAST_DAY, toldBy } from './events/projects.fixture';
import { startWorkers } from './service';
import { migrations } from './store/migrations';
import { FILES, SMALL, smallFile } from './world.fixture';

export type Body = {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; details?: Record<string, string> };
  }[];
};
export type Answer = { readonly status: number; readonly text: string; readonly body: Body };

/** People of the small county: the asking worker has stays on two projects, one of them the contractor's and town's. */
export const OWN_NUMBER = '620599199211148458';
export const OTHER_NUMBER = '620599196311059061';
/** Housing, town 620522104, of the contractor that is asked for here. */
export const OWN = '2506-620522-05-05-100008';
/** Of another town and contractor; the worker's second project. */
export const SECOND = '2506-620522-04-05-100330';

/** One of each role, bound to places of the small county; the worker by the token of the number. */
const actorsOf = (person: string) =>
  ({
    OFFICE: { id: 'office-1', role: 'OFFICE' },
    HOUSING: { id: 'housing-1', role: 'DEPARTMENT', sector: 'HOUSING' },
    WATER: { id: 'water-1', role: 'DEPARTMENT', sector: 'WATER' },
    TOWN: { id: 'town-1', role: 'TOWN', area: '620522104' },
    CONTRACTOR: { id: 'contractor-1', role: 'CONTRACTOR', enterprise: '91620599QA4XFD1Y5A' },
    WORKER: { id: 'worker-1', role: 'WORKER', person },
  }) as const satisfies Readonly<Record<string, Actor>>;
export type Who = keyof ReturnType<typeof actorsOf> | 'PUBLIC';
export const EVERYBODY = ['OFFICE', 'HOUSING', 'WATER', 'TOWN', 'CONTRACTOR', 'WORKER', 'PUBLIC'] as const;

const ISSUER = 'anxin-tests';
const secret = (): string => randomBytes(32).toString('base64');

/** What a service of its own needs: a migrated database, keys, an issuer of tokens. */
const freshHome = async () => {
  const urls = await freshDatabase('workers');
  await migrate({ url: urls.migratorUrl, migrations });
  const folder = mkdtempSync(join(tmpdir(), 'anxin-workers-'));
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
    PARAMETERS_FILES: join(SMALL, '../parameters.json'),
    BUSINESS_DAY: LAST_DAY,
    LOG_LEVEL: 'silent',
  });
  const remove = async (): Promise<void> => {
    rmSync(folder, { recursive: true });
    await urls.drop();
  };
  return { urls, config, issuer, remove };
};

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
  return { status: response.status, text, body: isJson ? (JSON.parse(text) as Body) : {} };
};

/** The real service on loopback with a database of its own, that knows the small county's projects; ways to ask it. */
export const startService = async (over: Partial<Config> = {}) => {
  const { urls, config, issuer, remove } = await freshHome();
  const service = await startWorkers({ ...config, ...over });
  const { app, url } = service;
  const receiver = new Receiver(app.database, handlers);
  for (const event of await toldBy(join(SMALL, 'enterprises.csv'), join(SMALL, 'projects.csv'), app.vault)) {
    const { publisher, key, keySeq } = event;
    await receiver.take([{ publisher, key, keySeq, origin: 'spec', text: JSON.stringify(event) }]);
  }
  const tokens = new Map<Who, string>();
  for (const [who, actor] of Object.entries(actorsOf(app.vault.personToken(OWN_NUMBER))))
    tokens.set(who as Who, await issuer.mint(actor));
  const as = (who: Who): Record<string, string> =>
    who === 'PUBLIC' ? {} : { authorization: `Bearer ${tokens.get(who)}` };
  const post = async (path: string, body: string | Buffer, headers: Record<string, string>): Promise<Answer> =>
    read(await fetch(`${url}${path}`, { method: 'POST', body: body as never, headers }));
  /** The header of a call as the gateway signs it. */
  const signed = (method: string, path: string, body = ''): Record<string, string> => {
    const [key] = config.CALL_KEYS;
    if (!key) throw new Error('no key');
    const nonce = randomBytes(16).toString('base64url');
    return { [SIGNATURE_HEADER]: signCall(key, { method, path, body, at: Date.now(), nonce }) };
  };
  const json = { 'content-type': 'application/json' };
  const upload = (name: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> =>
    post(
      `/imports/${FILES.includes(name) ? name.replace(/(-\d{4}-\d\d)?\.csv/, '') : (name.split('.')[0] ?? '')}`,
      body,
      {
        'content-type': 'text/csv',
        'x-file-name': encodeURIComponent(name),
        ...as('OFFICE'),
        ...headers,
      },
    );
  return {
    ...service,
    urls,
    as,
    post,
    get: async (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
      read(await fetch(`${url}${path}`, { headers })),
    ask: (who: Who, query: string, variables: object = {}): Promise<Answer> =>
      post('/graphql', JSON.stringify({ query, variables }), { ...json, ...as(who) }),
    /** Asks as the gateway does for somebody: `_entities` answers signed calls alone. */
    entities: async (who: Who, type: string, keys: readonly object[], fields: string): Promise<Answer> => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${fields} } }`;
      const of = keys.map((key) => ({ __typename: type, ...key }));
      const body = JSON.stringify({ query, variables: { of } });
      return post('/graphql', body, { ...json, ...as(who), ...signed('POST', '/graphql', body) });
    },
    upload,
    /** The token of a number, which is a worker's id. */
    idOf: (number: string): string => app.vault.personToken(number),
    /** The county's files of this service but for some, as an office sends them in one session. */
    uploadSmall: async (files: readonly string[] = FILES): Promise<void> => {
      for (const name of files) {
        const { status, text } = await upload(name, await smallFile(name), { 'x-import-session': 'open' });
        if (status !== 200) throw new Error(text);
      }
      await post('/imports-close', '{}', { ...json, ...as('OFFICE') });
    },
    close: async (): Promise<void> => {
      for (const { stop } of service.stops) await stop();
      await remove();
    },
  };
};

export type Service = Awaited<ReturnType<typeof startService>>;
export const codesOf = ({ body }: Answer): readonly string[] =>
  (body.errors ?? []).map(({ extensions }) => extensions.code);
export const reportOf = ({ text }: Answer): ImportReport => JSON.parse(text) as ImportReport;
