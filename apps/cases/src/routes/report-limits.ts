import { createHash } from 'node:crypto';
import { DomainError } from '@anxin/domain-kit';
import { byAddress } from '@anxin/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const TEN_MINUTES = 600_000;
/** One address asks how something stands so often a minute; whoever guesses at codes of 80 bits finds none. */
const QUERIES = { max: 30, timeWindow: 60_000 };

/** By one code anybody asks so often an hour, from wherever: the four digits beside it are not guessed. */
const OF_CODE = { max: 30, timeWindow: 3_600_000 };

/** Reports within ten minutes at most. */
export type ReportLimits = { readonly REPORTS_PER_ADDRESS: number; readonly REPORTS_IN_ALL: number };

const tooMany = (): DomainError =>
  new DomainError('TOO_MANY_REQUESTS', '过于频繁，请十分钟后再试 Too many at once; try again in ten minutes.');

const byCode = ({ params }: FastifyRequest): string =>
  createHash('sha256')
    .update(String((params as { readonly code?: string }).code).toUpperCase())
    .digest('base64');

/**
 * Refuses what comes too often, from one address or in all, with `TOO_MANY_REQUESTS`.
 * Of addresses the last five thousand are known.
 */
export const admitting = (scope: FastifyInstance, { REPORTS_PER_ADDRESS, REPORTS_IN_ALL }: ReportLimits) => {
  const address = byAddress();
  const timeWindow = TEN_MINUTES;
  const ofAddress = scope.createRateLimit({ max: REPORTS_PER_ADDRESS, timeWindow, keyGenerator: address });
  const ofAll = scope.createRateLimit({ max: REPORTS_IN_ALL, timeWindow, keyGenerator: () => 'all' });
  const ofCode = scope.createRateLimit({ ...OF_CODE, keyGenerator: byCode });
  const ofQueries = scope.createRateLimit({ ...QUERIES, keyGenerator: address });
  // One after the other: what is refused of one address uses up nothing of the rest.
  const admit =
    (...limits: readonly (typeof ofAll)[]) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      for (const limit of limits) {
        const asked = await limit(request);
        if (asked.isAllowed || !asked.isExceeded) continue;
        void reply.header('retry-after', asked.ttlInSeconds);
        throw tooMany();
      }
    };
  return { reports: admit(ofAddress, ofAll), queries: admit(ofQueries, ofCode) };
};
