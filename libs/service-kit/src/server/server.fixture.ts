import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import { type LocalIssuer, localIssuer } from '@anxin/identity';
import { callVerifier, SIGNATURE_HEADER, signCall } from '@anxin/identity';
import { tokenVerifier } from '@anxin/identity';
import { subgraphSchema } from '../graphql/subgraph-schema';
import { logger } from './log';
import type { RunningServer } from './http/start-http';
import { type ServerOptions, startServer } from './start-server';

const ALL = '@allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER, PUBLIC])';

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query {
    me: String ${ALL}
    office: Int @allow(to: [OFFICE])
    node: Node ${ALL}
    echo(amount: Fen, day: Day): Fen ${ALL}
    days(most: Int! = 5): Int ${ALL}
    refused: Int ${ALL}
    broken: Int ${ALL}
    slow: Boolean ${ALL}
  }
  type Node @key(fields: "id") { id: ID! ${ALL} node: Node ${ALL} }
`;

/** What an inner error may say and no answer or log line may repeat from its parameters. */
export const INNER = 'connect ECONNREFUSED 10.1.2.3:5432';
export const SECRET = '330102199001011234';

/** A resolver that waits until it is let go, so that a test can stop the server under it. */
export const gate = () => {
  let open = (): void => undefined;
  let arrive = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  let waiting = 0;
  return { arrived, open, waiting: () => waiting, pass: () => (arrive(), (waiting += 1), opened.then(() => true)) };
};

const resolvers = (slow: ReturnType<typeof gate>) => ({
  Query: {
    me: (_: unknown, _args: unknown, { actor }: { actor: Actor }) => `${actor.role} ${actor.id}`,
    office: () => 1,
    node: () => ({ id: 'n', node: {} }),
    echo: (_: unknown, { amount }: { amount: bigint }) => amount,
    days: (_: unknown, { most }: { most: number }) => most,
    refused: () => {
      throw new DomainError('CASE_CLOSED', 'The case is closed.', { case: 'C1' });
    },
    broken: () => {
      throw Object.assign(new Error(INNER), { parameters: [SECRET], detail: SECRET });
    },
    slow: slow.pass,
  },
  Node: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
});

const KEY = randomBytes(32);
const ISSUER = 'https://identity.example';

export type TestServer = RunningServer & {
  readonly lines: string[];
  readonly closed: () => number;
  readonly slow: ReturnType<typeof gate>;
  readonly issuer: LocalIssuer;
  readonly clean: () => Promise<void>;
};

/** A real server over a small schema, on a free port of loopback, with a log that can be read. */
export const testServer = async (over: Partial<ServerOptions> = {}): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-server-'));
  const issuer = await localIssuer({ keyFile: join(folder, 'key.json'), issuer: ISSUER });
  const lines: string[] = [];
  const slow = gate();
  let closed = 0;
  const server = await startServer({
    schema: subgraphSchema({ typeDefs, resolvers: resolvers(slow) }),
    context: () => ({ close: () => void (closed += 1) }),
    host: '127.0.0.1',
    port: 0,
    log: logger('test', 'info', { write: (line) => lines.push(line) }),
    keys: {
      token: tokenVerifier({ jwksFile: issuer.jwksFile, issuer: ISSUER }),
      call: callVerifier({ service: 'test', keys: [KEY] }),
    },
    ready: () => Promise.resolve([]),
    lingerMs: 0,
    ...over,
  });
  const clean = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true });
  };
  return { ...server, lines, closed: () => closed, slow, issuer, clean };
};

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly body: {
    data?: Record<string, unknown>;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
};

export const post = async (url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> => {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = await response.text();
  return { status: response.status, text, headers: response.headers, body: JSON.parse(text) as Answer['body'] };
};

export const ask = (server: RunningServer, query: string, headers?: Record<string, string>, variables?: object) =>
  post(`${server.url}/graphql`, JSON.stringify({ query, variables }), headers);

/** The same, signed as the gateway signs. */
export const askSigned = (server: RunningServer, query: string) => {
  const body = JSON.stringify({ query });
  const nonce = randomBytes(16).toString('base64url');
  const header = signCall(KEY, { service: 'test', method: 'POST', path: '/graphql', body, at: Date.now(), nonce });
  return { header, body, sent: post(`${server.url}/graphql`, body, { [SIGNATURE_HEADER]: header }) };
};

export const codesOf = ({ body }: Answer) => (body.errors ?? []).map(({ extensions }) => extensions['code']);
