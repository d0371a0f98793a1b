import type { FastifyRequest } from 'fastify';
import { type Actor, freshBytes, PUBLIC } from '@anxin/identity';
import { access } from '@anxin/identity';
import { type CallVerifier, SIGNATURE_HEADER } from '@anxin/identity';
import type { TokenVerifier } from '@anxin/identity';
import type { OpenSpan } from '../../tracing/trace';
import { type Language, languageAsked } from '../http/language';
import type { Asker } from './mask-errors';

/** One request as every part of the server knows it. `traceparent` is what goes on to other services. */
export type Call = Asker & {
  readonly actor: Actor;
  /** The gateway's signature stands on it. */
  readonly signed: boolean;
  readonly traceparent: string;
  /** In which a page is printed: Chinese unless English is asked for first. */
  readonly language: Language;
};

/** What proves a call. A server with none of them, such as the gateway, takes everybody as `PUBLIC`. */
export type Keys = { readonly token?: TokenVerifier; readonly call?: CallVerifier };

const TRACEPARENT = /^00-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})$/;

const traceOf = (header: unknown): Pick<Call, 'traceId' | 'traceparent'> => {
  const [, given, flags = '00'] = (typeof header === 'string' && TRACEPARENT.exec(header)) || [];
  const traceId = given ?? freshBytes(16).toString('hex');
  return { traceId, traceparent: `00-${traceId}-${freshBytes(8).toString('hex')}-${flags}` };
};

/** A call that is a span of a trace that is kept. */
const traceIn = ({ traceparent }: OpenSpan): Pick<Call, 'traceId' | 'traceparent'> => ({
  traceId: traceparent.split('-')[1] ?? '',
  traceparent,
});

/** A call as it arrives: nobody yet, unsigned. */
export const anonymousCall = ({ headers }: Pick<FastifyRequest, 'headers'>, span?: OpenSpan): Call => ({
  actor: PUBLIC,
  signed: false,
  asked: languageAsked(headers['accept-language']),
  language: languageAsked(headers['accept-language']) ?? 'zh',
  ...(span ? traceIn(span) : traceOf(headers.traceparent)),
});

/** The token of an `authorization`; `undefined` where it is of another form. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w-]+\.[\w-]*\.[\w-]*)$/i.exec(authorization ?? '')?.[1];

/** Who asks; throws `UNAUTHENTICATED` for a token that does not hold. No token is `PUBLIC`. */
export const actorFrom = async (
  request: Pick<FastifyRequest, 'headers'>,
  verify: TokenVerifier | undefined,
): Promise<Actor> => {
  const { authorization } = request.headers;
  if (authorization === undefined || !verify) return PUBLIC;
  const token = bearerOf(authorization);
  if (token === undefined) throw access.unauthenticated();
  return verify(token);
};

/** Whether the call is signed; throws `CALL_REFUSED` for a signature that does not hold. */
export const signedBy = (
  request: Pick<FastifyRequest, 'headers' | 'method' | 'url'>,
  body: Uint8Array,
  verify: CallVerifier | undefined,
): boolean => {
  const header = request.headers[SIGNATURE_HEADER];
  if (header === undefined || !verify) return false;
  const { authorization } = request.headers;
  verify(String(header), { method: request.method, path: request.url, body, authorization });
  return true;
};
