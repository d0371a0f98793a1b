import type { Readable } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Agent } from 'undici';
import type { Drain } from '@anxin/service-kit';
import type { Session } from '../session/session-store';
import { headersBack, headersOn } from './headers';

const CONNECT_MS = 2_000;
/** A large import is checked before it is answered. A browser that does not wait so long ends it. */
const ANSWER_MS = 15 * 60_000;
const NOBODY: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const serviceAway = (service: string, isOutcomeUnknown: boolean): DomainError =>
  new DomainError(
    'SERVICE_AWAY',
    isOutcomeUnknown
      ? '服务暂不可用，是否已办理尚不清楚，请查看后再试。The service stopped answering; whether it was done is not known, so look before you try again.'
      : '服务暂不可用，请稍后再试。The service does not answer; please try again later.',
    { service, ...(isOutcomeUnknown ? { outcome: 'UNKNOWN' } : {}) },
  );

/** Where a request goes on to. */
export type Target = { readonly service: string; readonly origin: string; readonly path: string };

/** Sends requests on to what stands behind, both ways as they come: nothing is held but what is on its way. */
export class Forwarding {
  /** A stream may be silent for as long as nothing happens, and each has a connection of its own. */
  readonly #agent = new Agent({ connect: { timeout: CONNECT_MS }, headersTimeout: ANSWER_MS, bodyTimeout: 0 });

  /** Live events on their way, by whose session. */
  readonly #streams = new Map<FastifyReply, Session>();

  /** @param drain a stop ends streams, which would otherwise hold it up; whatever it cuts is told so */
  constructor(private readonly drain: Pick<Drain, 'begun' | 'cut'>) {}

  /**
   * Answers with what the target answers. It ends when the browser goes. `onRefused` hears of a 401.
   * Throws `SERVICE_AWAY` when no answer begins.
   */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    { target, session, onRefused }: { target: Target; session: Session; onRefused: () => Promise<void> },
  ): Promise<FastifyReply> {
    const { raw, body, method, call, ip } = request;
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    this.drain.cut.addEventListener('abort', () => gone.abort(), { signal: gone.signal });
    const { origin, path, service } = target;
    const { accessToken } = session;
    const asked = this.#agent.request({
      origin,
      path,
      method,
      headers: headersOn(raw.headers, { accessToken, ip, traceparent: call.traceparent }),
      body: (body as Readable | undefined) ?? null,
      signal: gone.signal,
    });
    const answer = await asked.catch((fault: unknown) => {
      const isUntaken = NOBODY.has((fault as NodeJS.ErrnoException).code);
      throw serviceAway(service, !isUntaken && method === 'POST');
    });
    if (answer.statusCode === 401) await onRefused();
    // What is cut here is taken up again by the page, from where it was.
    if (String(answer.headers['content-type']).startsWith('text/event-stream')) {
      this.drain.begun.addEventListener('abort', () => reply.raw.end(), { signal: gone.signal });
      this.#streams.set(reply, session);
      reply.raw.once('close', () => this.#streams.delete(reply));
    }
    return reply.code(answer.statusCode).headers(headersBack(answer.headers)).send(answer.body);
  }

  /** Ends live events whose token holds no more: their page asks who is logged in before it takes them up again. */
  endStreams(hasEnded: (accessToken: string) => boolean): void {
    for (const [reply, { accessToken }] of this.#streams) if (hasEnded(accessToken)) reply.raw.end();
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}
