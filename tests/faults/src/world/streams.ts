import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { plainDate } from '@anxin/domain-kit';
import { append, defineSubgraph, lockStreams, openDatabase } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';

/** The least that tells events. */
export const TELLING = defineSubgraph({
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
export const teller = async (serviceUrl: string) => {
  const database: DataSource = await openDatabase({ url: serviceUrl, poolSize: 2 });
  let n = 0;
  const tell = async (sectors: readonly string[], text = ''): Promise<void> => {
    const entries = sectors.map((sector) => {
      n += 1;
      return {
        stream: `s${n % 10}`,
        type: 'T',
        place: { sector, area: n % 2 === 0 ? '620522104' : '620522105' },
        contract: { name: 'little.said', version: 1, key: `${sector}-${n % 3}` },
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
export const curl = (url: string, token: string | undefined, variables: object = {}, query = QUERY) => {
  const child = spawn('curl', [
    ...['-sN', '--max-time', '60', `${url}/graphql/stream`],
    ...(token === undefined ? [] : ['-H', `authorization: ${token}`]),
    ...['-H', 'content-type: application/json'],
    ...['-d', JSON.stringify({ query, variables })],
  ]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const messages = async function* (): AsyncGenerator<Message> {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('data: {')) yield JSON.parse(line.slice(6)) as Message;
      else if (line.startsWith('{')) yield JSON.parse(line) as Message;
    }
  };
  return { messages: messages(), child, ended, stop: () => void child.kill() };
};
