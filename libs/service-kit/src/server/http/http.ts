import { DomainError } from '@anxin/domain-kit';
import { fastify, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { LIMITS, limitErrors } from '../../graphql/admission';
import type { TokenVerifier } from '@anxin/identity';
import { busyFault } from '../../database/busy';
import type { Doors } from './doors';
import { diskFull, isDiskFull } from './disk-full';
import { drainOf } from './drain';
import { actorFrom, anonymousCall, type Call } from '../questions/call';
import { acceptJson } from './json-body';
import { toldIn } from '../questions/library-text';
import type { Log } from '../log';
import { compressAnswers, openToBrowsers } from '../questions/wire';
import { beginSpan, inTrace, type OpenSpan } from '../../tracing/trace';
import type { ServerMetrics } from './metrics';

declare module 'fastify' {
  interface FastifyRequest {
    call: Call;
    /** The body as it came, for signatures. */
    bytes: Buffer;
    /** The name that the caller gave the operation. */
    operation?: string;
    /** While traces are kept: this request as part of one. */
    span?: OpenSpan;
  }
}

const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);
/** What other services ask by themselves, again and again. */
const FEEDS = ['/feed', '/feed/key', '/feed/keys'];
const RECURRING: ReadonlySet<string> = new Set([...PROBES, ...FEEDS]);

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  SIGNATURE_INVALID: 401,
  SIGNATURE_EXPIRED: 401,
  FORBIDDEN: 403,
  CALL_REFUSED: 403,
  FOREIGN_PAGE: 403,
  CLOCKS_APART: 403,
  IDENTITY_UNAVAILABLE: 503,
  BODY_TOO_LARGE: 413,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  FILE_DAMAGED: 500,
  FILE_MISSING: 500,
  FILE_NO_STORE: 503,
  FILE_STORE_UNAVAILABLE: 503,
  TOO_MANY_REQUESTS: 429,
  CHARSET_UNSUPPORTED: 415,
  DATABASE_BUSY: 503,
  DISK_FULL: 507,
  SERVICE_AWAY: 503,
  STOPPING: 503,
};

/** How long whoever was told 503 waits before the next try. */
const RETRY_AFTER_SECONDS = 1;

const refusal = (code: string, message: string, details?: object) => ({
  errors: [{ message, extensions: { code, ...(details ? { details } : {}) } }],
});

const CODES: Readonly<Record<number, string>> = { 415: 'UNSUPPORTED_MEDIA_TYPE', 503: 'STOPPING' };

/** A fault that the caller may know of, whoever noticed it. */
const knownAs = (error: FastifyError): Error => {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return limitErrors.body();
  return isDiskFull(error) ? diskFull() : (busyFault(error) ?? error);
};

/** Every refusal outside GraphQL has GraphQL's form, so that a client reads one. */
const answerFault = (log: Log) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  const told = (message: string, code?: string): string => toldIn(message, code, request.call.asked);
  const known = knownAs(error);
  if (known instanceof DomainError) {
    if (known.code === 'DISK_FULL') log.error({ traceId: request.call.traceId, err: error }, 'the disk is full');
    const status = STATUS[known.code] ?? 400;
    if (status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS);
    return reply.code(status).send(refusal(known.code, told(known.message, known.code), known.details));
  }
  const status = error.statusCode ?? 500;
  if (status < 500)
    return reply
      .code(status)
      .send(refusal(CODES[status] ?? 'BAD_REQUEST', told('请求无法读取。The request cannot be read.')));
  const { traceId } = request.call;
  log.error({ traceId, err: error }, 'unexpected error');
  return reply.code(status).send({
    errors: [
      {
        message: told('系统内部错误。Something failed on our side.'),
        extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
      },
    ],
  });
};

/** What recurs is no line of the log. A feed that a person reads is. */
const isRecurring = (route: string, { signed }: Call): boolean => PROBES.has(route) || (signed && RECURRING.has(route));

/** A request as a span; none of what is asked again and again, which would hide the others. */
const spanOf = ({ method, headers, routeOptions }: FastifyRequest): OpenSpan | undefined =>
  RECURRING.has(routeOptions.url ?? '')
    ? undefined
    : beginSpan(method, 'SERVER', typeof headers.traceparent === 'string' ? headers.traceparent : undefined);

/** One line and one measurement a request: never a body, a variable, a name or an address beyond the route. */
const noteEnds = (server: FastifyInstance, log: Log, metrics: ServerMetrics): void => {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const { method, operation, call } = request;
    const status = reply.statusCode;
    const ms = reply.elapsedTime;
    metrics.http.observe({ method, route, status }, ms / 1000);
    const line = { method, route, status, ms: Math.round(ms), role: call.actor.role, operation, traceId: call.traceId };
    request.span?.end({
      name: `${method} ${route}`,
      attributes: { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status },
      ...(status >= 500 ? { failed: String(status) } : {}),
    });
    log[isRecurring(route, call) ? 'debug' : 'info'](line);
    done();
  });
};

/** The bare HTTP server: bodies of JSON up to 256 kB, and on every route a trace, an actor, headers, a line of log. */
export const httpServer = async (
  log: Log,
  metrics: ServerMetrics,
  verify: TokenVerifier | undefined,
  { corsOrigins = [], trustedProxies = [] }: Pick<Doors, 'corsOrigins' | 'trustedProxies'>,
): Promise<FastifyInstance> => {
  const server = fastify({
    logger: false,
    bodyLimit: LIMITS.bodyBytes,
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
  });
  acceptJson(server);
  server.decorate('drain', drainOf(server, PROBES, RECURRING));
  server.decorateRequest('call', null as unknown as Call);
  server.decorateRequest('bytes', null as unknown as Buffer);
  server.addHook('onRequest', async (request, reply) => {
    const span = spanOf(request);
    if (span) request.span = span;
    request.call = anonymousCall(request, span);
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-trace-id': request.call.traceId,
    });
    request.call = { ...request.call, actor: await actorFrom(request, verify) };
  });
  // What a request causes belongs to its trace, from when its body has been read.
  server.addHook('preValidation', (request, _reply, done) => inTrace(request.span?.traceparent, done));
  await openToBrowsers(server, corsOrigins);
  compressAnswers(server);
  noteEnds(server, log, metrics);
  server.setErrorHandler(answerFault(log));
  server.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(refusal('NOT_FOUND', toldIn('没有这个地址。There is nothing here.', 'NOT_FOUND', request.call.asked))),
  );
  return server;
};
