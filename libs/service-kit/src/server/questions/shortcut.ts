import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { type OwnContext, type RequestContext, secondsSince } from './apollo';
import type { ServerMetrics } from '../http/metrics';

/** A question as it came, its text known. */
export type Question = {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * Answers a question without Apollo Server: the body of an answer that is data and nothing else. Nothing
 * where that has to answer, with the same context.
 */
export type Shortcut = (
  question: Question,
  context: OwnContext & RequestContext,
) => Promise<string | undefined> | undefined;

/** More forms of `accept` than clients have at a time. */
const FORMS_AT_MOST = 100;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The question of a body, where it is one alone and nothing else. */
const questionIn = (query: unknown, body: unknown): Question | undefined => {
  if (typeof query !== 'string' || !isRecord(body)) return undefined;
  const { operationName, variables, extensions } = body;
  // A text that comes with its hash is to be kept under it.
  if (extensions !== undefined && body['query'] !== undefined) return undefined;
  // An empty name is one that no operation has.
  if (
    operationName !== undefined &&
    operationName !== null &&
    (typeof operationName !== 'string' || operationName === '')
  )
    return undefined;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
};

/**
 * Takes the shortcut where there is one. In which form a caller is answered is Apollo Server's to say: what it chose for an
 * `accept` once, the shortcut answers too.
 */
export class ShortcutRoute {
  readonly #types = new LRUCache<string, string>({ max: FORMS_AT_MOST });

  constructor(
    private readonly shortcut: Shortcut,
    private readonly metrics: ServerMetrics,
  ) {}

  /** Answers, or says nothing. */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    { query, context }: { readonly query: unknown; readonly context: OwnContext & RequestContext },
  ): Promise<string | undefined> {
    const type = this.#types.get(request.headers.accept ?? '');
    const question = type !== undefined && request.method === 'POST' && questionIn(query, request.body);
    if (!question) return undefined;
    const body = await this.shortcut(question, context);
    if (body === undefined) return undefined;
    this.metrics.operation.observe({ type: 'query', outcome: 'ok' }, secondsSince(context.seen));
    void reply.header('content-type', type);
    return body;
  }

  /** Notes in which form Apollo Server answered. */
  note({ headers }: FastifyRequest, reply: FastifyReply): void {
    const type = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof type === 'string') this.#types.set(headers.accept ?? '', type);
  }
}
