import { randomBytes } from 'node:crypto';
import { type Actor, callVerifier, localIssuer, TOKEN_SECONDS, tokenVerifier } from '@anxin/identity';
import {
  type Doors,
  logger,
  pageSize,
  type RunningServer,
  type ServerOptions,
  startServer,
  subgraphSchema,
} from '@anxin/service-kit';
import { accountsTold } from '@anxin/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSupergraph } from './compose';
import { startGateway } from './container';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const ALL = '@allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER, PUBLIC])';

/** Two subjects that share the project by its key. */
export const SOURCES = [
  {
    name: 'projects',
    sdl: `${LINK}
      type Query { projects: [Project!] ${ALL} me: String ${ALL} broken: Int ${ALL} refused: Int ${ALL} told(on: Day, at: Moment, month: Month, of: [Whose!]): Int ${ALL} }
      input Whose { idCardNumber: String! net: Fen! role: Role }
      type Project @key(fields: "id") { id: ID! ${ALL} name: String ${ALL} balance: Fen @allow(to: [OFFICE]) }`,
  },
  {
    name: 'cases',
    sdl: `${LINK}
      type Query { cases: [Case!] ${ALL} }
      type Case @key(fields: "id") { id: ID! ${ALL} project: Project ${ALL} }
      type Project @key(fields: "id") { id: ID! ${ALL} openCases: Int ${ALL} }`,
  },
] as const;

/** An inner address, as a driver's error names it. */
export const INNER = 'connect ECONNREFUSED 10.1.2.3:5432';

type Asker = { actor: Actor; call: { traceId: string } };

const RESOLVERS = {
  projects: {
    Query: {
      projects: () => [{ id: 'p1', name: '安薪大厦', balance: 9007199254740993n }],
      me: (_: unknown, _args: unknown, { actor, call }: Asker) => `${actor.role} ${call.traceId}`,
      broken: () => {
        throw new Error(INNER);
      },
      refused: () => pageSize(101),
      told: () => 1,
    },
    Project: { __resolveReference: ({ id }: { id: string }) => ({ id, name: '安薪大厦', balance: 5n }) },
  },
  cases: {
    Query: { cases: () => [{ id: 'c1', project: { id: 'p1' } }] },
    Project: { __resolveReference: ({ id }: { id: string }) => ({ id, openCases: 2 }) },
  },
};

const ISSUER = 'https://identity.example';

const startSubgraph = (
  name: 'projects' | 'cases',
  key: Buffer,
  jwksFile: string,
  { lines, doors, routes }: Pick<ServerOptions, 'routes'> & { readonly lines: string[]; readonly doors: Doors },
) =>
  startServer({
    ...doors,
    ...(routes ? { routes } : {}),
    schema: subgraphSchema({
      typeDefs: SOURCES.find((source) => source.name === name)?.sdl ?? '',
      resolvers: RESOLVERS[name],
    }),
    context: () => ({}),
    host: '127.0.0.1',
    port: 0,
    log: logger(name, 'info', { write: (line) => lines.push(line) }),
    keys: { token: tokenVerifier({ jwksFile, issuer: ISSUER }), call: callVerifier({ service: name, keys: [key] }) },
    ready: () => Promise.resolve([]),
  });

/** Two real subgraphs and the gateway over them, on loopback. */
export const testFederation = async (doors: Doors = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-gateway-'));
  const issuer = await localIssuer({ keyFile: join(folder, 'key.json'), issuer: ISSUER });
  const key = randomBytes(32);
  const lines: string[] = [];
  const accounts = accountsTold();
  const projects = await startSubgraph('projects', key, issuer.jwksFile, {
    lines,
    doors,
    routes: (server) => void server.get('/feed/key', ({ url }) => accounts.answer(url)),
  });
  const cases = await startSubgraph('cases', key, issuer.jwksFile, { lines, doors });
  const addressOf = ({ url }: RunningServer) => `${url}/graphql`;
  const config = {
    host: '127.0.0.1',
    port: 0,
    subgraphs: new Map<string, readonly string[]>([
      ['projects', [addressOf(projects)]],
      ['cases', [addressOf(cases)]],
    ]),
    key,
    tokens: { jwksFile: issuer.jwksFile, issuer: ISSUER },
    tokenSeconds: TOKEN_SECONDS,
    questionMs: 3_000,
    logLevel: 'info' as const,
    doors,
  };
  const log = logger('gateway', 'info', { write: (line) => lines.push(line) });
  const gateway = await startGateway(config, composeSupergraph(SOURCES), log);
  const clean = async (): Promise<void> => {
    for (const server of [gateway, projects, cases]) await server.stop();
    rmSync(folder, { recursive: true });
  };
  return { gateway, projects, cases, accounts, issuer, lines, config, log, clean };
};

export type Federation = Awaited<ReturnType<typeof testFederation>>;

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  };
};

export const ask = async (
  server: RunningServer,
  query: string,
  headers: Record<string, string> = {},
  variables: object = {},
): Promise<Answer> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Answer['body'] };
};

export const codesOf = ({ body }: Answer) => (body.errors ?? []).map(({ extensions }) => extensions['code']);
