import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { access } from '@anxin/identity';
import type { CallVerifier } from '@anxin/identity';
import type { Rows } from '../database/rows';
import { signedBy } from '../server/call';
import { feedPage } from './feed';
import type { Settlement } from './settlement';

export type JournalRoutes = {
  readonly service: string;
  readonly rows: Rows;
  readonly calls: CallVerifier;
  readonly settlement: () => Promise<Settlement>;
};

const NO_BODY = Buffer.alloc(0);
const pageQuery = z.object({
  after: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** Whose events a caller may follow: all for the office and for services, its own sector's for a department. */
const sectorFor = (request: FastifyRequest, calls: CallVerifier): string | undefined => {
  if (signedBy(request, NO_BODY, calls)) return undefined;
  const { role, sector } = request.call.actor;
  if (role === 'OFFICE') return undefined;
  if (role === 'DEPARTMENT' && sector) return sector;
  throw role === 'PUBLIC' ? access.unauthenticated() : access.forbidden();
};

/**
 * `GET /feed?after=&limit=`: published events after a position, at most 500, and the position to go on from.
 * `GET /settlement`: counts of what is on its way. Both for services (signed) and the office; the feed for departments.
 */
export const journalRoutes = (server: FastifyInstance, { service, rows, calls, settlement }: JournalRoutes): void => {
  server.get('/feed', async (request) => {
    const sector = sectorFor(request, calls);
    const query = pageQuery.safeParse(request.query);
    if (!query.success)
      throw new DomainError(
        'BAD_CURSOR',
        'after 应为非负整数，limit 为 1 至 500。after is a whole number not below 0, limit is 1 to 500.',
      );
    const events = await feedPage(rows, service, { ...query.data, sector });
    return { events, next: events.at(-1)?.position ?? query.data.after };
  });
  server.get('/settlement', async (request) => {
    if (signedBy(request, NO_BODY, calls)) return settlement();
    const { role } = request.call.actor;
    if (role !== 'OFFICE') throw role === 'PUBLIC' ? access.unauthenticated() : access.forbidden();
    return settlement();
  });
};
