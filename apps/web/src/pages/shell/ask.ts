import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { languageOf } from './language';

/** Who asks, from where and in which language. */
export type Asker = Pick<FastifyRequest, 'ip' | 'query' | 'headers'>;

/** What a service refuses: its code, the words in the language that was asked for, and what it is about. */
export type Refusal = {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
};

/** A service refused. `refusals` has one at least. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly refusals: readonly Refusal[],
  ) {
    super(refusals.map(({ code }) => code).join(', '));
  }

  has(code: string): boolean {
    return this.refusals.some((refusal) => refusal.code === code);
  }
}

/** What stands behind does not answer: whoever asked may try again, or call. */
export class Away extends Error {}

const PATIENCE_MS = 15_000;
/** A photograph over a slow line of a site. */
const UPLOAD_MS = 120_000;

type Told = { readonly message: string; readonly extensions?: { readonly code?: string; readonly details?: object } };
type Answered = { readonly data?: unknown; readonly errors?: readonly Told[] };

const refusalOf = ({ message, extensions }: Told): Refusal => ({
  ...{ code: extensions?.code ?? 'UNKNOWN', message, details: { ...extensions?.details } },
});

/** `patienceMs`: where the page does without the answer, if it does not come soon. */
type Sent = { readonly headers?: Readonly<Record<string, string>>; readonly patienceMs?: number } & (
  { readonly json?: object } | { readonly file: Readable }
);

const bodyOf = (sent: Sent): RequestInit => {
  if ('file' in sent)
    return { method: 'POST', body: Readable.toWeb(sent.file) as never, duplex: 'half' } as RequestInit;
  return sent.json === undefined ? {} : { method: 'POST', body: JSON.stringify(sent.json) };
};

/**
 * Asks a service for somebody: as from their address, which it counts by. Throws `Refused`, or `Away` where it fails or
 * does not answer.
 */
export const askService = async <Data>(request: Asker, url: string, sent: Sent = {}): Promise<Data> => {
  const patience = sent.patienceMs ?? ('file' in sent ? UPLOAD_MS : PATIENCE_MS);
  const response = await fetch(url, {
    ...bodyOf(sent),
    headers: {
      ...('file' in sent ? { 'content-type': 'application/octet-stream' } : {}),
      ...('json' in sent ? { 'content-type': 'application/json' } : {}),
      'accept-language': languageOf(request),
      'x-forwarded-for': request.ip,
      ...sent.headers,
    },
    signal: AbortSignal.timeout(patience),
  }).catch((fault: unknown) => {
    throw new Away('no answer', { cause: fault });
  });
  const answer = (await response.json().catch(() => ({}))) as Answered;
  const refusals = (answer.errors ?? []).map(refusalOf);
  if (response.status >= 500) throw new Away(`HTTP ${response.status}`);
  if (refusals.length > 0) throw new Refused(response.status, refusals);
  if (!response.ok) throw new Away(`HTTP ${response.status}`);
  return answer as Data;
};

/** The same of a graph; `authorization` of whoever has a token. */
export const askGraph = async <Data>(
  request: Asker,
  url: string,
  asked: { readonly query: string; readonly variables?: object; readonly authorization?: string },
): Promise<Data> => {
  const { query, variables = {}, authorization } = asked;
  const headers = authorization === undefined ? {} : { authorization };
  const { data } = await askService<{ data: Data | null }>(request, `${url}/graphql`, {
    json: { query, variables },
    headers,
  });
  if (data === null) throw new Away('no data');
  return data;
};
