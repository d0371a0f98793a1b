import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    readonly drain: Drain;
  }
  interface FastifyRequest {
    /** It came after the stop began. */
    isLate: boolean;
  }
}

/** How a server ends: what it has read is answered, what comes later is told to come again. */
export type Drain = {
  /** Whether the server takes nothing new any more. */
  readonly isStopping: () => boolean;
  /** Aborts when the stop begins: whoever only waits is answered now. */
  readonly begun: AbortSignal;
  /** Aborts when what is still in flight has to end now. */
  readonly cut: AbortSignal;
  /** Refuses what comes from now on; resolves when nothing is in flight and nothing came for `lingerMs`, or when time is up. */
  readonly begin: (times: { readonly lingerMs: number; readonly withinMs: number }) => Promise<void>;
};

/** For whoever asks while the server stops, or is interrupted by it: the same again goes to another replica or the next process. */
export const stopping = (): DomainError =>
  new DomainError('STOPPING', '服务正在重启，请稍后重试 The service is stopping; send it again in a moment.');

const LOOK_MS = 20;
/** What was cut ends by itself within this time: between two transactions. */
const CUT_MS = 1_000;

/**
 * Counts what is in flight. A listener that closes at once resets whom it had not read yet: it stays open for a moment and
 * answers 503 instead.
 * @param open routes that answer until the end
 * @param recurring routes that are asked again and again by themselves: they do not keep the door open
 */
export const drainOf = (server: FastifyInstance, open: ReadonlySet<string>, recurring: ReadonlySet<string>): Drain => {
  const [begun, cut] = [new AbortController(), new AbortController()];
  // Whatever is in flight hears of its end, and takes its leave when it is answered: as many as there are requests.
  setMaxListeners(0, begun.signal, cut.signal);
  let isStopping = false;
  let inFlight = 0;
  let cameAt = 0;
  server.decorateRequest('isLate', false);
  server.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url ?? '';
    inFlight += 1;
    if (!recurring.has(route)) cameAt = Date.now();
    reply.raw.once('close', () => (inFlight -= 1));
    request.isLate = isStopping && !open.has(route);
    done();
  });
  // After the body was read: a connection that ends with some of it unread is reset, and the answer lost.
  server.addHook('preHandler', ({ isLate }, _reply, done) => done(isLate ? stopping() : undefined));
  // A connection that stays open after its last answer would hold the stop up.
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping) void reply.header('connection', 'close');
    done(null, payload);
  });
  const quiet = async (lingerMs: number, until: number): Promise<void> => {
    while ((inFlight > 0 || Date.now() - cameAt < lingerMs) && Date.now() < until) await sleep(LOOK_MS);
  };
  return {
    isStopping: () => isStopping,
    begun: begun.signal,
    cut: cut.signal,
    begin: async ({ lingerMs, withinMs }) => {
      isStopping = true;
      cameAt = Date.now();
      begun.abort();
      await quiet(lingerMs, Date.now() + withinMs);
      if (inFlight === 0) return;
      cut.abort(stopping());
      await quiet(0, Date.now() + CUT_MS);
    },
  };
};
