import { spawn } from 'node:child_process';
import { type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { plainDate } from '@anxin/domain-kit';
import { append, defineSubgraph, lockStreams, openDatabase } from '@anxin/service-kit';
import { type asking, freshService } from '@anxin/testing';
import { createClient } from 'graphql-ws';
import type { DataSource } from 'typeorm';
import WebSocket from 'ws';

type Who = Parameters<Awaited<ReturnType<typeof asking>>['as']>[0];

/** The least that tells events. */
const TELLING = defineSubgraph({
  name: 'little',
  port: 4999,
  subscribesTo: [],
  typeDefs: 'type Query { "问候 A greeting" greeting: String @allow(to: [PUBLIC]) }',
  resolvers: { Query: { greeting: () => '你好' } },
  migrations: [],
  streams: true,
});

export type Told = {
  readonly cursor: string;
  readonly name: string;
  readonly key: string;
  readonly keySeq: number;
  readonly sector: string | null;
  readonly data: { readonly n: number } | null;
};
type Refusal = { readonly extensions: { readonly code: string; readonly details?: { readonly cursor?: string } } };
export type Message = {
  readonly data?: {
    readonly events: { readonly events: readonly Told[]; readonly cursor: string; readonly live: boolean };
  };
  readonly errors?: readonly Refusal[];
};

export const QUERY = `subscription ($after: Cursor, $filter: EventFilter) {
  events(after: $after, filter: $filter) { cursor live events { cursor name key keySeq sector data } }
}`;

/** Tells events of sectors, in turn, `n` counted on. */
const teller = async (serviceUrl: string) => {
  const database: DataSource = await openDatabase({ url: serviceUrl, poolSize: 2 });
  let n = 0;
  const tell = async (sectors: readonly string[], text = '', about?: string): Promise<void> => {
    const entries = sectors.map((sector) => {
      n += 1;
      return {
        stream: `s${n % 10}`,
        type: 'T',
        place: { sector, area: n % 2 === 0 ? '620522104' : '620522105' },
        contract: { name: 'little.said', version: 1, key: about ?? `${sector}-${n % 3}` },
        payload: { n, text },
      };
    });
    await database.transaction(async (tx) => {
      await lockStreams(tx, ['tell']);
      await append(tx, entries, { actor: 'a', businessDay: plainDate('2026-01-20') });
    });
  };
  return { tell, count: () => n, database, close: () => database.destroy() };
};

/** What plain curl hears, message by message. */
const curl = (url: string, token: string | undefined, variables: object = {}, query = QUERY) => {
  const child = spawn('curl', [
    ...['-sN', '--max-time', '60', `${url}/graphql/stream`],
    ...(token === undefined ? [] : ['-H', `authorization: ${token}`]),
    ...['-H', 'content-type: application/json'],
    ...['-d', JSON.stringify({ query, variables })],
  ]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const messages = async function* (): AsyncGenerator<Message, undefined> {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('data: {')) yield JSON.parse(line.slice(6)) as Message;
      else if (line.startsWith('{')) yield JSON.parse(line) as Message;
    }
  };
  return { messages: messages(), child, ended, stop: () => void child.kill() };
};

/** Hears until so many events came. */
export const hear = async (messages: AsyncIterator<Message, undefined>, count: number): Promise<Told[]> => {
  const heard: Told[] = [];
  while (heard.length < count) {
    const { value } = await messages.next();
    if (!value) break;
    if (value.errors) throw new Error(JSON.stringify(value.errors));
    heard.push(...(value.data?.events.events ?? []));
  }
  return heard;
};

/** Why a subscription was refused or ended; `undefined` where it simply ended. */
export const refusal = async (messages: AsyncIterator<Message, undefined>) => {
  for (;;) {
    // What is refused before it began, the client throws.
    const { value } = await messages.next().catch((errors: unknown) => ({ value: { errors } as Message }));
    if (!value) return undefined;
    if (value.errors) return value.errors[0]?.extensions;
  }
};

/** Subscribes, and takes nothing until `read`. */
export const paused = async (url: string, authorization: string, after: string) => {
  const headers = { authorization, 'content-type': 'application/json' };
  const asking = request(`${url}/graphql/stream`, { method: 'POST', headers });
  asking.end(JSON.stringify({ query: QUERY, variables: { after } }));
  const response = await new Promise<IncomingMessage>((resolve) => asking.once('response', resolve));
  const read = async function* (): AsyncGenerator<Message, undefined> {
    for await (const line of createInterface({ input: response }))
      if (line.startsWith('data: {')) yield JSON.parse(line.slice(6)) as Message;
  };
  return { read };
};

/** What the events count. */
export const numbers = (heard: readonly Told[]): (number | undefined)[] => heard.map(({ data }) => data?.n);

/** A service that tells events, one who tells them, and ways to hear them. */
export const freshStreams = async (settings: NodeJS.ProcessEnv = {}) => {
  let config: Parameters<typeof TELLING.start>[0] | undefined;
  const subgraph = {
    ...TELLING,
    start: (given: Parameters<typeof TELLING.start>[0]) => TELLING.start((config = given)),
  };
  const service = await freshService(subgraph, undefined, settings);
  const telling = await teller(service.urls.serviceUrl);
  const open: (() => void)[] = [];
  const bySocket = (authorization: string, variables: object = {}, query = QUERY, url = service.url) => {
    const closes: number[] = [];
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization },
      retryAttempts: 0,
      on: { closed: (event) => closes.push((event as { code: number }).code) },
    });
    open.push(() => void client.dispose());
    const messages = client.iterate({ query, variables: { ...variables } }) as AsyncIterableIterator<
      Message,
      undefined
    >;
    return { messages, closes };
  };
  const bySse = (authorization: string | undefined, variables: object = {}, query = QUERY, url = service.url) => {
    const { messages, stop } = curl(url, authorization, variables, query);
    open.push(stop);
    return { messages };
  };
  return {
    service,
    telling,
    bySocket,
    bySse,
    /** The same service once more, on the same database. */
    replica: () => TELLING.start({ ...config!, PORT: 0 }),
    tokenOf: (who: Who): string => service.as(who)['authorization'] ?? '',
    /** Where the events end, as one asks for it. */
    endOf: async (who: Who = 'OFFICE') => {
      const { body } = await service.ask(who, '{ eventsCursor }');
      const cursor = String(body.data?.['eventsCursor']);
      const [epoch] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [number, number];
      return { cursor, epoch };
    },
    /** Ends all subscriptions. */
    leave: (): void => {
      for (const end of open.splice(0)) end();
    },
    close: async (): Promise<void> => {
      await telling.close();
      await service.close();
    },
  };
};
export type Streams = Awaited<ReturnType<typeof freshStreams>>;
