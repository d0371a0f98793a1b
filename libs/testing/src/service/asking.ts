import { randomBytes } from 'node:crypto';
import { type Actor, SIGNATURE_HEADER, signCall } from '@anxin/identity';
import type { ImportReport } from '@anxin/service-kit';

export type Body = {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; details?: Record<string, string> };
  }[];
};
export type Answer = { readonly status: number; readonly text: string; readonly body: Body; readonly headers: Headers };

/** One of each role, bound to places of the small county; the worker by the token of a number. */
export const actorsOf = (person: string) =>
  ({
    OFFICE: { id: 'office-1', name: '王秀兰', role: 'OFFICE' },
    /** The second officer of whatever one does not do alone. */
    OFFICE_2: { id: 'office-2', role: 'OFFICE' },
    HOUSING: { id: 'housing-1', name: '刘建军', role: 'DEPARTMENT', sectors: ['HOUSING'] },
    WATER: { id: 'water-1', role: 'DEPARTMENT', sectors: ['WATER'] },
    TOWN: { id: 'town-1', name: '陈小燕', role: 'TOWN', areas: ['620522104'] },
    CONTRACTOR: { id: 'contractor-1', role: 'CONTRACTOR', enterprises: ['91620599QA4XFD1Y5A'] },
    /** Employs people on a site of the contractor above. */
    SUBCONTRACTOR: { id: 'subcontractor-1', role: 'SUBCONTRACTOR', enterprises: ['91620599Y4NUGYKL0B'] },
    SUBCONTRACTOR_2: { id: 'subcontractor-2', role: 'SUBCONTRACTOR', enterprises: ['91620599AL7KRRQU23'] },
    /** With two places each, which those above have one of. */
    BUREAU: { id: 'bureau-1', role: 'DEPARTMENT', sectors: ['HOUSING', 'WATER'] },
    TOWNS: { id: 'town-2', role: 'TOWN', areas: ['620522104', '620522105'] },
    CONTRACTORS: { id: 'contractor-2', role: 'CONTRACTOR', enterprises: ['91620599QA4XFD1Y5A', '91620599M2QHJRWT94'] },
    WORKER: { id: 'worker-1', role: 'WORKER', person },
  }) as const satisfies Readonly<Record<string, Actor>>;
export type Who = keyof ReturnType<typeof actorsOf> | 'PUBLIC';

/** The service that is asked, and who vouches for whom. */
export type Asked = {
  /** The service's name, which signed calls are for. */
  readonly service: string;
  readonly url: string;
  readonly issuer: { readonly mint: (actor: Actor) => Promise<string> };
  /** The keys of calls between services, the one in use first. */
  readonly callKeys: readonly Buffer[];
  /** The person whose token the worker has. */
  readonly person: string;
};

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

const JSON_BODY = { 'content-type': 'application/json' };
type Headed = Record<string, string>;

/** The kind of import that a file's name says: `attendance` of `attendance-2025-11.csv`. */
const kindOf = (name: string): string => name.replace(/(-\d{4}-\d\d)?\..*$/, '');

/** Ways to ask a service that runs on loopback, as whoever. */
export const asking = async ({ service, url, issuer, callKeys, person }: Asked) => {
  const tokens = new Map<Who, string>();
  for (const [who, actor] of Object.entries(actorsOf(person))) tokens.set(who as Who, await issuer.mint(actor));
  const as = (who: Who): Headed => (who === 'PUBLIC' ? {} : { authorization: `Bearer ${tokens.get(who)}` });
  const post = async (path: string, body: string | Buffer, headers: Headed): Promise<Answer> =>
    read(await fetch(`${url}${path}`, { method: 'POST', body: body as never, headers }));
  /** The headers of a call as the gateway signs it for somebody. */
  const signed = (method: string, path: string, body = '', who: Who = 'PUBLIC'): Headed => {
    const [key] = callKeys;
    if (!key) throw new Error('no key');
    const nonce = randomBytes(16).toString('base64url');
    const { authorization } = as(who);
    const call = { service, method, path, body, authorization, at: Date.now(), nonce };
    return { ...as(who), [SIGNATURE_HEADER]: signCall(key, call) };
  };
  const upload = (name: string, body: string | Buffer, headers: Headed = {}): Promise<Answer> =>
    post(`/imports/${kindOf(name)}`, body, {
      'content-type': 'text/csv',
      'x-file-name': encodeURIComponent(name),
      ...as('OFFICE'),
      ...headers,
    });
  return {
    as,
    post,
    signed,
    upload,
    get: async (path: string, headers: Headed = {}): Promise<Answer> => read(await fetch(`${url}${path}`, { headers })),
    ask: (who: Who, query: string, variables: object = {}, headers: Headed = {}): Promise<Answer> =>
      post('/graphql', JSON.stringify({ query, variables }), { ...JSON_BODY, ...as(who), ...headers }),
    /** Asks as the gateway does for somebody: `_entities` answers signed calls alone. */
    entities: (who: Who, type: string, keys: readonly object[], fields: string): Promise<Answer> => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${fields} } }`;
      const of = keys.map((key) => ({ __typename: type, ...key }));
      const body = JSON.stringify({ query, variables: { of } });
      return post('/graphql', body, { ...JSON_BODY, ...signed('POST', '/graphql', body, who) });
    },
    /** Files of the small county as an office sends them in one session. */
    uploadFiles: async (files: readonly (readonly [name: string, content: Buffer])[]): Promise<void> => {
      for (const [name, content] of files) {
        const { status, text } = await upload(name, content, { 'x-import-session': 'open' });
        if (status !== 200) throw new Error(text);
      }
      await post('/imports-close', '{}', { ...JSON_BODY, ...as('OFFICE') });
    },
  };
};

export const codesOf = ({ body }: Answer): readonly string[] =>
  (body.errors ?? []).map(({ extensions }) => extensions.code);
export const reportOf = ({ text }: Answer): ImportReport => JSON.parse(text) as ImportReport;
