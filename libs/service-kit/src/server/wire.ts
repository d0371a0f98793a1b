import { constants } from 'node:zlib';
import compress from '@fastify/compress';
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
const BROTLI_QUALITY = 4;

/** Answers are compressed for who says so. Lines that tell of progress are not: they would wait for each other. */
export const compressAnswers = async (server: FastifyInstance): Promise<void> => {
  await server.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: THRESHOLD_BYTES,
    customTypes: /^(application\/([\w-]+\+)?json|text\/(html|plain))\b/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
};
