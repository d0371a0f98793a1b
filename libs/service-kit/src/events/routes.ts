import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Rows } from '../database/rows';
import { ofRole } from '../server/http/of-role';
import { setAsidePage } from './inbox/inbox';

export type SetAsideRoutes = {
  readonly rows: Rows;
  /** Tries again all that was set aside; answers how many events went in. */
  readonly replay: () => Promise<number>;
};

/** A text that the database can be asked for. */
const text = z.string().refine((given) => !given.includes('\0'));
const pageQuery = z.object({
  publisher: text.default(''),
  key: text.default(''),
  // A moment: beyond 32 bits.
  epoch: z.coerce.number().pipe(z.int().nonnegative()).default(0),
  keySeq: z.coerce.number().pipe(z.int32().nonnegative()).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const refuseOthers = ({ call: { actor } }: FastifyRequest): void => void ofRole(actor, ['OFFICE']);

/**
 * `GET /set-aside?publisher=&key=&epoch=&keySeq=&limit=`: events that could not be applied, after a place, at most 500, and why.
 * `POST /set-aside/replay`: after the mend, tries them again; answers how many went in. Both for the office.
 */
export const setAsideRoutes = (server: FastifyInstance, { rows, replay }: SetAsideRoutes): void => {
  server.get('/set-aside', async (request) => {
    refuseOthers(request);
    const query = pageQuery.safeParse(request.query);
    if (!query.success)
      throw new DomainError(
        'BAD_CURSOR',
        'keySeq 应为非负的 32 位整数，limit 为 1 至 500，publisher 与 key 不含空字符。keySeq is a whole number of 32 bits and not below 0, limit is 1 to 500, publisher and key hold no NUL.',
      );
    const { limit, ...after } = query.data;
    return { setAside: await setAsidePage(rows, after, limit) };
  });
  server.post('/set-aside/replay', async (request) => {
    refuseOthers(request);
    return { applied: await replay() };
  });
};
