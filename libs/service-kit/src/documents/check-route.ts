import { DomainError } from '@anxin/domain-kit';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { byAddress } from '../server/http/by-address';
import { documentErrors } from './errors';

/** One address asks so often; whoever guesses at codes of 80 bits finds none. */
const CHECKS = { max: 30, timeWindow: 60_000 };

const tooMany = (): DomainError =>
  new DomainError('TOO_MANY_REQUESTS', '查询过于频繁，请一分钟后再试 Too many checks; try again in a minute.');

/** A code as it is printed, in upper case; `undefined` of what is none. */
export const checkCodeIn = (asked: string): string | undefined =>
  /^[0-9A-Z-]{1,40}$/i.test(asked) ? asked.toUpperCase() : undefined;

/**
 * `GET /check/<code>`, for anybody who holds what was given out under the code: whether it is genuine.
 * `DOCUMENT_CODE_UNKNOWN`, `TOO_MANY_REQUESTS`.
 * @param shown what anybody may know of it: nothing of whom or what it is about
 */
export const checkRoute = (server: FastifyInstance, shown: (code: string) => Promise<object | undefined>): void => {
  void server.register(async (scope) => {
    await scope.register(rateLimit, { ...CHECKS, keyGenerator: byAddress(), errorResponseBuilder: tooMany });
    scope.get<{ Params: { code: string } }>('/check/:code', async ({ params }) => {
      const found = await shown(params.code);
      if (!found) throw documentErrors.CODE_UNKNOWN();
      return found;
    });
  });
};
