import type { Document } from './document';

/** Where an API answers, and for whom. */
export type Api = {
  /** The gateway's address, or a service's, without `/graphql`. */
  readonly url: string;
  /** A token that holds now; asked for at each question. */
  readonly token: () => string | Promise<string>;
};

/** A refusal: its code says what to do about it, `details` what it is about. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = code;
  }
}

type Told = { readonly message: string; readonly extensions?: { readonly code?: string; readonly details?: object } };
type Answer<Data> = { readonly data?: Data | null; readonly errors?: readonly Told[] };

const refusedFor = ({ message, extensions }: Told): Refused =>
  new Refused(extensions?.code ?? 'UNKNOWN', message, { ...extensions?.details });

/**
 * Asks a known operation and answers its data, all of them: a part that was refused refuses the whole.
 * Throws `Refused` with the code of the API, `ANSWER_UNREADABLE` where it is none; what the network threw passes.
 */
export const ask = async <Data, Variables>(
  { url, token }: Api,
  document: Document<Data, Variables>,
  variables: Variables,
): Promise<Data> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
    body: JSON.stringify({ query: document, variables }),
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  const [refused] = answer.errors ?? [];
  if (refused) throw refusedFor(refused);
  if (!answer.data) throw new Refused('ANSWER_UNREADABLE', `${url}: HTTP ${response.status}`);
  return answer.data;
};
