import type { Document } from '@anxin/client';
import { OURS } from '../api/ours';
import type { Photo } from './draft';

/** Nobody answered, or a service is away: the same may be sent again. */
export class Away extends Error {
  override readonly name = 'Away';
}

/** The log-in has ended: what waits is sent after the next. */
export class LoggedOut extends Error {
  override readonly name = 'LoggedOut';
}

/** The API looked at it and says no; sent again as it is, it would be refused again. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The way to the API, as drafts are sent by it. */
export type Line = {
  readonly ask: <Data, Variables>(document: Document<Data, Variables>, variables: Variables) => Promise<Data>;
  /** Answers the id of the evidence. */
  readonly upload: (subject: string, photo: Photo, idempotencyKey: string) => Promise<string>;
};

type Told = { readonly message?: string; readonly extensions?: { readonly code?: string } };

/** Codes that say nothing of what was sent. */
const PASSING = [
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_BUSY',
  'DATABASE_BUSY',
  'COMMAND_OUTCOME_UNKNOWN',
  'STOPPING',
  'SERVICE_AWAY',
  'QUESTION_TIMEOUT',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
];

const refuse = ({ message = '', extensions }: Told): never => {
  const code = extensions?.code ?? 'UNKNOWN';
  if (code === 'UNAUTHENTICATED') throw new LoggedOut();
  if (PASSING.includes(code)) throw new Away(message);
  throw new Refused(code, message);
};

const SECONDS = 45;

/** Sends a request and answers its JSON; whatever is no word of the API is `Away`. */
const send = async (
  address: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly body: object }> => {
  const response = await fetch(address, { ...init, signal: AbortSignal.timeout(SECONDS * 1000) }).catch(() => {
    throw new Away();
  });
  if (response.status === 401) throw new LoggedOut();
  if (response.status === 429 || response.status >= 500) throw new Away();
  const body = (await response.json().catch(() => {
    throw new Away();
  })) as object | null;
  return { status: response.status, body: body ?? {} };
};

const ask: Line['ask'] = async (document, variables) => {
  const { body } = await send('/graphql', {
    method: 'POST',
    headers: { ...OURS, 'content-type': 'application/json', 'accept-language': window.document.documentElement.lang },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors: [first] = [] } = body as { readonly data?: unknown; readonly errors?: readonly Told[] };
  // A part that is away leaves the rest: a question shows what there is.
  if (first && (!data || Object.values(data).every((part) => part === null))) refuse(first);
  return data as never;
};

const upload: Line['upload'] = async (subject, { name, file }, idempotencyKey) => {
  const { status, body } = await send(`/services/cases/evidence?subject=${encodeURIComponent(subject)}`, {
    method: 'POST',
    headers: {
      ...OURS,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      'idempotency-key': idempotencyKey,
    },
    body: file,
  });
  const { id, errors, ...told } = body as { readonly id?: string; readonly errors?: readonly Told[] } & Told;
  if (status >= 400 || id === undefined) return refuse(errors?.[0] ?? told);
  return id;
};

export const line: Line = { ask, upload };
