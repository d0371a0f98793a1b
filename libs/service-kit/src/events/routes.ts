import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { access } from '@anxin/identity';
import type { Rows } from '../database/rows';
import { setAsidePage } from './inbox';

export type SetAsideRoutes = {
  readonly rows: Rows;
  /** Tries again all that was set aside; answers how many events went in. */
  readonly replay: () => Promise<number>;
};

const pageQuery = z.object({
  publisher: z.string().default(''),
  key: z.string().default(''),
  epoch: z.coerce.number().int().nonnegative().default(0),
  keySeq: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const refuseOthers = ({ call: { actor } }: FastifyRequest): void => {
  if (actor.role !== 'OFFICE') throw actor.role === 'PUBLIC' ? access.unauthenticated() : access.forbidden();
};

/**
 * `GET /set-aside?publisher=&key=&epoch=&keySeq=&limit=`: events that could not be applied, after a place, at most 500, and why.
 * `POST /set-aside/replay`: after the mend, tries them again; answers how many went in. Both for the office.
 */
export const setAsideRoutes = (server: FastifyInstance, { rows, replay }: SetAsideRoutes): void => {
  server.get('/set-aside', async (request) => {
    refuseOthers(request);
    const query = pageQuery.safeParse(request.query);
    if (!query.success)
      throw new DomainError('BAD_CURSOR', 'keySeq 与 limit 应为整数 keySeq and limit are whole numbers.');
    const { limit, ...after } = query.data;
    return { setAside: await setAsidePage(rows, after, limit) };
  });
  server.post('/set-aside/replay', async (request) => {
    refuseOthers(request);
    return { applied: await replay() };
  });
};
