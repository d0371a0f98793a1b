import { randomBytes } from 'node:crypto';
import { SIGNATURE_HEADER, signCall } from '@anxin/identity';
import { type Call, type Log, SUBGRAPH_UNAVAILABLE } from '@anxin/service-kit';
import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';

const QUERY_MS = 10_000;
/** A command is not given up while it may still succeed: a clock set a year ahead does the work of every day. */
const MUTATION_MS = 10 * 60_000;
const CONNECT_MS = 2_000;
const CONNECTIONS = 64;
const MOST_BYTES = 32 * 1024 * 1024;

/** What the gateway's context holds: the call, and the headers that go on with it. */
export type Forwarded = { readonly call: Call; readonly forward: Readonly<Record<string, string>> };

/** One subgraph over its own pool of connections. */
export type Subgraph = GraphQLDataSource & { readonly close: () => Promise<void> };

type Fetched = Awaited<ReturnType<GraphQLDataSource['process']>>;

const unavailable = (name: string) =>
  new GraphQLError('unavailable', { extensions: { code: SUBGRAPH_UNAVAILABLE, details: { subgraph: name } } });

const isAnswer = (body: unknown): body is Fetched =>
  typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);

/** Sends operations to a subgraph, signed; throws `SUBGRAPH_UNAVAILABLE` when no GraphQL answer comes in time. */
export const subgraph = (name: string, url: string, key: Uint8Array, log: Log): Subgraph => {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: CONNECT_MS },
    maxResponseSize: MOST_BYTES,
  });
  const send = async (body: string, timeoutMs: number, { call, forward }: Forwarded): Promise<unknown> => {
    const nonce = randomBytes(16).toString('base64url');
    const headers = {
      ...forward,
      'content-type': 'application/json',
      traceparent: call.traceparent,
      [SIGNATURE_HEADER]: signCall(key, { method: 'POST', path, body, at: Date.now(), nonce }),
    };
    const response = await pool.request({
      method: 'POST',
      path,
      body,
      headers,
      headersTimeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return response.body.json();
  };
  return {
    process: async ({ request: { query, variables, operationName }, context }) => {
      const asked = context as Forwarded;
      const { traceId } = asked.call;
      const timeoutMs = query?.startsWith('mutation') ? MUTATION_MS : QUERY_MS;
      const answer = await send(JSON.stringify({ query, variables, operationName }), timeoutMs, asked).catch(
        (err: unknown) => {
          log.error({ subgraph: name, traceId, err }, 'a subgraph does not answer');
          throw unavailable(name);
        },
      );
      if (isAnswer(answer)) return answer;
      log.error({ subgraph: name, traceId }, 'a subgraph answers, but not with GraphQL');
      throw unavailable(name);
    },
    close: () => pool.close(),
  };
};
