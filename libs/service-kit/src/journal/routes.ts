import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { access } from '@anxin/identity';
import type { CallVerifier } from '@anxin/identity';
import type { Rows } from '../database/rows';
import { ofRole } from '../server/http/of-role';
import { signedBy } from '../server/questions/call';
import { type FeedPage, feedPage, type FeedQuery, keyEvents, keyHeads } from './feed';
import type { JournalNews } from './news';
import type { Settlement } from './settlement';

export type JournalRoutes = {
  readonly service: string;
  readonly rows: Rows;
  readonly calls: CallVerifier;
  readonly settlement: () => Promise<Settlement>;
  readonly news: JournalNews;
};

const NO_BODY = Buffer.alloc(0);
const limit = z.coerce.number().int().min(1).max(500).default(100);
const whole = z.coerce.number().pipe(z.int32().nonnegative());
/** An epoch is a moment: beyond 32 bits. */
const epoch = z.coerce.number().pipe(z.int().nonnegative());
/** A text that the database can be asked for. */
const text = z.string().refine((given) => !given.includes('\0'));
/** Seconds. */
const wait = z.coerce.number().int().min(0).max(30).default(0);
const pageQuery = z.object({ after: whole.default(0), epoch: epoch.optional(), limit, wait });
const keysQuery = z.object({ after: text.default(''), limit });
const keyQuery = z.object({ key: text, epoch: epoch.default(0), keySeq: whole.default(0), limit });

const read = <Query extends z.ZodType>(query: Query, request: FastifyRequest): z.output<Query> => {
  const given = query.safeParse(request.query);
  if (given.success) return given.data;
  throw new DomainError(
    'BAD_CURSOR',
    'after 应为非负整数，limit 为 1 至 500，wait 为 0 至 30 秒。' +
      'after is a whole number not below 0, limit is 1 to 500, wait is 0 to 30 seconds.',
  );
};

const isService = (request: FastifyRequest, calls: CallVerifier): boolean => {
  const signed = signedBy(request, NO_BODY, calls);
  request.call = { ...request.call, signed };
  return signed;
};

/** Whose events a caller may follow: all for the office and for services, its own sectors' for a department. */
const sectorsFor = (request: FastifyRequest, calls: CallVerifier): readonly string[] | undefined => {
  if (isService(request, calls)) return undefined;
  const { role, sectors } = request.call.actor;
  if (role === 'OFFICE') return undefined;
  if (role === 'DEPARTMENT' && sectors) return sectors;
  throw role === 'PUBLIC' ? access.unauthenticated() : access.forbidden();
};

/** Other services, and the office. */
const refuseOthers = (request: FastifyRequest, calls: CallVerifier): void => {
  if (!isService(request, calls)) ofRole(request.call.actor, ['OFFICE']);
};

/**
 * `GET /feed?after=&epoch=&limit=&wait=`: published events after a position, at most 500, and where to go on from; where
 * there is nothing yet, after so many seconds at most.
 * `GET /feed/keys?after=&limit=`: how far each key has come, and `GET /feed/key?key=&epoch=&keySeq=&limit=`: the events of
 * one key after a place; readers fill gaps by them. `GET /settlement`: counts of what is on its way.
 * All for services (signed) and the office; the feed for departments.
 */
export const journalRoutes = (server: FastifyInstance, options: JournalRoutes): void => {
  const { service, rows, calls, settlement, news } = options;
  server.drain.begun.addEventListener('abort', news.tell);
  const pageOf = async (query: FeedQuery, waitMs: number): Promise<FeedPage> => {
    const page = await feedPage(rows, service, query);
    if (page.next > query.after || waitMs === 0 || server.drain.isStopping()) return page;
    await news.beyond(query.after, waitMs);
    return feedPage(rows, service, query);
  };
  server.get('/feed', (request) => {
    const sectors = sectorsFor(request, calls);
    const { wait, ...query } = read(pageQuery, request);
    return pageOf({ ...query, sectors }, wait * 1_000);
  });
  server.get('/feed/keys', (request) => {
    refuseOthers(request, calls);
    return keyHeads(rows, read(keysQuery, request));
  });
  server.get('/feed/key', async (request) => {
    refuseOthers(request, calls);
    return { events: await keyEvents(rows, service, read(keyQuery, request)) };
  });
  server.get('/settlement', (request) => {
    refuseOthers(request, calls);
    return settlement();
  });
};
