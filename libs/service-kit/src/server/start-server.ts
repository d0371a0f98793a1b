import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { AddressInfo } from 'node:net';
import { Registry } from 'prom-client';
import type { Actor } from '@anxin/identity';
import { admission, LIMITS } from '../graphql/admission';
import { type Answers, type OwnContext, type RequestContext, startApollo } from './apollo';
import { type Keys, signedBy } from './call';
import { askedBy } from './asked';
import type { Doors } from './doors';
import { explorerRoutes } from './explorer';
import { serveSocket, serveSse } from './event-streams';
import { healthRoutes, type Ready, type ReadyDetail } from './health';
import { httpServer } from './http';
import type { Log } from './log';
import { type ServerMetrics, serverMetrics } from './metrics';
import { type Asked, PersistedQuestions } from './persisted-questions';
import { type Shortcut, ShortcutRoute } from './shortcut';
import { Subscriptions } from './subscriptions';

export type ServerOptions = Answers &
  Doors & {
    /** The context of one operation, a plain object; resolvers also find `actor` and `call` there. */
    readonly context: (actor: Actor, request: FastifyRequest) => Promise<OwnContext> | OwnContext;
    /** Answers questions that it knows without Apollo Server; left out, that answers all. */
    readonly shortcut?: Shortcut;
    readonly host: string;
    /** 0 for any free port. */
    readonly port: number;
    readonly log: Log;
    readonly keys?: Keys;
    readonly ready: Ready;
    readonly readyDetail?: ReadyDetail;
    /** Where the service registers its own metrics; the server adds its own to it. */
    readonly registry?: Registry;
    readonly routes?: (server: FastifyInstance) => void;
    /** What the resolvers of subscriptions find beside who asks; left out, there are none. */
    readonly subscriptions?: (actor: Actor) => object;
    /** How long requests in flight may take to end when the server stops. */
    readonly drainMs?: number;
    /** The silence after which a stopping server closes its door: whoever comes before is told to come again. */
    readonly lingerMs?: number;
  };

/** A server that serves. `stop` answers what was read, refuses the rest with 503, and closes; twice is once. */
export type RunningServer = { readonly url: string; readonly port: number; readonly stop: () => Promise<void> };

const DRAIN_MS = 5_000;
const LINGER_MS = 500;

const ownContext = async (options: ServerOptions, request: FastifyRequest): Promise<OwnContext & RequestContext> => {
  const { call } = request;
  const own = await options.context(call.actor, request);
  return { ...own, actor: call.actor, signed: call.signed, call, seen: { began: performance.now() } };
};

const serveOperations = async (
  server: FastifyInstance,
  options: ServerOptions,
  metrics: ServerMetrics,
  persisted: PersistedQuestions,
) => {
  const apollo = await startApollo(options, options.log, metrics, persisted);
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const contextOf = (request: FastifyRequest) => Promise.resolve(contexts.get(request) as RequestContext);
  const answer = fastifyApolloHandler(apollo, { context: contextOf });
  const admit = admission({ introspection: options.introspection ?? false });
  const shortcut = options.shortcut && new ShortcutRoute(options.shortcut, metrics);
  const texts = new WeakMap<FastifyRequest, unknown>();
  const preHandler = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    request.call = { ...request.call, signed: signedBy(request, request.bytes, options.keys?.call) };
    const asked = askedBy(request);
    const query = await persisted.textOf(asked, request.call.signed);
    if (shortcut) texts.set(request, query);
    const cost = admit({ ...asked, query }, request.call.signed);
    if (cost !== undefined) void reply.headers({ 'x-query-cost': cost, 'x-query-cost-left': LIMITS.cost - cost });
  };
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    const context = await ownContext(options, request);
    contexts.set(request, context);
    reply.raw.once('close', () => reply.raw.writableFinished || context.cancel?.());
    try {
      const short = await shortcut?.answer(request, reply, { query: texts.get(request), context });
      if (short !== undefined) return short;
      const body = await answer.call(server, request, reply);
      shortcut?.note(request, reply);
      return body;
    } finally {
      if (context.seen.operation !== undefined) request.operation = context.seen.operation;
      // Before the answer leaves: what fails here must not look like success.
      await context.close?.();
    }
  };
  server.route({ method: ['GET', 'POST'], url: '/graphql', preHandler, handler });
  return apollo;
};

/** Subscriptions of the schema, by WebSocket and by Server-Sent Events; they end as the stop begins. */
const serveSubscriptions = (server: FastifyInstance, options: ServerOptions, persisted: PersistedQuestions): void => {
  const { subscriptions: context, keys, log } = options;
  if (!context || !('schema' in options)) return;
  const admit = admission({ introspection: false });
  const textOf = (asked: Asked) => persisted.textOf(asked);
  const { schema } = options;
  const subscriptions = new Subscriptions({ schema, context, verify: keys?.token, admit, textOf, log });
  serveSse(server, subscriptions);
  serveSocket(server, subscriptions);
  server.drain.begun.addEventListener('abort', () => subscriptions.stop());
};

const stopper = (
  server: FastifyInstance,
  apollo: { stop(): Promise<void> },
  { drainMs = DRAIN_MS, lingerMs = LINGER_MS }: Pick<ServerOptions, 'drainMs' | 'lingerMs'>,
) => {
  const stop = async (): Promise<void> => {
    if (server.server.listening) await server.drain.begin({ lingerMs, withinMs: drainMs });
    const closed = server.close();
    server.server.closeAllConnections();
    await closed;
    await apollo.stop();
  };
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
};

/** Starts `/graphql`, `/healthz`, `/readyz`, `/metrics` and the service's own routes; rejects when the port is taken. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { log, host, port } = options;
  const metrics = serverMetrics(options.registry ?? new Registry());
  const server = await httpServer(log, metrics, options.keys?.token, options);
  const persisted = new PersistedQuestions(options.operations);
  const apollo = await serveOperations(server, options, metrics, persisted);
  healthRoutes(server, { ready: options.ready, readyDetail: options.readyDetail, registry: metrics.registry, log });
  if (options.explorer) explorerRoutes(server, `安薪 ${String(log.bindings()['service'])}`, options.explorer);
  serveSubscriptions(server, options, persisted);
  options.routes?.(server);
  const stop = stopper(server, apollo, options);
  await server.listen({ host, port }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const bound = (server.server.address() as AddressInfo).port;
  log.info({ host, port: bound }, 'serving');
  return { url: `http://${host}:${bound}`, port: bound, stop };
};
