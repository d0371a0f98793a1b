import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHandler } from 'graphql-sse';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { LIMITS } from '../../graphql/admission';
import { askedBy } from '../questions/asked';
import { languageAsked } from '../http/language';
import { Pace } from './pace';
import type { Admitted, Subscriber } from './subscriber';
import type { Subscriptions } from './subscriptions';

/** Where subscriptions are had: by WebSocket at the address of questions, by Server-Sent Events beside it. */
const SOCKET_PATH = '/graphql';
const SSE_PATH = '/graphql/stream';

const written = (raw: ServerResponse, text: string): Promise<void> =>
  new Promise((resolve) => (raw.destroyed ? resolve() : raw.write(text, () => resolve())));

type Texts = AsyncGenerator<string, void, undefined>;

const stream = async ({ raw }: FastifyReply, texts: Texts, pace: Pace): Promise<void> => {
  const leave = (): void => {
    pace.end();
    void texts.return();
  };
  raw.once('close', leave);
  try {
    for await (const text of texts) {
      await written(raw, text);
      pace.taken(text);
      if (raw.destroyed) break;
    }
  } finally {
    raw.off('close', leave);
    raw.end();
  }
};

/** `POST` or `GET /graphql/stream`: one subscription, its events as `next`, its end as `complete`. */
export const serveSse = (server: FastifyInstance, subscriptions: Subscriptions): void => {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const asked = askedBy(request);
    const subscriber: Subscriber = {
      transport: 'SSE',
      authorization: request.headers.authorization,
      asked: request.call.asked,
      cut: () => request.raw.socket.destroy(),
    };
    // Before anything is written: what is refused here has a status of HTTP.
    const args = await subscriptions.admitted(asked, subscriber);
    const pace = new Pace();
    const handle = createHandler({
      // One connection a subscription.
      authenticate: () => null,
      onSubscribe: () => args,
      subscribe: (admitted) => subscriptions.begin(admitted as unknown as Admitted),
      onNext: () => pace.turn(),
    });
    const [body, { status, headers }] = await handle({
      method: 'POST',
      url: SSE_PATH,
      headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : 'application/json') },
      body: () => ({ query: String(asked.query) }),
      raw: request,
      context: undefined,
    });
    reply.hijack();
    // It left before its stream began: nothing else would end that.
    if (reply.raw.destroyed) return typeof body === 'object' ? void (await body?.return()) : undefined;
    reply.raw.writeHead(status, {
      ...(reply.getHeaders() as Record<string, string>),
      ...headers,
      'x-accel-buffering': 'no',
    });
    if (body === null || typeof body === 'string') reply.raw.end(body);
    else await stream(reply, body, pace);
  };
  server.route({ method: ['GET', 'POST'], url: SSE_PATH, handler: answer });
};

const CLOSE_GOING_AWAY = 1001;
const CLOSE_MS = 100;
const TERMINATE_MS = 1_000;

const refuseSocket = (socket: Duplex): void => {
  socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n', () => socket.destroy());
};

const NOT_ANSWERED = new Set(['connection', 'upgrade', 'http2-settings']);

/**
 * Answers a request that offers another protocol than WebSocket, such as h2c of Java's client, as one that offers none:
 * with somebody to hear of upgrades, Node takes every offer for an upgrade. It is read again without its offer.
 */
const asPlainRequest = (server: FastifyInstance, request: IncomingMessage, socket: Duplex, head: Buffer): void => {
  const lines = [`${request.method} ${request.url} HTTP/1.1`];
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const [name = '', value] = request.rawHeaders.slice(at, at + 2);
    if (!NOT_ANSWERED.has(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.server.emit('connection', socket);
};

type Extra = { readonly socket: WebSocket; readonly request: IncomingMessage };

const tokenIn = (params: Readonly<Record<string, unknown>> | undefined, { headers }: IncomingMessage) => {
  const given = params?.['authorization'] ?? headers.authorization;
  return typeof given === 'string' ? given : undefined;
};

const subscriberBy = (
  params: Readonly<Record<string, unknown>> | undefined,
  { socket, request }: Extra,
): Subscriber => ({
  transport: 'WEBSOCKET',
  authorization: tokenIn(params, request),
  asked: languageAsked(request.headers['accept-language']),
  cut: () => socket.terminate(),
  // The token is the connection's.
  onRefused: ({ code }) => {
    if (code === 'UNAUTHENTICATED') setImmediate(() => socket.close(CloseCode.Unauthorized, code));
  },
});

/** WebSocket at `/graphql` (graphql-transport-ws); the token comes as `authorization` in a header or in `connection_init`. */
export const serveSocket = (server: FastifyInstance, subscriptions: Subscriptions): void => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bodyBytes });
  useServer<Record<string, unknown>, Extra>(
    {
      isProd: true,
      onConnect: async ({ connectionParams, extra }) => {
        try {
          await subscriptions.actorOf(tokenIn(connectionParams, extra.request));
          return true;
        } catch {
          extra.socket.close(CloseCode.Unauthorized, 'UNAUTHENTICATED');
          return false;
        }
      },
      onSubscribe: async ({ connectionParams, extra }, _id, asked) => {
        const subscriber = subscriberBy(connectionParams, extra);
        try {
          return await subscriptions.admitted(asked, subscriber);
        } catch (fault) {
          return [subscriptions.told(fault, subscriber)];
        }
      },
      subscribe: (args) => subscriptions.begin(args as unknown as Admitted),
    },
    sockets,
  );
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') return asPlainRequest(server, request, socket, head);
    if (request.url?.split('?')[0] !== SOCKET_PATH || server.drain.isStopping()) return refuseSocket(socket);
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  server.drain.begun.addEventListener('abort', () => {
    for (const socket of sockets.clients) {
      // Its streams are told first why they end.
      setTimeout(() => socket.close(CLOSE_GOING_AWAY, 'STOPPING'), CLOSE_MS);
      setTimeout(() => socket.terminate(), TERMINATE_MS).unref();
    }
  });
};
