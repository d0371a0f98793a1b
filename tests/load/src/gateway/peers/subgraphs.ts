import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const ROWS = 20;

const rowAt = (at: number) => ({
  __typename: 'Project',
  id: `p${at}`,
  code: `2506-620522-18-05-${100_000 + at}`,
  name: `样例${String(at).padStart(3, '0')}号工程`,
  sector: 'HOUSING',
  town: '620522104',
  startedOn: '2025-06-01',
  balance: String(1_000_000 + at),
});

/** Two subgraphs that share the project: what every peer is asked over. */
export const SUBGRAPHS = {
  projects: {
    sdl: `${LINK}
      type Query { project: Project projects: [Project!]! }
      type Project @key(fields: "id") {
        id: ID! code: String! name: String! sector: String! town: String! startedOn: String! balance: String
      }`,
    root: { project: rowAt(0), projects: Array.from({ length: ROWS }, (_, at) => rowAt(at)) },
  },
  workers: {
    sdl: `${LINK}
      type Project @key(fields: "id") { id: ID! owed: String! people: Int! }`,
    root: {},
  },
} as const;

const schemaOf = (sdl: string): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: {
      Project: {
        __resolveReference: ({ id }: { id: string }) => ({ id, owed: `${id.length}00.00`, people: id.length }),
      },
    },
  });

const EMPTY_FEED = '{"events":[]}';

/**
 * A subgraph that costs next to nothing: what it was once asked it answers again with the same bytes. It takes whatever
 * signature and token come with a question.
 */
export const serveSubgraph = async (name: keyof typeof SUBGRAPHS): Promise<string> => {
  const { sdl, root: rootValue } = SUBGRAPHS[name];
  const schema = schemaOf(sdl);
  const kept = new Map<string, string>();
  const answerTo = async (body: string): Promise<string> => {
    const known = kept.get(body);
    if (known !== undefined) return known;
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    const answer = await execute({ schema, document: parse(query), rootValue, variableValues: variables ?? {} });
    const text = JSON.stringify(answer);
    kept.set(body, text);
    return text;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      void (body === '' ? Promise.resolve(EMPTY_FEED) : answerTo(body)).then((text) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
          .end(text),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
};
