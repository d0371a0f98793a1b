import { randomBytes } from 'node:crypto';
import { type Actor, type ImportReport, SIGNATURE_HEADER, signCall } from '@anxin/service-kit';
import type { Config } from './config';
import { startProjects } from './service';
import { FILES, freshHome, smallFile } from './world.fixture';

export type Body = {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; details?: Record<string, string> };
  }[];
};
export type Answer = { readonly status: number; readonly text: string; readonly body: Body; readonly headers: Headers };

/** One of each role, bound to places of the small county. */
export const ACTORS = {
  OFFICE: { id: 'office-1', role: 'OFFICE' },
  HOUSING: { id: 'housing-1', role: 'DEPARTMENT', sector: 'HOUSING' },
  WATER: { id: 'water-1', role: 'DEPARTMENT', sector: 'WATER' },
  TOWN: { id: 'town-1', role: 'TOWN', area: '620522104' },
  CONTRACTOR: { id: 'contractor-1', role: 'CONTRACTOR', enterprise: '91620599QA4XFD1Y5A' },
  WORKER: { id: 'worker-1', role: 'WORKER', person: 'token' },
} as const satisfies Readonly<Record<string, Actor>>;
export type Who = keyof typeof ACTORS | 'PUBLIC';

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
  return {
    status: response.status,
    text,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as Body) : {},
  };
};

/** The real service on loopback with a database of its own, and ways to ask it. */
export const startService = async (over: Partial<Config> = {}) => {
  const { urls, config, issuer, remove } = await freshHome();
  const service = await startProjects({ ...config, ...over });
  const tokens = Object.fromEntries(
    await Promise.all(Object.entries(ACTORS).map(async ([who, actor]) => [who, await issuer.mint(actor)] as const)),
  );
  const as = (who: Who): Record<string, string> => (who === 'PUBLIC' ? {} : { authorization: `Bearer ${tokens[who]}` });
  const post = async (path: string, body: string | Buffer, headers: Record<string, string>): Promise<Answer> =>
    read(await fetch(`${service.url}${path}`, { method: 'POST', body: body as never, headers }));
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    read(await fetch(`${service.url}${path}`, { headers }));
  const ask = (
    who: Who,
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> =>
    post('/graphql', JSON.stringify({ query, variables }), {
      'content-type': 'application/json',
      ...as(who),
      ...headers,
    });
  const upload = (name: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> =>
    post(`/imports/${name.split('.')[0] ?? ''}`, body, {
      'content-type': 'text/csv',
      'x-file-name': encodeURIComponent(name),
      ...as('OFFICE'),
      ...headers,
    });
  /** The header of a call as the gateway signs it. */
  const signed = (method: string, path: string, body = ''): Record<string, string> => {
    const [key] = config.CALL_KEYS;
    if (!key) throw new Error('no key');
    const nonce = randomBytes(16).toString('base64url');
    return { [SIGNATURE_HEADER]: signCall(key, { method, path, body, at: Date.now(), nonce }) };
  };
  let stopping: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    for (const { stop } of service.stops) await stop();
  };
  const stop = (): Promise<void> => (stopping ??= stopAll());
  return {
    ...service,
    urls,
    as,
    post,
    get,
    ask,
    upload,
    signed,
    stop,
    /** The county's three files, as an office sends them. */
    uploadSmall: async (): Promise<void> => {
      for (const name of FILES) {
        const { status, text } = await upload(name, await smallFile(name));
        if (status !== 200) throw new Error(text);
      }
    },
    close: async (): Promise<void> => {
      await stop();
      await remove();
    },
  };
};

export type Service = Awaited<ReturnType<typeof startService>>;
export const codesOf = ({ body }: Answer): readonly string[] =>
  (body.errors ?? []).map(({ extensions }) => extensions.code);
export const reportOf = ({ text }: Answer): ImportReport => JSON.parse(text) as ImportReport;
