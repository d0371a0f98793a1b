import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Actor } from '@anxin/identity';
import { admission, LIMITS } from '../graphql/admission';
import { listsIn } from '../graphql/query-cost';
import { type Answers, type OwnContext, type RequestContext, startApollo } from './questions/apollo';
import { type Keys, signedBy } from './questions/call';
import { askedBy } from './questions/asked';
import { refusalIn } from './questions/library-text';
import type { Doors } from './http/doors';
import { explorerRoutes } from './http/explorer';
import { serveSocket, serveSse } from './subscriptions/event-streams';
import type { ServerMetrics } from './http/metrics';
import { type Asked, PersistedQuestions } from './questions/persisted-questions';
import { type Shortcut, ShortcutRoute } from './questions/shortcut';
import { type HttpOptions, type RunningServer, startHttp } from './http/start-http';
import { Subscriptions } from './subscriptions/subscriptions';

export type ServerOptions = Answers &
  Doors &
  Omit<HttpOptions, 'verify'> & {
    /** The context of one operation, a plain object; resolvers also find `actor` and `call` there. */
    readonly context: (actor: Actor, request: FastifyRequest) => Promise<OwnContext> | OwnContext;
    /** Answers questions that it knows without Apollo Server; left out, that answers all. */
    readonly shortcut?: Shortcut;
    readonly keys?: Keys;
    readonly routes?: (server: FastifyInstance) => void;
    /** What the resolvers of subscriptions find beside who asks; left out, there are none. */
    readonly subscriptions?: (actor: Actor) => object;
  };

const ownContext = async (options: ServerOptions, request: FastifyRequest): Promise<OwnContext & RequestContext> => {
  const { call } = request;
  const own = await options.context(call.actor, request);
  const { cut } = request.server.drain;
  return { ...own, actor: call.actor, signed: call.signed, call, seen: { began: performance.now() }, cut };
};

const listsOf = (options: ServerOptions): ReadonlySet<string> =>
  listsIn('schema' in options ? options.schema : options.served());

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
  const admit = admission({ introspection: options.introspection ?? false, lists: listsOf(options) });
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
      return reply.statusCode < 400 || typeof body !== 'string' ? body : refusalIn(body, request.call.asked);
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
  const admit = admission({ introspection: false, lists: listsOf(options) });
  const textOf = (asked: Asked) => persisted.textOf(asked);
  const { schema } = options;
  const subscriptions = new Subscriptions({ schema, context, verify: keys?.token, admit, textOf, log });
  serveSse(server, subscriptions);
  serveSocket(server, subscriptions);
  server.drain.begun.addEventListener('abort', () => subscriptions.stop());
};

/** Starts `/graphql`, `/healthz`, `/readyz`, `/metrics` and the service's own routes; rejects when the port is taken. */
export const startServer = (options: ServerOptions): Promise<RunningServer> => {
  const { log, keys, explorer } = options;
  const verify = keys?.token;
  return startHttp({ ...options, ...(verify ? { verify } : {}) }, async (server, metrics) => {
    const persisted = new PersistedQuestions(options.operations);
    const apollo = await serveOperations(server, options, metrics, persisted);
    if (explorer) explorerRoutes(server, `安薪 ${String(log.bindings()['service'])}`, explorer);
    serveSubscriptions(server, options, persisted);
    options.routes?.(server);
    return apollo;
  });
};
