import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CONSOLE } from '../security-headers';
import type { SessionOf } from '../session/session-of';

const INDEX = 'index.html';
const BUILT = /[\\/]assets[\\/]/;

/** Its name tells one build of a file from the next; what names the others is asked for anew. */
const cacheOf = (path: string): string => (BUILT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

const wantsPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false;

export type ConsoleOptions = {
  /** Where its build lies. */
  readonly folder: string;
  readonly sessionOf: SessionOf;
};

/** The files of the console, and its page at every address that is nothing else: for whoever is logged in. */
export const consoleRoutes = (server: FastifyInstance, { folder, sessionOf }: ConsoleOptions): void => {
  void server.register((scope, _, done) => {
    scope.addHook('onRequest', (_request, reply, next) => {
      // Each file says how long it may be kept.
      void reply.headers(CONSOLE).removeHeader('cache-control');
      next();
    });
    const isBuilt = existsSync(join(folder, INDEX));
    if (isBuilt)
      void scope.register(fastifyStatic, {
        root: folder,
        wildcard: false,
        index: false,
        preCompressed: true,
        cacheControl: false,
        setHeaders: (reply, path) => void reply.setHeader('cache-control', cacheOf(path)),
      });
    scope.get('/*', async (request, reply) => {
      if (!wantsPage(request)) return reply.callNotFound();
      if (!(await sessionOf(request))) return reply.redirect(`/login?to=${encodeURIComponent(request.url)}`);
      return isBuilt ? reply.sendFile(INDEX) : reply.callNotFound();
    });
    done();
  });
};
