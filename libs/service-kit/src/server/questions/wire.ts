import { brotliCompress, constants, gzip } from 'node:zlib';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const ASKED_WITH = ['authorization', 'content-type', 'accept-language', 'traceparent', 'apollo-require-preflight'];
const PREFLIGHT_SECONDS = 600;

/** Lets pages of these origins ask. No cookie counts anywhere, so none is let through. */
export const openToBrowsers = async (server: FastifyInstance, origins: readonly string[]): Promise<void> => {
  if (origins.length === 0) return;
  await server.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ASKED_WITH,
    exposedHeaders: ['x-trace-id'],
    maxAge: PREFLIGHT_SECONDS,
  });
};

/** Smaller answers gain nothing. */
const THRESHOLD_BYTES = 2_048;
/** Half the time of the highest for nearly the same size. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const COMPRESSIBLE = /^(application\/([\w-]+\+)?json|text\/(html|plain))\b/;

/** The best that a caller takes, unless it says that it takes none of it (`;q=0`). */
const encodingFor = (accepted: string): 'br' | 'gzip' | undefined =>
  (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted));

/** Answers are compressed for who says so. What streams is not: lines that tell of progress would wait for each other. */
export const compressAnswers = (server: FastifyInstance): void => {
  server.addHook('onSend', (request, reply, payload, done) => {
    const encoding = encodingFor(request.headers['accept-encoding']?.toString() ?? '');
    const isLarge = typeof payload === 'string' && payload.length > THRESHOLD_BYTES;
    if (!encoding || !isLarge || !COMPRESSIBLE.test(String(reply.getHeader('content-type'))))
      return done(null, payload);
    void reply.headers({ 'content-encoding': encoding, vary: 'accept-encoding' }).removeHeader('content-length');
    if (encoding === 'br') brotliCompress(payload, BROTLI, done);
    else gzip(payload, done);
  });
};
